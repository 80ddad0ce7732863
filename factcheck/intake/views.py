"""The page of one case."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from wagtail.admin import messages

from factcheck.grouping.selectors import SimilarCase, similar_cases
from factcheck.intake import clock
from factcheck.intake.changes import newest_change
from factcheck.intake.conversion import draft_home
from factcheck.intake.forms import (
    AnnounceForm,
    AssignForm,
    CaseForm,
    NoteForm,
    RateForm,
)
from factcheck.intake.permissions import cases_of
from factcheck.intake.queue import QueueView
from factcheck.intake.selectors import draft_of, people_at_desk
from factcheck.intake.suggestions import suggestions_for
from factcheck.models import Case
from home.admin_pages import RecordPage

TIPS_ON_PAGE = 10


class CasePage(RecordPage):
    """A page about one case of the user's desks."""

    header_icon = "mail"
    list_view = QueueView

    @cached_property
    def case(self) -> Case:
        """The case that the address names; one of another desk does not exist here."""
        known = cases_of(self.request.user).select_related(
            "agency", "assigned_to", "claim", "answer"
        )
        return get_object_or_404(known, pk=self.kwargs["case_id"])

    @property
    def record_url(self) -> str:
        """Where the case is shown."""
        return reverse("factcheck_intake:case", args=[self.case.pk])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Follow a merged case to where its tips went."""
        target = self.case.merged_into_id
        if target is None:
            return super().dispatch(request, *args, **kwargs)
        messages.info(
            request,
            _now("Kasus %(old)d sudah digabung ke kasus %(new)d.")
            % {"old": self.case.pk, "new": target},
        )
        return redirect("factcheck_intake:case", target)

    def get_page_title(self) -> str:
        """Name the number only: titles are kept in browsers."""
        return _now("Kasus %d") % self.case.pk

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Name the case."""
        return {**super().get_context_data(**kwargs), "case": self.case}


class CaseView(CasePage):
    """All that is known of one case, and what can be done with it."""

    template_name = "factcheck/intake/case.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read tips, log and matches, and prepare the small forms."""
        case, user = self.case, self.request.user
        tips = Paginator(case.tips.all(), TIPS_ON_PAGE).get_page(
            self.request.GET.get("p")
        )
        draft, events = draft_of(case), list(case.events.select_related("actor"))
        similar = similar_cases(case, among=cases_of(user))
        same = [each for each in similar if _is_to_be_merged(each, case)]
        seen = newest_change(events)
        return {
            **super().get_context_data(**kwargs),
            "clock": clock.in_words(case),
            "is_overdue": clock.is_overdue(case),
            "tips": tips,
            "events": events,
            "suggestions": suggestions_for(list(tips)) if case.is_open else [],
            "same": same,
            "similar": [each for each in similar if each not in same],
            "draft": draft,
            "may_edit_draft": draft and draft.permissions_for_user(user).can_edit(),
            "may_open_claim": case.claim_id is None
            and draft_home(case, user=user) is not None,
            # A superuser opens the cases of desks where they do not work.
            "may_take": not user.is_superuser
            or people_at_desk(case.agency).filter(pk=user.pk).exists(),
            "forms": self._forms(seen),
            "seen": seen,
            "may_split": tips.paginator.count > 1,
        }

    def _forms(self, seen: int) -> dict[str, CaseForm]:
        kinds: dict[str, type[CaseForm]] = {
            "assign": AssignForm,
            "rate": RateForm,
            "announce": AnnounceForm,
            "note": NoteForm,
        }
        return {
            name: kind(case=self.case, initial={"seen": seen})
            for name, kind in kinds.items()
        }


def _is_to_be_merged(similar: SimilarCase, case: Case) -> bool:
    """Tell whether two open cases of a desk are surely one message."""
    other = similar.case
    are_open = case.is_open and other.is_open
    return similar.likeness.is_same and are_open and other.agency_id == case.agency_id
