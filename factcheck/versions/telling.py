"""Kept content in the reader's words: labels of today, in the reader's language.

Versions kept before values were stored hold finished sentences; those stay as they are.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.db.models import TextChoices
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from factcheck.vocabulary import (
    ClaimantKind,
    ContentType,
    ContributorRole,
    CorrectionKind,
    Intent,
    Stance,
    Verdict,
)

SCAM_LABELS = {
    "impersonated_body": gettext_lazy("Mengaku sebagai"),
    "scam_link": gettext_lazy("Tautan"),
    "scam_phone": gettext_lazy("Nomor"),
    "official_channel": gettext_lazy("Kanal yang benar"),
}
DAY = "j F Y"


def told(part: str, value: Any) -> list[str]:
    """Return a part as entries of one or more lines, whatever it is made of."""
    entries = value if isinstance(value, list) else [value]
    return [_entry(part, each) for each in entries if each]


def told_votes(votes: dict[str, Any]) -> dict[str, Any]:
    """Return the panel's vote with the verdicts by their labels."""
    return {
        "total": votes["total"],
        "counts": [(_label(Verdict, code), count) for code, count in votes["counts"]],
        "dissent": [(_label(Verdict, code), why) for code, why in votes["dissent"]],
    }


def _entry(part: str, value: Any) -> str:
    if not isinstance(value, str):
        return TELLERS[part](value)
    return _label(CHOICES[part], value) if part in CHOICES else value


def _label(choices: type[TextChoices], value: str) -> str:
    return str(choices(value).label) if value in choices.values else value


def _claimant(said: dict[str, str]) -> str:
    kind = _label(ClaimantKind, said["kind"])
    return f"{said['name']} ({kind})" if said.get("name") else kind


def _intent(judged: dict[str, str]) -> str:
    return _lines(_label(Intent, judged["kind"]), judged.get("proof"))


def _scam(marks: dict[str, str]) -> str:
    return _lines(*(_labelled(SCAM_LABELS[name], text) for name, text in marks.items()))


def _source(source: dict[str, Any]) -> str:
    stance = _joined(
        ", ",
        _label(Stance, source.get("stance", "")),
        _("sumber utama") if source.get("is_primary") else "",
    )
    published = source.get("published_on")
    day = f" ({_day(published)})" if published else ""
    return _lines(
        f"{stance}: {source.get('publisher', '')}, “{source.get('title', '')}”{day}",
        source.get("note"),
        _labelled(_("Kepentingan sumber"), source.get("interest")),
        _labelled(_("Tidak dibuka"), source.get("withheld_reason")),
        source.get("url"),
        _labelled(_("Salinan arsip"), source.get("archive_url")),
        _labelled("SHA-256", source.get("sha256")),
    )


def _contributor(person: dict[str, str]) -> str:
    role = _label(ContributorRole, person.get("role", ""))
    return _joined(", ", person.get("name"), role, person.get("organisation"))


def _votes(votes: dict[str, Any]) -> str:
    panel = told_votes(votes)
    dissent = _("Pendapat berbeda (%(label)s): “%(reason)s”")
    return _lines(
        *(f"{label}: {count}" for label, count in panel["counts"]),
        *(dissent % {"label": label, "reason": why} for label, why in panel["dissent"]),
    )


def _right_of_reply(reply: dict[str, str]) -> str:
    asked = reply.get("contacted_on")
    return _lines(
        _labelled(_("Dihubungi"), _day(asked)) if asked else "",
        _labelled(_("Jawaban"), reply.get("reply")),
        _labelled(_("Tidak dihubungi"), reply.get("no_contact_reason")),
    )


def _correction(correction: dict[str, str]) -> str:
    moment = datetime.fromisoformat(correction["corrected_at"])
    heading = (
        f"{_label(CorrectionKind, correction['kind'])}, {date_format(moment, DAY)}"
    )
    return _lines(heading, correction["what"], correction["why"])


def _day(written: str) -> str:
    return date_format(date.fromisoformat(written), DAY)


def _labelled(label: object, value: str | None) -> str:
    return f"{label}: {value}" if value else ""


def _joined(separator: str, *parts: str | None) -> str:
    return separator.join(part for part in parts if part)


def _lines(*parts: str | None) -> str:
    return _joined("\n", *parts)


# Parts that are kept as nothing but the value of a choice, and those of several values.
CHOICES: dict[str, type[TextChoices]] = {
    "verdict": Verdict,
    "content_type": ContentType,
}
TELLERS: dict[str, Callable[[Any], str]] = {
    "claimant": _claimant,
    "intent": _intent,
    "scam": _scam,
    "evidence": _source,
    "contributors": _contributor,
    "votes": _votes,
    "right_of_reply": _right_of_reply,
    "corrections": _correction,
}
