"""Shows figures: as tables for people, as JSON for programs."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.table import Table

from search.evaluation.bars import Verdict
from search.evaluation.judging import Figures
from search.evaluation.measures import MEASURES


def figures_table(by_engine: Mapping[str, Figures], *, title: str) -> Table:
    """Return one row for each stratum and engine: means, half of the 95 % interval."""
    table = Table(title=title, title_justify="left")
    table.add_column("stratum")
    table.add_column("engine")
    table.add_column("queries", justify="right")
    for name in MEASURES:
        table.add_column(name, justify="right")
    for stratum in next(iter(by_engine.values())):
        for engine, of_engine in by_engine.items():
            measured = of_engine[stratum]
            table.add_row(
                stratum,
                engine,
                str(measured.queries),
                *(
                    f"{one.mean:.3f} ±{(one.high - one.low) / 2:.3f}"
                    for one in measured.measures.values()
                ),
            )
        table.add_section()
    return table


def verdicts_table(verdicts: Iterable[Verdict]) -> Table:
    """Return one row for each bar."""
    table = Table(title="bars", title_justify="left")
    table.add_column("measure")
    table.add_column("measured", justify="right")
    table.add_column("at least", justify="right")
    table.add_column("")
    for verdict in verdicts:
        table.add_row(
            verdict.what,
            f"{verdict.measured:.3f}",
            f"{verdict.least:.3f}",
            "cleared" if verdict.is_cleared else "[bold]MISSED[/bold]",
        )
    return table


def as_json(by_engine: Mapping[str, Figures]) -> dict[str, Any]:
    """Return engine → stratum → queries and, for each measure, mean and interval."""
    return {
        engine: {
            stratum: {
                "queries": measured.queries,
                **{
                    name: {"mean": one.mean, "low": one.low, "high": one.high}
                    for name, one in measured.measures.items()
                },
            }
            for stratum, measured in figures.items()
        }
        for engine, figures in by_engine.items()
    }
