"""Mail about applications: plain Indonesian, each to one person alone."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_variables

from accounts.models import User
from influencers.applications.links import (
    address_token,
    invitation_token,
)
from influencers.applications.roles import heads_of, officers
from influencers.badges.addresses import badge_address
from influencers.letters import send_later
from influencers.models import Application, Holder, Invitation

State = Application.State


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


def mail_standing(application: Application) -> None:
    """Tell the applicant how the application stands, and whoever it waits for."""
    badge = None
    if application.state == State.ISSUED:
        badge = Holder.objects.filter(user=application.user_id).first()
    _mail(
        application.user.email,
        subject=_("Lencana Anda sudah terbit")
        if badge
        else _("Kabar tentang permohonan lencana Anda"),
        template="standing",
        context={
            "application": application,
            "badge": badge,
            "address": badge and badge_address(badge),
            "status": portal_address("influencers:apply_status"),
        },
    )
    if application.state in Application.OPEN:
        mail_turn(application)


def mail_turn(application: Application) -> None:
    """Tell those who may decide now that it waits; about whom, the admin shows them."""
    subject, people, last = _whose_turn(application)
    link = portal_address("badge_applications:application", application.pk)
    for person in people:
        if person.pk not in (application.user_id, last):
            _mail(
                person.email,
                subject=subject,
                template="turn",
                context={"subject": subject, "link": link},
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


def _whose_turn(application: Application) -> "tuple[Any, QuerySet[User], int | None]":
    """Return what waits, for whom, and who among them decided before and may not."""
    if application.state == State.APPEALED:
        words = _("Keberatan pemohon lencana menunggu ditinjau")
        return words, officers(), application.decided_by_id
    if application.state == State.VERIFIED:
        words = _("Permohonan lencana menunggu diterbitkan")
        return words, officers(), application.verified_by_id
    words = _("Ada permohonan lencana baru")
    if application.is_back:
        words = _("Permohonan lencana kembali: keberatannya diterima")
    return words, heads_of(application.agency), None


@sensitive_variables()
def _mail(
    email: str, *, subject: Any, template: str, context: Mapping[str, Any]
) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        words = str(subject)
        text = render_to_string(
            f"influencers/applications/mail_{template}.txt", dict(context)
        )
    send_later(email, subject=words, text=text)
