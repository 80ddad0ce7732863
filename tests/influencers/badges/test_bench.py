"""The measurement with invented holders keeps away from a real portal."""

import pytest
from django.core.management import CommandError, call_command

from influencers.badges import bench
from influencers.models import Holder


def test_bench_refuses_a_database_with_people_in_it(holder: Holder) -> None:
    with pytest.raises(CommandError, match="holds a portal"):
        call_command("bench_register")


def test_invented_holders_are_stored_once_and_found(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "AGENCIES", 2)
    monkeypatch.setattr(bench, "QUERIES", 5)
    stored: list[int] = []
    bench.store_holders(upto=30, on_part=stored.append)
    bench.store_holders(upto=50, on_part=stored.append)
    assert stored == [30, 20]
    assert not bench.holds_a_portal()
    for kind in ("exact", "absent"):
        assert len(bench.ask_register(kind, count=50, on_part=id)) == bench.QUERIES
