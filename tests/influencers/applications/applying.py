"""Applies for a badge as a browser does, and lets staff decide over HTTP."""

import io
import re
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from accounts.models import User
from home.models import AgencyPage
from influencers.applications.binding import mark_bound
from influencers.applications.services import (
    NamedAccount,
    Request,
    submit_application,
)
from influencers.models import Application, ApplicationAccount

NUMBER = "198609262015051001"
# A year of appointment and two digits of contracts: "month" 17.
PPPK_NUMBER = "199001012024171002"
FORM, STATUS = "/lencana/ajukan/formulir/", "/lencana/ajukan/status/"


def picture(*, exif: bool = False) -> bytes:
    """Return a screenshot."""
    file, told = io.BytesIO(), Image.Exif()
    if exif:
        told[0x010F] = "KameraRahasia"
    Image.new("RGB", (40, 20), "red").save(file, "JPEG", exif=told)
    return file.getvalue()


def upload(*, exif: bool = False) -> SimpleUploadedFile:
    """Return a screenshot as a browser sends it."""
    return SimpleUploadedFile("rumah-bu-rina.jpg", picture(exif=exif), "image/jpeg")


def filled_in(agency: AgencyPage, /, **changed: Any) -> dict[str, Any]:
    """Return the form of somebody with 500 followers on Instagram."""
    return {
        "agency": agency.pk,
        "employment": "pns",
        "number": NUMBER,
        "agrees_to_register": "on",
        "instagram-handle": "https://www.instagram.com/Rina.Sehat/?hl=id",
        "instagram-followers": "500",
        "instagram-counted_on": timezone.localdate().isoformat(),
        "instagram-picture": upload(),
        **changed,
    }


def signed_in(email: str = "rina@contoh.example") -> Client:
    """Return the browser of a person, who exists from now on."""
    client = Client()
    user = User.objects.filter(email=email).first() or User.objects.create_user(email)
    client.force_login(user)
    return client


def apply(
    agency: AgencyPage,
    *,
    email: str = "rina@contoh.example",
    number: str = NUMBER,
    handle: str = "rina.sehat",
    followers: int = 500,
    agrees_to_mail: bool = False,
) -> Application:
    """Take an application in with one Instagram account."""
    user = User.objects.filter(email=email).first() or User.objects.create_user(email)
    account = NamedAccount(
        network="instagram",
        handle=handle,
        followers=followers,
        counted_on=timezone.localdate() - timedelta(days=1),
        picture=picture(),
    )
    return submit_application(
        user,
        Request(
            agency=agency,
            employment="pns",
            number=number,
            accounts=(account,),
            agrees_to_mail=agrees_to_mail,
        ),
    )


def bind(application: Application, *, by: User) -> None:
    """Note that the code stands in every profile."""
    for account in application.accounts.all():
        mark_bound(account, binding=ApplicationAccount.Binding.CODE, by=by)


def address(name: str, *keys: int) -> str:
    """Return where something of the queue is."""
    return reverse(f"badge_applications:{name}", args=keys)


def fresh(application: Application) -> Application:
    """Return the application as it is stored now."""
    return Application.objects.get(pk=application.pk)


def link_in(body: str) -> str:
    """Return the path of the first link in a mail."""
    found = re.search(r"https?://[^/\s]+(/\S*)", body)
    assert found, body
    return found[1]


def actions_of(application: Application) -> list[str]:
    """Return what was recorded of the applicant's data, oldest first."""
    records = application.user.processing_records.order_by("pk")
    return list(records.values_list("action", flat=True))
