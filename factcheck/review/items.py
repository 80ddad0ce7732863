"""One thing that a check must have, and how its rules say so."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.review.drafts import Draft


@dataclass(frozen=True, kw_only=True, slots=True)
class GateItem:
    """One thing that a check must have; `message` says what to do when it has not."""

    code: str
    label: str
    is_met: bool
    message: str


Rule = Callable[[Draft], GateItem]


def item(code: str, label: str, is_met: object, message: str) -> GateItem:
    """Return an item; its message counts only while it is not met."""
    return GateItem(code=code, label=label, is_met=bool(is_met), message=message)
