"""How long data about people are kept, and what deletes them in time.

UU 27/2022, article 16 (2) g (no longer than needed) and 43. The law names no periods;
each constant says why it is as long as it is.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from accounts.models import User
from influencers.applications.consents import end_unused_consents
from influencers.models import (
    Application,
    Campaign,
    CampaignAlert,
    CorrectionAlert,
    Holder,
    Invitation,
    IssuedKit,
    KitOpening,
    ProcessingRecord,
)
from influencers.privacy.erasure import delete_applications, erase_person
from influencers.privacy.stored.traces import worked_in_office

# Time enough to appeal, and to notice who applies again and again.
REFUSED_KEPT = timedelta(days=90)
# As long: who comes back within it need not prove the address anew.
ACCOUNTS_KEPT = REFUSED_KEPT
# A claim that is still passed on after a year is checked anew; nobody is told of a
# correction later than that.
OPENINGS_KEPT = timedelta(days=365)
# As long as a badge holds: disputes about what was shared under it are over then.
ENDED_KEPT = timedelta(days=730)

State = Application.State


@transaction.atomic
def forget_refused_applications() -> int:
    """Delete applications that led to nothing, and end consents; returns how many."""
    ended = Application.objects.filter(
        state__in=(State.REFUSED, State.WITHDRAWN)
    ).alias(ended_at=Coalesce("decided_at", "submitted_at"))
    over = ended.filter(ended_at__lt=timezone.now() - REFUSED_KEPT)
    applicants = list(User.objects.filter(badge_applications__in=over).distinct())
    count = delete_applications(over)
    for applicant in applicants:
        end_unused_consents(applicant)
    return count


def forget_openings() -> int:
    """Delete who took which kit; returns how many."""
    old = KitOpening.objects.filter(opened_at__lt=timezone.now() - OPENINGS_KEPT)
    return old.delete()[0]


@transaction.atomic
def forget_alerts() -> int:
    """Delete who was told of which correction, but not how many; returns how many."""
    before = timezone.now() - OPENINGS_KEPT
    old = CorrectionAlert.objects.select_for_update().filter(created_at__lt=before)
    told, passed_on = Counter[int](), Counter[int]()
    for kit, passed_on_at in old.values_list("kit", "passed_on_at"):
        told[kit] += 1
        passed_on[kit] += passed_on_at is not None
    for kit, number in told.items():
        IssuedKit.objects.filter(pk=kit).update(
            told_earlier=F("told_earlier") + number,
            passed_on_earlier=F("passed_on_earlier") + passed_on[kit],
        )
    return old.delete()[0]


def forget_campaign_alerts() -> int:
    """Delete who was mailed of urgent campaigns that are over; returns how many."""
    over = Q(campaign__ends_on__lt=timezone.localdate())
    over |= Q(campaign__state=Campaign.State.STOPPED)
    return CampaignAlert.objects.filter(over).delete()[0]


def forget_invitations() -> int:
    """Delete invitations that ran out; returns how many."""
    return Invitation.objects.filter(expires_at__lt=timezone.now()).delete()[0]


def forget_ended_holders() -> int:
    """Erase those whose badge ended long ago, one by one; returns how many."""
    done = 0
    for user in people_to_forget():
        with transaction.atomic():
            erase_person(user)
        done += 1
    return done


def forget_unused_accounts() -> int:
    """Erase accounts that never became a badge, one by one; returns how many."""
    done = 0
    for user in unused_accounts().iterator():
        if not worked_in_office(user):
            erase_person(user)
            done += 1
    return done


def unused_accounts() -> "QuerySet[User]":
    """Return whose account served only to apply, and nothing happened for long.

    Their address was proved on the way to the form; no role opens anything to them.
    """
    long_ago = timezone.now() - ACCOUNTS_KEPT
    lately = ProcessingRecord.objects.filter(at__gte=long_ago)
    return (
        User.objects.filter(
            Q(last_login=None) | Q(last_login__lt=long_ago),
            Exists(EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)),
            date_joined__lt=long_ago,
            is_active=True,
            is_staff=False,
            is_superuser=False,
            groups=None,
            user_permissions=None,
            holder=None,
            badge_applications=None,
        )
        .exclude(pk__in=lately.values("subject"))
        .order_by("pk")
    )


def people_to_forget() -> Iterable[User]:
    """Yield whose badge ended or ran out long ago; not who applies again."""
    long_ago = timezone.now() - ENDED_KEPT
    ended = Q(
        holder__state__in=Holder.OVER,
        holder__state_changed_at__lt=long_ago,
    )
    ran_out = Q(holder__valid_until__lt=long_ago.date())
    applying = Application.objects.filter(state__in=Application.OPEN)
    return (
        User.objects.filter(ended | ran_out)
        .exclude(pk__in=applying.values("user"))
        .iterator()
    )
