"""Invites people by mail in the name of an agency."""

from collections.abc import Iterable

from django.core import signing
from django.db import transaction
from django.db.models.functions import Lower
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables
from django_tasks import task

from accounts.models import User
from home.models import AgencyPage
from influencers.applications.address_lists import Known, Row, check_rows
from influencers.applications.links import INVITED_FOR
from influencers.applications.mails import mail_invitation
from influencers.models import Application, Holder, Invitation

LIST_SALT = "influencers.applications.list"
# In seconds, from the preview to the button.
LIST_HOLDS = 60 * 60


@sensitive_variables()
def known_to(agency: AgencyPage, *, emails: Iterable[str]) -> Known:
    """Return who needs no invitation: who applies here, or holds any agency's badge.

    Nobody can have a second badge; whose the first one is, is no news.
    """
    holding = Holder.objects.holding().alias(address=Lower("user__email"))
    holders = holding.filter(address__in=emails)
    applicants = Application.objects.filter(agency=agency, state__in=Application.OPEN)
    invited = Invitation.objects.filter(agency=agency, expires_at__gt=timezone.now())
    return Known(
        holding=_lower(holders.values_list("user__email", flat=True)),
        applying=_lower(applicants.values_list("user__email", flat=True)),
        invited=_lower(invited.values_list("email", flat=True)),
    )


@sensitive_variables()
def sign_list(rows: list[Row], *, agency: AgencyPage, by: User) -> str:
    """Return the good rows in a form that only this person sends back unchanged."""
    emails = [row.email for row in rows if not row.fault]
    return signing.dumps([by.pk, agency.pk, emails], salt=LIST_SALT, compress=True)


@sensitive_variables()
def read_list(token: str, *, by: User) -> tuple[int, list[str]] | None:
    """Return agency and addresses of a preview; None when forged, past or another's."""
    try:
        sender, agency, emails = signing.loads(
            token, salt=LIST_SALT, max_age=LIST_HOLDS
        )
    except signing.BadSignature:
        return None
    return (agency, emails) if sender == by.pk else None


@sensitive_variables()
def invite(emails: Iterable[str], *, agency: AgencyPage, by: User) -> int:
    """Invite those who still need it; returns how many. A second press invites nobody.

    An invitation that ran out is sent anew.
    """
    with transaction.atomic():
        # One sender for an agency at a time.
        AgencyPage.objects.select_for_update(of=("self",)).get(pk=agency.pk)
        wanted = list(emails)
        known = known_to(agency, emails=wanted)
        rows = check_rows(list(enumerate(wanted)), known=known)
        now = timezone.now()
        keys = []
        for email in (row.email for row in rows if not row.fault):
            invitation, _is_new = Invitation.objects.update_or_create(
                agency=agency,
                email=email,
                defaults={
                    "invited_by": by,
                    "invited_at": now,
                    "expires_at": now + INVITED_FOR,
                    "application": None,
                },
            )
            keys.append(invitation.pk)
        transaction.on_commit(lambda: send_invitations.enqueue(keys))
    return len(keys)


@task()
def send_invitations(keys: list[int]) -> int:
    """Mail invitations; returns how many."""
    waiting = Invitation.objects.filter(pk__in=keys).select_related("agency")
    waiting = waiting.order_by("pk")
    for invitation in waiting:
        mail_invitation(invitation)
    return len(waiting)


def _lower(emails: Iterable[str]) -> set[str]:
    return {email.lower() for email in emails}
