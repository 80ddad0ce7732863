"""Reads `synonyms.txt`: the synonyms a new portal begins with."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SEED = Path(__file__).with_name("synonyms.txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSynonym:
    """One line: its kind as in the models, its wordings and who owns the name."""

    kind: str
    wordings: tuple[str, ...]
    is_one_way: bool
    owner: str


def first_synonyms() -> Iterator[FirstSynonym]:
    """Yield the groups in the order of the file."""
    kind = ""
    for line in SEED.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            said, _bar, owner = line.partition("|")
            yield FirstSynonym(
                kind=kind,
                wordings=tuple(w.strip() for w in said.replace(">", "=").split("=")),
                is_one_way=">" in said,
                owner=owner.strip(),
            )
