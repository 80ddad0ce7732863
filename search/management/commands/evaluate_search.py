"""Measures how well search answers judged queries."""

import argparse
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from rich.console import Console

from search.evaluation import reference
from search.evaluation.bars import ELASTICSEARCH, EMBEDDED, Verdict, verdicts
from search.evaluation.judging import Answer, Figures, figures
from search.evaluation.measures import SEED
from search.evaluation.progress import progress_bars
from search.evaluation.report import as_json, figures_table, verdicts_table
from search.evaluation.running import judge
from search.evaluation.sets import (
    JudgedQuery,
    JudgedSet,
    JudgedSetError,
    read_judged_set,
)
from search.queries import EngineUnavailableError

# Wide enough for the table, in a file too.
WIDTH = 160
ENGINES = {
    "embedded": (EMBEDDED,),
    "es": (ELASTICSEARCH,),
    "both": (EMBEDDED, ELASTICSEARCH),
}
CROSS_CHECK = "_rank_eval scored {} answers: nDCG@10 differs by at most {:.6f}"


class Command(BaseCommand):
    """Prints nDCG@10, MRR@10, success and recall, by stratum and engine."""

    help = "Measures how well search answers judged queries (see docs/search.md)."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Read what to judge by, and how."""
        parser.add_argument(
            "files", nargs="*", type=Path, metavar="FILE", help="judged sets"
        )
        parser.add_argument(
            "--facqa", type=Path, metavar="DIR", help="folder of the FacQA files"
        )
        parser.add_argument(
            "--hoaxes", type=Path, metavar="DIR", help="folder of the hoax files"
        )
        parser.add_argument(
            "--engine",
            choices=ENGINES,
            help="default: both, or embedded when no ELASTICSEARCH_URL is set",
        )
        parser.add_argument(
            "--sample", type=int, metavar="N", help="judge by N queries of each stratum"
        )
        parser.add_argument(
            "--json", type=Path, metavar="FILE", dest="json_file", help="figures"
        )
        parser.add_argument(
            "--misses",
            type=Path,
            metavar="FILE",
            help="queries of which the first five results answer nothing",
        )
        parser.add_argument(
            "--cross-check",
            action="store_true",
            help="let the search server score its answers too, by _rank_eval",
        )
        parser.add_argument(
            "--strict", action="store_true", help="fail when a bar is missed"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Judge by each set in turn, then say which bars are cleared."""
        engines = _engines(options["engine"])
        by_set: dict[str, dict[str, Figures]] = {}
        missed: list[dict[str, Any]] = []
        try:
            for judged in _sets(options):
                with progress_bars() as steps:
                    found = judge(
                        judged,
                        engines=engines,
                        steps=steps,
                        cross_check=options["cross_check"],
                    )
                by_set[judged.name] = {
                    engine: figures(those) for engine, those in found.answers.items()
                }
                missed += _misses(judged, found.answers)
                self._print(figures_table(by_set[judged.name], title=judged.name))
                if check := found.cross_check:
                    self._print(CROSS_CHECK.format(check.compared, check.difference))
        except (JudgedSetError, EngineUnavailableError) as fault:
            raise CommandError(str(fault)) from fault
        if not by_set:
            raise CommandError("Name a FILE, --facqa DIR or --hoaxes DIR.")
        _write(options, by_set=by_set, missed=missed)
        self._say_verdicts(by_set, strict=options["strict"])

    def _say_verdicts(
        self, by_set: Mapping[str, Mapping[str, Figures]], *, strict: bool
    ) -> None:
        said: list[Verdict] = [
            verdict
            for name, by_engine in by_set.items()
            for verdict in verdicts(name, by_engine)
        ]
        if said:
            self._print(verdicts_table(said))
        if strict and not all(verdict.is_cleared for verdict in said):
            raise CommandError("A bar was missed.")

    def _print(self, table: Any) -> None:
        Console(file=self.stdout, width=WIDTH).print(table)  # type: ignore[arg-type]


def _engines(chosen: str | None) -> tuple[str, ...]:
    if chosen:
        return ENGINES[chosen]
    return ENGINES["both" if settings.ELASTICSEARCH_URL else "embedded"]


def _sets(options: Mapping[str, Any]) -> Iterator[JudgedSet]:
    for path in options["files"]:
        yield _sampled(read_judged_set(path), options["sample"])
    for name, read in (("facqa", reference.facqa), ("hoaxes", reference.hoaxes)):
        if folder := options[name]:
            yield _sampled(read(folder), options["sample"])


def _sampled(judged: JudgedSet, size: int | None) -> JudgedSet:
    """Return the set with some queries of each stratum, the same ones every time.

    Strata that ask the same texts in the same order keep the same texts.
    """
    if size is None:
        return judged
    kept: list[JudgedQuery] = []
    for stratum in judged.strata():
        those = [query for query in judged.queries if query.stratum == stratum]
        draw = random.Random(SEED)  # noqa: S311
        chosen = sorted(draw.sample(range(len(those)), min(size, len(those))))
        kept += [those[at] for at in chosen]
    return replace(judged, queries=tuple(kept))


def _misses(
    judged: JudgedSet, found: Mapping[str, Sequence[Answer]]
) -> Iterator[dict[str, Any]]:
    """Yield each query of which the first five results hold nothing relevant."""
    for engine, those in found.items():
        for answer in those:
            if not answer.query.relevant.keys() & set(answer.ranked[:5]):
                yield {
                    "set": judged.name,
                    "engine": engine,
                    "stratum": answer.query.stratum,
                    "query": answer.query.text,
                    "relevant": answer.query.relevant,
                    "found": answer.ranked,
                }


def _write(
    options: Mapping[str, Any],
    *,
    by_set: Mapping[str, Mapping[str, Figures]],
    missed: Sequence[Mapping[str, Any]],
) -> None:
    """Write the files that were asked for."""
    if path := options["json_file"]:
        told = {name: as_json(by_engine) for name, by_engine in by_set.items()}
        path.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    if path := options["misses"]:
        lines = [json.dumps(miss, ensure_ascii=False) + "\n" for miss in missed]
        path.write_text("".join(lines), encoding="utf-8")
