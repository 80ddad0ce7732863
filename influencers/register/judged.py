"""What the verification page answers: one result, large, then why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from influencers.models import IssuedKit
from influencers.openbadges.verification import Check, Outcome
from search.documents import SearchDocument

Words = str | Promise

# The marks and colours of verdicts, and the answers in words.
LOOKS = {
    Outcome.OK: "benar",
    Outcome.FAILED: "salah",
    Outcome.UNKNOWN: "belum_terbukti",
}
TITLES = {
    Outcome.OK: _("Sah"),
    Outcome.FAILED: _("Tidak sah"),
    Outcome.UNKNOWN: _("Tidak dapat dipastikan di sini"),
}
OUTCOMES = {
    Outcome.OK: _("Lolos"),
    Outcome.FAILED: _("Gagal"),
    Outcome.UNKNOWN: _("Tidak diketahui"),
}
CHECKS = {
    "file": _("Berkas"),
    "shape": _("Bentuk"),
    "contexts": _("Daftar istilah"),
    "proof": _("Tanda tangan"),
    "issuer_key": _("Kunci penerbit"),
    "issuer": _("Penerbit"),
    "dates": _("Masa berlaku"),
    "status": _("Status"),
}
# The checks that tell whose words a badge holds.
OF_ISSUER = ("proof", "issuer_key", "issuer")


@dataclass(frozen=True)
class Judged:
    """The answer for one badge or one part of a share kit."""

    # "badge" or "kit".
    kind: str
    # "ok", "failed" or "unknown" for a badge; for a kit what `judging` says.
    outcome: str
    title: Words
    sentence: Words
    look: str
    checks: Sequence[Check] = ()
    # What a badge says of itself: label and text.
    claims: Sequence[tuple[Words, str]] = ()
    # Our own page about it.
    page_url: str = ""
    page_label: Words = ""
    # Of a kit: its entry in the ledger, and the public pages as search shows them.
    kit: IssuedKit | None = None
    pages: Sequence[SearchDocument] = ()
    # How a badge is verified, where none was handed in.
    ways: Sequence[Words] = ()

    @property
    def is_of_known_issuer(self) -> bool:
        """Tell whether an issuer that we know wrote what the badge says."""
        found = {check.code: check.outcome for check in self.checks}
        return all(found.get(code) is Outcome.OK for code in OF_ISSUER)

    @property
    def rows(self) -> list[Mapping[str, Words]]:
        """Each check with its name, its mark and its outcome in words."""
        return [
            {
                "name": CHECKS[check.code],
                "look": LOOKS[check.outcome],
                "outcome": OUTCOMES[check.outcome],
                "sentence": check.sentence,
            }
            for check in self.checks
        ]

    def as_data(self) -> dict[str, Any]:
        """Return the answer for programs."""
        return {
            "kind": self.kind,
            "outcome": self.outcome,
            "title": str(self.title),
            "sentence": str(self.sentence),
            "checks": [
                {
                    "code": check.code,
                    "outcome": check.outcome.value,
                    "sentence": str(check.sentence),
                }
                for check in self.checks
            ],
            "page": self.page_url or None,
        }


def badge_judged(outcome: Outcome, sentence: Words, **more: Any) -> Judged:
    """Return the answer for a badge."""
    return Judged(
        "badge", outcome.value, TITLES[outcome], sentence, LOOKS[outcome], **more
    )
