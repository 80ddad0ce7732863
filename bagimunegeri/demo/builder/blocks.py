"""Builds StreamField values from the tuples of the demo content."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from bagimunegeri.demo.shapes import DemoProgram, DemoSection

Stream = list[tuple[str, Any]]


def pairs(
    rows: Iterable[tuple[str, str]], *, block: str, names: tuple[str, str]
) -> Stream:
    """Return one block for each pair of texts."""
    first, second = names
    return [(block, {first: one, second: other}) for one, other in rows]


def channels(rows: Iterable[tuple[str, str, str]]) -> Stream:
    """Return official channels."""
    return [
        ("channel", {"kind": kind, "label": label, "address": address})
        for kind, label, address in rows
    ]


def captions(rows: Iterable[tuple[str, str]]) -> Stream:
    """Return captions by network."""
    return pairs(rows, block="caption", names=("network", "text"))


def story(sections: Iterable[DemoSection]) -> Stream:
    """Return headings and paragraphs."""
    return [
        part
        for section in sections
        for part in (
            ("heading", {"text": section.heading}),
            ("paragraph", section.text),
        )
    ]


def program_streams(program: DemoProgram, *, today: date) -> dict[str, Stream]:
    """Return every StreamField of a program page."""
    return {
        "eligibility": [("criterion", each) for each in program.eligibility],
        "benefits": pairs(
            program.benefits, block="benefit", names=("title", "description")
        ),
        "steps": pairs(program.steps, block="step", names=("title", "description")),
        "required_documents": pairs(
            program.documents, block="document", names=("name", "note")
        ),
        "deadlines": [
            (
                "deadline",
                {"label": label, "date": today + timedelta(days=days), "note": note},
            )
            for label, days, note in program.deadlines
        ],
        "milestones": [
            (
                "milestone",
                {
                    "title": each.title,
                    "status": each.status,
                    "target": each.target,
                    "percent": each.percent,
                    "note": each.note,
                },
            )
            for each in program.milestones
        ],
        "achievements": [
            (
                "achievement",
                {
                    "figure": each.figure,
                    "label": each.label,
                    "as_of": each.as_of,
                    "source_title": each.source.title,
                    "source_url": each.source.url,
                },
            )
            for each in program.achievements
        ],
        "official_channels": channels(program.channels),
        "unofficial_warnings": pairs(
            program.warnings, block="warning", names=("what", "why")
        ),
        "questions": pairs(program.faq, block="question", names=("question", "answer")),
        "captions": captions(program.captions),
    }
