"""What a verification says: checks, each with an outcome and a plain sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise


class Outcome(StrEnum):
    """How a check went. Only a credential whose checks are all OK is valid."""

    OK = "ok"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    code: str
    outcome: Outcome
    sentence: str | Promise


@dataclass(frozen=True)
class Report:
    """All checks, and the credential itself where it could be read."""

    checks: Sequence[Check]
    credential: dict[str, Any] = field(default_factory=dict)

    @property
    def outcome(self) -> Outcome:
        """The worst of the outcomes: one failure is enough."""
        found = {check.outcome for check in self.checks}
        if Outcome.FAILED in found or not found:
            return Outcome.FAILED
        return Outcome.UNKNOWN if Outcome.UNKNOWN in found else Outcome.OK

    @property
    def is_valid(self) -> bool:
        """Say whether every check is OK."""
        return self.outcome is Outcome.OK


def ok(code: str, sentence: str | Promise) -> Check:
    """Return a check that went well."""
    return Check(code, Outcome.OK, sentence)


def failed(code: str, sentence: str | Promise) -> Check:
    """Return a check that speaks against the credential."""
    return Check(code, Outcome.FAILED, sentence)


def unknown(code: str, sentence: str | Promise) -> Check:
    """Return a check that cannot be decided here."""
    return Check(code, Outcome.UNKNOWN, sentence)
