"""An agency's people at work in the admin, through real requests only."""

from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.urls import reverse
from wagtail.models import Page, TaskState
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from accounts.models import User
from factcheck.models import ClarificationPage
from home.models import AgencyPage
from home.services import agency_group
from tests.factories.accounts import UserFactory

COMPLETE = {
    "title": "Puskesmas buka hari Sabtu",
    "slug": "puskesmas-sabtu",
    "summary": "Semua puskesmas buka sampai pukul dua belas siang.",
    "circulating": rich_text("<p>Warga bertanya.</p>"),
    "statement": rich_text("<p>Buka.</p>"),
    "sources": streamfield([]),
    "captions": streamfield([]),
    "comments": inline_formset([]),
}


def fields(**changed: Any) -> dict[str, Any]:
    """Return a clarification's whole form as the browser would send it."""
    return dict(nested_form_data({**COMPLETE, **changed}))


@dataclass(kw_only=True)
class Desk:
    """One person of an agency, signed in."""

    agency: AgencyPage
    user: User

    def __post_init__(self) -> None:
        self.client = Client()
        self.client.force_login(self.user)

    def create(self, **changed: Any) -> Any:
        """Send the form for a new page; `action-publish=1` presses that button."""
        address = reverse(
            "wagtailadmin_pages:add",
            args=["factcheck", "clarificationpage", self.agency.pk],
        )
        return self.client.post(address, fields(**changed))

    def edit(self, page: Page, **changed: Any) -> Any:
        """Send the form of an existing page."""
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return self.client.post(address, fields(**changed))

    def decide(self, page: Page, action: str = "approve") -> Any:
        """Approve or reject the step of the workflow that the page waits at."""
        state = waiting_step(page)
        address = reverse(
            "wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk]
        )
        return self.client.post(address, {"comment": ""})

    def publish_in_bulk(self, *pages: Page) -> Any:
        """Tick pages in a list and press 'publish'."""
        address = reverse(
            "wagtail_bulk_action", args=["wagtailcore", "page", "publish"]
        )
        keys = "&".join(f"id={page.pk}" for page in pages)
        return self.client.post(
            f"{address}?{keys}&next=/admin/", {"include_descendants": ""}
        )


def waiting_step(page: Page) -> TaskState:
    """Return the step that the page waits at."""
    fresh = Page.objects.get(pk=page.pk)
    state = fresh.current_workflow_task_state
    assert state is not None
    return state


def only_page() -> ClarificationPage:
    """Return the page that the test has made."""
    return ClarificationPage.objects.get()


def desk(agency: AgencyPage, *roles: str) -> Desk:
    """Return a new person with these roles at an agency."""
    user = UserFactory.create()
    user.groups.add(*(agency_group(agency, role=role) for role in roles))
    return Desk(agency=agency, user=user)
