"""Makes judged sets of the reference files, where they lie beside a clone.

FacQA (IndoNLU, MIT): a question's answer is its passage; passages asked about several
times are one document. Hoax files: a document is the title of a check, the question is
the text that circulated.
"""

import ast
import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path

from search.evaluation.sets import (
    JudgedDocument,
    JudgedQuery,
    JudgedSet,
    JudgedSetError,
)
from search.language.normaliser import clean_text, words
from search.messages.message import read_message
from search.messages.overlap import jaccard

FACQA_FILES = ("train_preprocess.csv", "valid_preprocess.csv")
# Columns of a title and of the text that circulated.
HOAX_FILES = {
    "hoax-2015-2020.csv": ("judul", "narasi"),
    "hoax-2024.csv": ("TITLE", "HOAX_TEXT"),
    "turnbackhoax-2025.csv": ("url", "narasi"),
}
# A title of one word judges nothing. Leaves 8,383 of 8,422 checks, as in the study.
FEWEST_TITLE_WORDS = 2
# A shorter text is a caption, not a message. Leaves about 6,900 texts, as in the study.
FEWEST_MESSAGE_WORDS = 9
# How much of a message the short variant keeps, after its preamble.
FIRST_WORDS = 12
# Titles that share so much of their words are checks of one hoax (the figure).
NEAR_DUPLICATE = 0.55
LONGEST_FIELD = 10_000_000


def facqa(folder: Path) -> JudgedSet:
    """Return FacQA's questions (train and valid) with the passages that answer them.

    A question asked of several passages is one query with several answers.
    """
    ids: dict[str, str] = {}
    asked: dict[str, dict[str, int]] = defaultdict(dict)
    for name in FACQA_FILES:
        for question, passage in _rows(folder / name, columns=("question", "passage")):
            told = _untokenised(passage)
            id_ = ids.setdefault(told, f"p{len(ids) + 1}")
            asked[_untokenised(question)][id_] = 3
    return JudgedSet(
        name="facqa",
        documents=tuple(
            JudgedDocument(id=id_, title="", body=told) for told, id_ in ids.items()
        ),
        queries=tuple(
            JudgedQuery(text=question, relevant=relevant)
            for question, relevant in asked.items()
        ),
    )


def hoaxes(folder: Path) -> JudgedSet:
    """Return circulated texts, each with the check of it: whole, and the first words.

    Each is judged a second time with near-duplicates of the check counted as hits.
    """
    checks: dict[str, tuple[str, str]] = {}
    for headline, told in hoax_rows(folder):
        plain = plain_words(headline)
        if len(plain.split()) >= FEWEST_TITLE_WORDS:
            checks.setdefault(plain, (headline, told))
    ids = {plain: f"h{number}" for number, plain in enumerate(checks, 1)}
    alike = _alike(list(checks))
    messages = _messages(checks)
    return JudgedSet(
        name="hoaxes",
        documents=tuple(
            JudgedDocument(id=ids[plain], title=headline, kind="fact_check")
            for plain, (headline, _) in checks.items()
        ),
        queries=tuple(
            JudgedQuery(text=text, task="match", stratum=stratum, relevant=relevant)
            for plain, told in messages.items()
            for stratum, text, relevant in _variants(
                told, target=ids[plain], alike=[ids[other] for other in alike[plain]]
            )
        ),
    )


def _messages(checks: dict[str, tuple[str, str]]) -> dict[str, str]:
    """Return the texts long enough to judge, each once, by the plain title."""
    first_with: dict[str, str] = {}
    for plain, (_, told) in checks.items():
        text = plain_words(told)
        if len(text.split()) >= FEWEST_MESSAGE_WORDS:
            first_with.setdefault(text, plain)
    return {plain: checks[plain][1] for plain in first_with.values()}


def _variants(
    told: str, *, target: str, alike: Sequence[str]
) -> Iterator[tuple[str, str, dict[str, int]]]:
    """Yield stratum, text and grades of each way to ask by one circulated text."""
    stripped = read_message(told).text or told
    first = " ".join(stripped.split()[:FIRST_WORDS])
    exact = {target: 3}
    for stratum, text in (("full text", told), (f"first {FIRST_WORDS} words", first)):
        yield stratum, text, exact
        yield f"{stratum}, near-duplicates count", text, dict.fromkeys(alike, 3) | exact


def near_duplicates(titles: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Yield the places of each two titles that share `NEAR_DUPLICATE` of their words.

    Titles that alike share at least one of their rarer words (prefix filtering), so
    only titles with one of those in common are compared.
    """
    held_by = Counter(word for title in titles for word in title)
    holding: dict[str, list[int]] = defaultdict(list)
    for place, title in enumerate(titles):
        rarest = sorted(title, key=lambda word: (held_by[word], word))
        rarer = rarest[: len(title) - ceil(NEAR_DUPLICATE * len(title)) + 1]
        for other in dict.fromkeys(each for word in rarer for each in holding[word]):
            if jaccard(title, titles[other]) >= NEAR_DUPLICATE:
                yield other, place
        for word in rarer:
            holding[word].append(place)


def _alike(plain_titles: Sequence[str]) -> dict[str, list[str]]:
    """Return, for each title, its near-duplicates."""
    alike: dict[str, list[str]] = defaultdict(list)
    for one, other in near_duplicates([frozenset(t.split()) for t in plain_titles]):
        alike[plain_titles[one]].append(plain_titles[other])
        alike[plain_titles[other]].append(plain_titles[one])
    return alike


def hoax_rows(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield title and circulated text of each row of the hoax files."""
    for name, columns in HOAX_FILES.items():
        for title, told in _rows(folder / name, columns=columns):
            yield (_title_of_address(title) if columns[0] == "url" else title), told


def _rows(path: Path, *, columns: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield two columns of a CSV file, stripped."""
    csv.field_size_limit(LONGEST_FIELD)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                yield (row[columns[0]] or "").strip(), (row[columns[1]] or "").strip()
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise JudgedSetError(f"{path}: {fault}") from fault
    except KeyError as fault:
        raise JudgedSetError(f"{path}: no column {fault}") from fault


def _untokenised(tokens: str) -> str:
    """Return FacQA's list of tokens, written as Python, as one text."""
    return " ".join(ast.literal_eval(tokens))


def _title_of_address(url: str) -> str:
    """Return the title that an article's address ends in, without its number."""
    return re.sub(r"^\d+-", "", url.rstrip("/").rsplit("/", 1)[-1]).replace("-", " ")


def plain_words(text: str) -> str:
    """Return the words of a text as search compares them."""
    return " ".join(word.plain for word in words(clean_text(text)))
