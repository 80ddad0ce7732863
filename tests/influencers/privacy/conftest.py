"""A holder about whom everything is stored that can be, and who looks after it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from wagtail.log_actions import log

from accounts.models import User
from factcheck.models import Tip
from home.models import AgencyPage
from home.rate_limits import forget_all
from home.services import agency_group
from influencers.applications.consents import Purpose, give_consent
from influencers.badges.services import issue_credential
from influencers.kits.services import issue_kits
from influencers.models import (
    AccountsProposal,
    Application,
    ApplicationAccount,
    Attendance,
    Campaign,
    CampaignAlert,
    CorrectionAlert,
    DataRequest,
    Event,
    Holder,
    HolderTip,
    Invitation,
    KitOpening,
)
from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing
from influencers.services import badge_officers
from tests.influencers.conftest import MakeHolder, PublishProgram

# Words that stand for the person; none may be left after erasing.
PERSONAL = (
    *("sari.kirana", "Kirana", "Wijayanti", "sari_humas", "sari_lama"),
    *("sidik-nip-kirana", "Kode profil hilang kirana", "Mohon maaf kirana"),
)


@pytest.fixture(autouse=True)
def key(settings: Any) -> KeyRing:
    """Give the portal a key of the moment; nobody has changed anything yet."""
    forget_all()
    ring = KeyRing(multikeys.new_secret())
    settings.BADGE_KEYS = ring.words()
    settings.WAGTAILADMIN_BASE_URL = "https://portal.example"
    return ring


@pytest.fixture
def holder(
    make_holder: MakeHolder, publish_program: PublishProgram, kemenkes: AgencyPage
) -> Holder:
    """Return a holder of whom a trace is in every table that keeps any."""
    made = make_holder("sari.kirana@contoh.go.id", handle="sari_humas")
    user = made.user
    user.first_name, user.last_name = "Kirana", "Wijayanti"
    user.set_password("kata-sandi-panjang")
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, primary=True)
    Authenticator.objects.create(
        user=user, type=Authenticator.Type.TOTP, data={"secret": "Kirana"}
    )
    issue_credential(made, by=None)
    AccountsProposal.objects.create(holder=made, accounts=[["x", "sari_humas"]])
    application = _application(made, agency=kemenkes)
    Invitation.objects.create(
        agency=kemenkes,
        email=user.email,
        expires_at=timezone.now() + timedelta(days=7),
        application=application,
    )
    for purpose in Purpose:
        give_consent(user, purpose)
    page = publish_program("Imunisasi")
    kit = issue_kits([page])[page.pk]
    KitOpening.objects.create(holder=made, kit=kit)
    CorrectionAlert.objects.create(holder=made, kit=kit)
    now = timezone.now()
    event = Event.objects.create(
        agency=kemenkes,
        title="Pelatihan",
        summary="Belajar.",
        place="Aula",
        starts_at=now,
        ends_at=now + timedelta(hours=2),
    )
    Attendance.objects.create(event=event, holder=made, answer="hadir")
    campaign = Campaign.objects.create(
        agency=kemenkes,
        title="Pekan Imunisasi",
        goal="Tahu.",
        is_urgent=True,
        starts_on=now.date(),
        ends_on=now.date() + timedelta(days=7),
    )
    CampaignAlert.objects.create(campaign=campaign, holder=made)
    tip = Tip.objects.create(digest="x", text="Kabar", last_received_at=now)
    HolderTip.objects.create(user=user, tip=tip)
    for thing in (user, made):
        log(instance=thing, action="wagtail.edit", user=user)
    return made


def _application(holder: Holder, *, agency: AgencyPage) -> Application:
    application = Application.objects.create(
        user=holder.user,
        agency=agency,
        employment="pns",
        nip_digest="sidik-nip-kirana",
        nip_tail="417",
        state=Application.State.ISSUED,
        refusal_reason="Kode profil hilang kirana",
        appeal="Mohon maaf kirana",
        holder=holder,
    )
    account = ApplicationAccount(
        application=application,
        network="instagram",
        handle="sari_lama",
        followers=700,
        counted_on=timezone.localdate(),
    )
    account.evidence.save("sari.kirana.png", ContentFile(b"gambar"))
    return application


@pytest.fixture
def head(kemenkes: AgencyPage) -> User:
    """Return the PR head of the holder's agency."""
    return head_of(kemenkes, "kepala@contoh.go.id")


@pytest.fixture
def officer(db: None) -> User:
    """Return a badge officer."""
    user = User.objects.create_user("petugas@contoh.go.id")
    user.groups.add(badge_officers())
    return user


def head_of(agency: AgencyPage, email: str) -> User:
    """Add a PR head to an agency."""
    user = User.objects.create_user(email)
    user.groups.add(agency_group(agency, role="pr_head"))
    return user


SignIn = Callable[[User], Client]


@pytest.fixture
def sign_in() -> SignIn:
    """Return browsers of people who are signed in."""

    def sign(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return sign


@pytest.fixture
def erasure(holder: Holder) -> DataRequest:
    """Return the holder's request to be erased."""
    return DataRequest.objects.create(
        user=holder.user,
        agency=holder.agency,
        kind=DataRequest.Kind.ERASE,
        text="Kirana mohon dihapus",
    )
