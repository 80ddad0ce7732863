"""What the lists of the desks have in common."""

from typing import Any, ClassVar

from django import forms
from django.db.models import QuerySet

from factcheck.filters import StateFilterSet

DESK_STYLES = forms.Media(css={"all": ["admin/desk.css"]})
OPEN, ALL = "terbuka", "semua"


class OpenFirstFilterSet(StateFilterSet):
    """Begins with what the desk still owes something."""

    first_state = OPEN
    open_states: ClassVar[tuple[str, ...]] = ()

    def in_state(
        self, records: "QuerySet[Any]", name: str, value: str
    ) -> "QuerySet[Any]":
        """Keep one state, all open ones, or all."""
        if value == ALL:
            return records
        states = self.open_states if value == OPEN else [value]
        return records.filter(state__in=states)
