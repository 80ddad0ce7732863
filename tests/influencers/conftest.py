"""Agencies with published pages, and people who hold badges."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from accounts.models import User
from factcheck.models import Claim, FactCheckPage
from home.models import AgencyPage
from influencers.models import Holder, HolderAccount
from programs.models import ProgramPage
from tests.factories.ministry import agency

MakeHolder = Callable[..., Holder]
PublishProgram = Callable[..., ProgramPage]
PublishCheck = Callable[..., FactCheckPage]


@pytest.fixture
def sleman(kemenkes: AgencyPage) -> AgencyPage:
    """Add a regency."""
    return agency("Kabupaten Sleman", short_name="Sleman", code="sleman")


@pytest.fixture
def make_holder(kemenkes: AgencyPage) -> MakeHolder:
    """Make a badge holder; `agency`, `handle`, `state` … as wanted."""

    def make(email: str = "rina@contoh.go.id", **fields: Any) -> Holder:
        network = fields.pop("network", "instagram")
        handle = fields.pop("handle", "rina.sehat")
        user = User.objects.create_user(email)
        holder = Holder.objects.create(user=user, **{"agency": kemenkes, **fields})
        HolderAccount.objects.create(
            holder=holder, network=network, handle=handle, is_held=not holder.is_over
        )
        return holder

    return make


@pytest.fixture
def publish_program(kemenkes: AgencyPage) -> PublishProgram:
    """Publish a program."""

    def publish(title: str, **fields: Any) -> ProgramPage:
        owner = fields.pop("agency", kemenkes)
        page = ProgramPage(
            title=title,
            summary="Vaksin gratis di posyandu untuk semua bayi.",
            status="dibuka",
            cost="Gratis",
            problem="<p>Satu dari lima bayi belum diimunisasi.</p>",
            audiences=["umum"],
            **fields,
        )
        return published(page, owner=owner)

    return publish


@pytest.fixture
def publish_check(kemenkes: AgencyPage) -> PublishCheck:
    """Publish a fact-check."""

    def publish(title: str, **fields: Any) -> FactCheckPage:
        owner = fields.pop("agency", kemenkes)
        page = FactCheckPage(
            title=title,
            summary="Tautan itu mencuri data; kementerian tidak membagikan kuota.",
            claim=Claim.objects.create(agency=owner, text=title),
            verdict=fields.pop("verdict", "salah"),
            narrative="<p>Beredar pesan.</p>",
            explanation="<p>Kami bertanya.</p>",
            conclusion="<p>Tidak benar.</p>",
            checked_on=fields.pop("checked_on", date(2026, 11, 20)),
            audiences=["umum"],
            **fields,
        )
        return published(page, owner=owner)

    return publish


def published(page: Any, *, owner: AgencyPage) -> Any:
    """Put a page under its agency and publish it."""
    page.agency = owner
    owner.add_child(instance=page)
    page.save_revision().publish()
    return page
