"""What the lists of cases and complaints have in common."""

from typing import Any, ClassVar

from django import forms
from django.db.models import QuerySet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import IndexView

from factcheck.filters import StateFilterSet

STYLES = forms.Media(css={"all": ["admin/intake.css"]})
DESK_STYLES = forms.Media(css={"all": ["admin/desk.css"]})
OPEN, ALL = "terbuka", "semua"
PAGE_SIZE = 50


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


class DeskList(IndexView):
    """A list on a page and nowhere else: what citizens write is never exported."""

    paginate_by = PAGE_SIZE
    table_classname = "listing case-queue"

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        """Know no other form than the page."""
        super().setup(request, *args, **kwargs)
        self.is_export = False

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Bring the styles."""
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        context["media"] += STYLES
        return context


class PlainColumn(Column):
    """A column whose cells name it, for phones, where no head stands above them."""

    cell_template_name = "factcheck/intake/cells/plain.html"
