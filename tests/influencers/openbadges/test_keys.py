"""Keys come from a file or the environment, and are never shown."""

import stat
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from influencers.openbadges import keys, multikeys


@pytest.fixture(autouse=True)
def _own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.PRIVATE_ROOT = tmp_path / "private"
    settings.BADGE_KEYS = []


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("badge_key", *arguments, stdout=out, stderr=out)
    return out.getvalue()


def test_new_makes_a_key_that_only_its_owner_reads() -> None:
    said = run("new")
    file = keys.key_file()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    ring = keys.current_ring()
    assert ring.public in said
    assert "did:web:" in said
    assert multikeys.secret_word(ring.secret) not in said
    assert [path.name for path in file.parent.iterdir()] == [keys.FILE]


def test_rotate_keeps_old_keys_as_retired_and_forgets_their_secret() -> None:
    run("new")
    first = keys.current_ring()
    run("rotate")
    second = keys.current_ring()
    run("rotate")
    third = keys.current_ring()
    assert third.retired == (second.public, first.public)
    assert len({first.public, second.public, third.public}) == 3
    assert multikeys.secret_word(first.secret) not in keys.key_file().read_text()
    shown = run("show")
    assert f"Signs: {third.public}" in shown
    assert f"Retired: {first.public}" in shown


def test_new_asks_before_it_overwrites(monkeypatch: pytest.MonkeyPatch) -> None:
    run("new")
    before = keys.current_ring().public
    monkeypatch.setattr("builtins.input", lambda _question: "y")
    for arguments in (["new"], ["new", "--no-input"]):
        with pytest.raises(CommandError, match="nothing was changed"):
            run(*arguments)
    assert keys.current_ring().public == before
    monkeypatch.setattr("builtins.input", lambda _question: "overwrite")
    run("new")
    assert keys.current_ring().public != before


def test_keys_for_the_environment_are_printed_and_not_written(
    settings: Settings,
) -> None:
    printed = run("new", "--print").strip().removeprefix("BADGE_KEYS=")
    assert not keys.key_file().exists()
    settings.BADGE_KEYS = printed.split(",")
    first = keys.current_ring()
    with pytest.raises(CommandError, match="--print"):
        run("rotate")
    printed = run("rotate", "--print").strip().removeprefix("BADGE_KEYS=")
    settings.BADGE_KEYS = printed.split(",")
    assert keys.current_ring().retired == (first.public,)


@pytest.mark.parametrize("action", ["rotate", "show"])
def test_without_a_key_it_says_what_to_do(action: str) -> None:
    with pytest.raises(CommandError, match="badge_key new"):
        run(action)


@pytest.mark.parametrize(
    "lines",
    [[], ["zWrong"], ["public"], ["secret", "secret"], ["secret", "öffentlich"]],
)
def test_unusable_keys_are_refused_without_repeating_them(lines: list[str]) -> None:
    secret = multikeys.new_secret()
    spelled = {
        "secret": multikeys.secret_word(secret),
        "public": multikeys.public_word(secret),
    }
    keys.key_file().parent.mkdir()
    words = [spelled.get(line, line) for line in lines]
    keys.key_file().write_text("\n".join(words))
    with pytest.raises(CommandError) as refusal:
        run("show")
    assert str(keys.key_file()) in str(refusal.value)
    assert not any(word in str(refusal.value) for word in words)
