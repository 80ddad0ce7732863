"""A fact-check desk at work, through real requests only."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, TaskState
from wagtail.test.utils.form_data import querydict_from_html

from accounts.models import User
from factcheck.models import Claim, Evidence, FactCheckPage, Sighting
from home.models import AgencyGroup, AgencyPage
from home.services import agency_group
from tests.factories.accounts import UserFactory
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory

Role = AgencyGroup.Role


@dataclass(kw_only=True)
class Person:
    """Somebody with roles at an agency, signed in."""

    user: User
    client: Client = field(default_factory=Client)

    def __post_init__(self) -> None:
        self.client.force_login(self.user)

    def edit(self, page: Page, **changed: Any) -> Any:
        """Open the editor, change fields, press a button; `action-submit` is one."""
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        form = querydict_from_html(
            self.client.get(address).content.decode(), form_id="page-edit-form"
        )
        # Drawn by script, so not in the form yet.
        form["captions-count"] = "0"
        # A list without a choice sends none; the helper sends the first.
        form.pop("regions", None)
        for name, value in changed.items():
            form[name] = value
        return self.client.post(address, form)

    def act(self, page: Page, action: str, **said: str) -> Any:
        """Take the step of the workflow that the page waits at."""
        address = reverse(
            "wagtailadmin_pages:workflow_action",
            args=[page.pk, action, waiting_step(page).pk],
        )
        return self.client.post(address, said)

    def approve(self, page: Page) -> Any:
        """Press 'approve'."""
        return self.act(page, "approve", comment="")

    def vote(self, page: Page, verdict: str = "salah", reason: str = "Jelas.") -> Any:
        """Cast a vote in the dialog."""
        return self.act(page, "vote", verdict=verdict, reason=reason)

    def publish_in_bulk(self, page: Page) -> Any:
        """Tick the page in a list and press 'publish'."""
        address = reverse(
            "wagtail_bulk_action", args=["wagtailcore", "page", "publish"]
        )
        return self.client.post(
            f"{address}?id={page.pk}&next=/admin/", {"include_descendants": ""}
        )


@dataclass(kw_only=True)
class Desk:
    """The people a check takes: author, second editor, voters, publisher."""

    agency: AgencyPage

    def __post_init__(self) -> None:
        self.author = self.person(Role.AUTHOR)
        self.editor = self.person(Role.REVIEWER)
        self.voters = [self.person(Role.FACT_CHECKER) for _each in range(3)]
        self.publisher = self.person(Role.PUBLISHER)

    def person(self, *roles: str) -> Person:
        """Return a new person with these roles."""
        user = UserFactory.create()
        user.groups.add(*(agency_group(self.agency, role=role) for role in roles))
        return Person(user=user)

    def draft(self, **changed: Any) -> FactCheckPage:
        """Return a draft of the author's with nothing missing but the review."""
        claim = changed.pop("claim", None) or seen_claim(self.agency)
        # Any: the type checker knows rows of a page only as a manager.
        page: Any = FactCheckPageFactory.create(
            parent=self.agency,
            claim=claim,
            live=False,
            owner=self.author.user,
            **{"no_contact_reason": "Pengirim tidak diketahui.", **changed},
        )
        # In the order that the editor's form writes.
        page.evidence = [source("satu", sort_order=0), source("dua", sort_order=1)]
        page.save()
        page.save_revision(user=self.author.user)
        return stored(page)

    def submitted(self, **changed: Any) -> FactCheckPage:
        """Return a draft that waits for the second editor."""
        page = self.draft(**changed)
        workflow = page.get_workflow()
        assert workflow is not None
        workflow.start(page, self.author.user)
        return page

    def before_vote(self, **changed: Any) -> FactCheckPage:
        """Return a check that waits for the votes."""
        page = self.submitted(**changed)
        self.editor.approve(page)
        return page

    def before_publication(self, **changed: Any) -> FactCheckPage:
        """Return a check that waits for the publisher alone."""
        page = self.before_vote(**changed)
        for voter in self.voters:
            voter.vote(page)
        return page

    def published(self, **changed: Any) -> FactCheckPage:
        """Return a check that went the whole way."""
        page = self.before_publication(**changed)
        self.publisher.approve(page)
        return stored(page)


def seen_claim(agency: AgencyPage, **changed: Any) -> Claim:
    """Return a claim that says when and where it was seen."""
    claim: Claim = ClaimFactory.create(
        agency=agency, first_seen_on=date(2026, 5, 1), **changed
    )
    claim.sightings = [
        Sighting(platform="whatsapp", archive_url="https://arsip.example/pesan")
    ]
    claim.save()
    return claim


def source(name: str, **changed: Any) -> Evidence:
    """Return an archived source of a publisher of its own."""
    return Evidence(
        **changed,
        title=f"Halaman {name}",
        publisher=f"Penerbit {name}",
        url=f"https://{name}.example/halaman",
        archive_url=f"https://arsip.example/{name}",
    )


def stored(page: Page) -> FactCheckPage:
    """Return the check as it is in the database now."""
    return FactCheckPage.objects.get(pk=page.pk)


def waiting_step(page: Page) -> TaskState:
    """Return the step that the page waits at."""
    state = stored(page).current_workflow_task_state
    assert state is not None
    return state


def said(response: Any) -> str:
    """Return what the admin told the person."""
    return " ".join(str(each) for each in get_messages(response.wsgi_request))
