"""Tests of the badge engine: no database, no network."""

import json
from typing import Any

from influencers.openbadges.verification import Outcome, Report


def as_bytes(credential: Any) -> bytes:
    """Return a credential as the file that a holder has."""
    return json.dumps(credential, ensure_ascii=False).encode()


def outcomes(report: Report) -> dict[str, Outcome]:
    """Return how each check went."""
    return {check.code: check.outcome for check in report.checks}


def faults(report: Report) -> dict[str, str]:
    """Return the sentences of the checks that failed."""
    return {
        check.code: str(check.sentence)
        for check in report.checks
        if check.outcome is Outcome.FAILED
    }
