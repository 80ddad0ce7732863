"""`make run` respects PORT, and says before any work that it cannot be had."""

import socket

import pytest
from django.core.exceptions import ImproperlyConfigured

from bagimunegeri.startup.options import HOST, read_options, require_free_port


def test_port_8000_with_demo_content_is_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("PORT", "DEMO", "RELOAD"):
        monkeypatch.delenv(name, raising=False)
    options = read_options()
    assert (options.address, options.demo, options.reload) == (
        "http://127.0.0.1:8000",
        True,
        False,
    )


def test_chosen_port_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "8123")
    assert read_options().address == "http://127.0.0.1:8123"


@pytest.mark.parametrize("port", ["0", "-1", "65536", "eight", "80.5", "8000;ls"])
def test_what_is_no_port_is_refused(monkeypatch: pytest.MonkeyPatch, port: str) -> None:
    monkeypatch.setenv("PORT", port)
    with pytest.raises(ImproperlyConfigured, match="PORT="):
        read_options()


def test_taken_port_names_another_one() -> None:
    with socket.create_server((HOST, 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(ImproperlyConfigured, match=r"is taken.*make run PORT="):
            require_free_port(port)


def test_free_port_passes() -> None:
    with socket.create_server((HOST, 0)) as other:
        port = other.getsockname()[1]
    require_free_port(port)
