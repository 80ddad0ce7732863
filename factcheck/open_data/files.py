"""The files of `/data/`: all public checks as CSV, JSON Lines and ClaimReview feed.

A file is one line for each check, and each line names the check and the fingerprint of
what it says. So a file kept since last night is still good for all lines whose check
has not changed; only the others are written anew when somebody asks. A correction is in
the next download, and a withdrawn page never is.
"""

import csv
import hashlib
import inspect
import io
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import translation

from factcheck import structured_data
from factcheck.models import FactCheckPage
from factcheck.open_data.columns import COLUMNS
from factcheck.open_data.records import FactCheckRecord, read_checks, record_of
from factcheck.structured_data import LICENCE, claim_review
from home.api_lists import absolute, documents_of, documents_with_ids

# Checks read and written at a time.
CHUNK = 100
# Not among the uploads: a kept file may be older than a withdrawal, so nobody but the
# view hands it out.
FOLDER = Path("open-data")

# What `str.splitlines` and JavaScript take for the end of a line.
OTHER_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}

Versions = dict[int, str]


class DataForm:
    """One form of the file: how it begins, how a check stands in it, what was kept."""

    name: str
    content_type: str
    # Where a line names the check and its fingerprint.
    key: re.Pattern[str]
    head = between = foot = ""
    end = "\n"

    def line(self, page: FactCheckPage, record: dict[str, Any]) -> str:
        """Return a check as one line, without its end."""
        raise NotImplementedError

    @property
    def kept_at(self) -> Path:
        """Return where the nightly file lies."""
        return Path(settings.PRIVATE_ROOT) / FOLDER / shape() / self.name

    def content(self, *, anew: bool = False) -> Iterator[str]:
        """Yield the file as it must be now, piece by piece; `anew`: trust no kept line.

        What was kept and still holds comes first.
        """
        waiting = public_versions()
        kept = iter(()) if anew else self._kept_lines(waiting)
        yield self.head
        for number, line in enumerate(chain(kept, self._new_lines(waiting))):
            yield (self.between if number else "") + line + self.end
        yield self.foot

    def _kept_lines(self, waiting: Versions) -> Iterator[str]:
        """Yield the kept lines that are still true, and cross their checks off."""
        try:
            file = self.kept_at.open(encoding="utf-8", newline="\n")
        except OSError:
            return
        with file:
            for line in file:
                named = self.key.match(line)
                if named and waiting.get(int(named[1])) == named[2]:
                    del waiting[int(named[1])]
                    yield line.removeprefix(",").removesuffix(self.end)

    def _new_lines(self, waiting: Versions) -> Iterator[str]:
        """Yield the lines of all checks that are left."""
        ids = iter(list(waiting))
        while chunk := list(islice(ids, CHUNK)):
            for page, record in _records(chunk):
                yield self.line(page, record)


class CSVForm(DataForm):
    """RFC 4180, in UTF-8; safe to open in a spreadsheet."""

    name = "cek-fakta.csv"
    content_type = "text/csv; charset=utf-8"
    key = re.compile(r"(\d+),([0-9a-f]{64}),")
    end = "\r\n"

    @property
    def head(self) -> str:  # type: ignore[override]
        """Return the names of the columns."""
        return _csv_line(column.name for column in COLUMNS) + "\r\n"

    def line(self, page: FactCheckPage, record: dict[str, Any]) -> str:
        """Return the cells of a check."""
        return _csv_line(column.cell(record) for column in COLUMNS)


class JSONLinesForm(DataForm):
    """One JSON object a line: what the API tells of a check."""

    name = "cek-fakta.jsonl"
    content_type = "application/jsonl; charset=utf-8"
    key = re.compile(r'\{"id": (\d+), "fingerprint": "([0-9a-f]{64})"')

    def line(self, page: FactCheckPage, record: dict[str, Any]) -> str:
        """Return the record, named first."""
        named = {name: record[name] for name in ("id", "fingerprint")}
        return json_line(named | record)


class ClaimReviewForm(DataForm):
    """A schema.org DataFeed of ClaimReview, as Data Commons reads it."""

    name = "claimreview.json"
    content_type = "application/ld+json; charset=utf-8"
    key = re.compile(r',?\{"identifier": "(\d+)/([0-9a-f]{64})"')
    between, foot = ",", "]}\n"

    @property
    def head(self) -> str:  # type: ignore[override]
        """Return what the feed says of itself."""
        described = {
            "@context": "https://schema.org",
            "@type": "DataFeed",
            "name": "Bagimu Negeri: ClaimReview",
            "url": absolute(f"/data/{self.name}"),
            "license": LICENCE,
        }
        return json.dumps(described)[:-1] + ', "dataFeedElement": [\n'

    def line(self, page: FactCheckPage, record: dict[str, Any]) -> str:
        """Return the check's markup as an element of the feed."""
        with translation.override(record["language"]):
            review = claim_review(page)
        element = {
            "identifier": f"{record['id']}/{record['fingerprint']}",
            "@type": "DataFeedItem",
            "dateCreated": review["datePublished"],
            "dateModified": review["dateModified"],
            "item": [review],
        }
        return json_line(element)


FORMS: dict[str, DataForm] = {
    form.name: form for form in (CSVForm(), JSONLinesForm(), ClaimReviewForm())
}


@cache
def shape() -> str:
    """Name how lines look: a release that writes others keeps none of the old."""
    told = json.dumps(
        [
            [column.name for column in COLUMNS],
            FactCheckRecord.model_json_schema(),
            inspect.getsource(structured_data),
        ]
    )
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def public_versions() -> Versions:
    """Return the fingerprint of every check that is public now, newest first."""
    documents = documents_of("fact_check").order_by("-published_at", "-pk")
    return dict(documents.values_list("page_id", "fingerprint"))


def _records(page_ids: list[int]) -> Iterator[tuple[FactCheckPage, dict[str, Any]]]:
    """Yield checks with their records; what was withdrawn meanwhile is left out."""
    pages = read_checks(page_ids)
    documents = documents_with_ids(page_ids)
    for page_id in page_ids:
        if page_id in pages and page_id in documents:
            page = pages[page_id]
            record = FactCheckRecord(**record_of(page, document=documents[page_id]))
            yield page, record.model_dump(mode="json")


def json_line(described: dict[str, Any]) -> str:
    """Return JSON on one line, also for those who count U+2028 as a line's end."""
    return json.dumps(described, ensure_ascii=False).translate(OTHER_LINE_ENDS)


def _csv_line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()
