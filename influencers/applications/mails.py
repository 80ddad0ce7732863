"""Mail about applications: plain Indonesian, each to one person alone."""

import logging
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_variables

from influencers.applications.links import (
    address_token,
    invitation_token,
)
from influencers.applications.roles import heads_of
from influencers.models import Application, Invitation

logger = logging.getLogger(__name__)


def portal_address(name: str, *args: Any) -> str:
    """Return where a page of ours is, in Indonesian, with scheme and host."""
    with translation.override(settings.LANGUAGE_CODE):
        return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=args)}"


@sensitive_variables()
def mail_link(email: str, *, is_known: bool) -> None:
    """Send the way on: a link that confirms the address, or the way to sign in."""
    if is_known:
        form = portal_address("influencers:apply_form")
        path = form.removeprefix(settings.WAGTAILADMIN_BASE_URL)
        link = f"{portal_address('account_login')}?next={path}"
    else:
        link = portal_address("influencers:apply_confirm", address_token(email))
    _mail(
        email,
        subject=_("Lanjutkan permohonan lencana Anda"),
        template="confirm",
        context={
            "link": link,
            "is_known": is_known,
            "reset": portal_address("account_reset_password"),
        },
    )


def mail_decision(application: Application) -> None:
    """Tell the applicant how the application stands now."""
    _mail(
        application.user.email,
        subject=_("Kabar tentang permohonan lencana Anda"),
        template="decision",
        context={
            "application": application,
            "status": portal_address("influencers:apply_status"),
        },
    )


def mail_arrival(application: Application) -> None:
    """Tell the agency's heads that somebody applies; who, the admin shows them."""
    for head in heads_of(application.agency):
        _mail(
            head.email,
            subject=_("Ada permohonan lencana baru"),
            template="arrival",
            context={
                "link": portal_address("badge_applications:application", application.pk)
            },
        )


def mail_received(application: Application) -> None:
    """Tell the applicant the code, who looks at it, and where it can be followed."""
    _mail(
        application.user.email,
        subject=_("Permohonan lencana Anda sudah kami terima"),
        template="received",
        context={
            "application": application,
            "status": portal_address("influencers:apply_status"),
            "reset": portal_address("account_reset_password"),
        },
    )


def mail_invitation(invitation: Invitation) -> None:
    """Invite somebody to apply, in the name of the agency."""
    _mail(
        invitation.email,
        subject=_("Undangan dari instansi Anda: lencana Bagimu Negeri"),
        template="invitation",
        context={
            "agency": invitation.agency,
            "link": portal_address(
                "influencers:apply_invited", invitation_token(invitation)
            ),
            "until": invitation.expires_at,
        },
    )


@sensitive_variables()
def _mail(
    email: str, *, subject: Any, template: str, context: Mapping[str, Any]
) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        words = str(subject)
        text = render_to_string(
            f"influencers/applications/mail_{template}.txt", dict(context)
        )
    transaction.on_commit(lambda: _send(email, subject=words, text=text), robust=True)


@sensitive_variables()
def _send(email: str, *, subject: str, text: str) -> None:
    try:
        send_mail(subject, text, None, [email])
    # Not its message or trace: mail servers quote the address.
    except OSError as fault:
        logger.error("a mail could not be sent: %s", type(fault).__name__)
