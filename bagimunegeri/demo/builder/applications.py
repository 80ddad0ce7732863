"""Applications for a badge, each at another point of its way."""

from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils import timezone
from PIL import Image, ImageDraw, ImageFont

from accounts.models import User
from bagimunegeri.demo.people import MAIL_DOMAIN
from home.models import AgencyPage
from influencers.applications.binding import mark_bound
from influencers.applications.evidence import delete_evidence, keep_evidence
from influencers.applications.services import (
    NamedAccount,
    Request,
    submit_application,
)
from influencers.models import Application
from influencers.privacy.records import Action, record

HEAD = f"humas@{MAIL_DOMAIN}"
OFFICER = f"petugas-lencana@{MAIL_DOMAIN}"
State = Application.State


@dataclass(frozen=True, kw_only=True)
class DemoApplicant:
    """An invented civil servant, and how far the application is."""

    name: str
    agency: str
    number: str
    handle: str
    followers: int
    state: str


APPLICANTS = (
    DemoApplicant(
        name="bidan.melati",
        agency="kemenkes",
        number="199003142015032001",
        handle="bidan.melati.contoh",
        followers=1840,
        state=State.SUBMITTED,
    ),
    DemoApplicant(
        name="perawat.surya",
        agency="kemenkes",
        number="198807212014021002",
        handle="perawat.surya.contoh",
        followers=2615,
        state=State.VERIFIED,
    ),
    DemoApplicant(
        name="penyuluh.kebun",
        agency="sleman",
        number="199512052024211003",
        handle="penyuluh.kebun.contoh",
        followers=730,
        state=State.APPEALED,
    ),
)


def build_applications() -> None:
    """Let each of them apply once."""
    for applicant in APPLICANTS:
        _build(applicant)


@transaction.atomic
def _build(applicant: DemoApplicant) -> None:
    email = f"{applicant.name}@{MAIL_DOMAIN}"
    if User.objects.filter(email=email).exists():
        return
    user = User.objects.create_user(email)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    agency = AgencyPage.objects.get(code=applicant.agency, locale__language_code="id")
    day = timezone.localdate() - timedelta(days=2)
    account = NamedAccount(
        network="instagram",
        handle=applicant.handle,
        followers=applicant.followers,
        counted_on=day,
        picture=_screenshot(applicant.handle, applicant.followers),
    )
    application = submit_application(
        user,
        Request(
            agency=agency,
            employment=Application.Employment.PPPK
            if applicant.agency == "sleman"
            else Application.Employment.PNS,
            number=applicant.number,
            accounts=(account,),
            agrees_to_mail=True,
        ),
    )
    _decide(application, wanted=applicant.state)


def _decide(application: Application, *, wanted: str) -> None:
    """Bring an application to the state that is wanted; nobody is sent mail."""
    head, officer = (User.objects.get(email=email) for email in (HEAD, OFFICER))
    now = timezone.now()
    if wanted == State.VERIFIED:
        for account in application.accounts.all():
            mark_bound(account, binding=account.Binding.CODE, by=head)
        application.verified_by, application.verified_at = head, now
        role = f"Kepala humas {application.agency.short_name}"
        record(application.user, Action.VERIFIED, actor=head, role=role)
    elif wanted == State.APPEALED:
        delete_evidence(application)
        application.decided_by, application.decided_at = officer, now
        application.refusal_reason = (
            "Tangkapan layarnya tidak memperlihatkan nama akun."
        )
        record(application.user, Action.REFUSED, actor=officer, role="Petugas lencana")
        application.appeal = (
            "Nama akunnya ada di baris atas gambar. Mohon dilihat lagi."
        )
        application.appealed_at = now
        for account in application.accounts.all():
            keep_evidence(account, _screenshot(account.handle, account.followers))
            account.save()
        record(application.user, Action.APPEALED)
    application.state = wanted
    application.save()


def _screenshot(handle: str, followers: int) -> bytes:
    words = f"@{handle}   {followers} pengikut"
    picture = Image.new("RGB", (720, 240), "#f4f6f8")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((40, 60, 160, 180), fill="#0b4f8a")
    pen.text((190, 100), words, fill="#1b2733", font=ImageFont.load_default(size=24))
    file = BytesIO()
    picture.save(file, "JPEG", quality=85)
    return file.getvalue()
