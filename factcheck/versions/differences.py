"""What changed between two versions, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from factcheck.versions.content import PART_LABELS, Content, lines_of
from factcheck.versions.telling import told

# A line break is a word of its own: it survives the comparison.
WORD = re.compile(r"\n|\S+")
# Comparing takes the product of both lengths at worst; beyond this many words on a
# side, a passage is shown as removed and added whole. The longest explanation of the
# reference files has 353.
MOST_WORDS = 5000
# Fewer words than this between two changes are read more easily as part of them.
FEWEST_KEPT = 3

SAME, ADDED, REMOVED = "same", "added", "removed"


@dataclass(frozen=True, slots=True)
class Run:
    """Words one after the other that were kept, added or removed."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs that changed, as runs; or how many in a row did not."""

    runs: tuple[Run, ...] = ()
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class PartChange:
    """A part of a check that reads differently."""

    name: str
    label: str
    passages: tuple[Passage, ...]


def changed_parts(before: Content, after: Content) -> list[str]:
    """Return the names of the parts that read differently."""
    return [
        part
        for part in PART_LABELS
        if told(part, before.get(part)) != told(part, after.get(part))
    ]


def differences(before: Content, after: Content) -> list[PartChange]:
    """Return what changed, part by part in the page's order."""
    return [
        PartChange(
            name=part,
            label=str(PART_LABELS[part]),
            passages=tuple(_passages(lines_of(before, part), lines_of(after, part))),
        )
        for part in changed_parts(before, after)
    ]


def _passages(before: list[str], after: list[str]) -> Iterator[Passage]:
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Passage(unchanged=end - start)
        else:
            removed = "\n".join(before[start:end])
            added = "\n".join(after[new_start:new_end])
            yield Passage(runs=tuple(word_runs(removed, added)))


def word_runs(before: str, after: str) -> list[Run]:
    """Compare two texts word by word."""
    old, new = WORD.findall(before), WORD.findall(after)
    if max(len(old), len(new)) > MOST_WORDS:
        return [*_run(REMOVED, old), *_run(ADDED, new)]
    runs: list[Run] = []
    for tag, start, end, new_start, new_end in _opcodes(old, new):
        if tag == "equal":
            runs += _run(SAME, old[start:end])
        else:
            runs += _run(REMOVED, old[start:end])
            runs += _run(ADDED, new[new_start:new_end])
    return runs


def _run(kind: str, words: list[str]) -> list[Run]:
    text = " ".join(words).replace(" \n ", "\n")
    return [Run(kind, text)] if words else []


Opcode = tuple[str, int, int, int, int]


def _opcodes(old: list[str], new: list[str]) -> list[Opcode]:
    """Return the comparison's steps, with short islands joined to their neighbours."""
    joined: list[Opcode] = []
    steps = SequenceMatcher(a=old, b=new).get_opcodes()
    for number, step in enumerate(steps):
        is_island = (
            step[0] == "equal"
            and step[2] - step[1] < FEWEST_KEPT
            and 0 < number < len(steps) - 1
        )
        if joined and joined[-1][0] != "equal" and (is_island or step[0] != "equal"):
            _tag, start, _end, new_start, _new_end = joined[-1]
            joined[-1] = ("replace", start, step[2], new_start, step[4])
        else:
            joined.append(step)
    return joined
