"""Erases a person: UU 27/2022, articles 43 and 44.

What stays says nothing about anybody: the place in the status lists, revoked for ever;
an account row without name or address; that requests were made and answered in time,
without their words; and which steps were taken when, without notes.
"""

from collections.abc import Iterable

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from accounts.models import User
from accounts.views import ADMIN_PERMISSION
from influencers.applications.evidence import delete_evidence
from influencers.badges.issuing import revoke_credentials
from influencers.events.services import give_places_back
from influencers.models import (
    Application,
    BadgeCredential,
    Holder,
    Invitation,
)
from influencers.privacy.mails import mail_erased
from influencers.privacy.requests import close

ANONYMOUS_ADDRESS = "terhapus-{key}@bagimunegeri.invalid"


def keeps_account(user: User) -> bool:
    """Tell whether the account is also needed for work in the editorial office."""
    return user.has_perm(ADMIN_PERMISSION)


@transaction.atomic
def erase_on_request(request_id: int, *, actor: User) -> None:
    """Answer a request to be erased by doing so; `RequestRefusedError` as always."""
    erase_person(close(request_id, actor=actor).user)


@transaction.atomic
def erase_person(user: User) -> None:
    """Erase all about a person's badge, and the account if it served only that."""
    address, stays = user.email, keeps_account(user)
    _erase_badge(user)
    invited = Q(application__user=user) | Q(email__iexact=user.email)
    Invitation.objects.filter(invited).delete()
    delete_applications(Application.objects.filter(user=user))
    user.consents.all().delete()
    user.reported_tips.all().delete()
    user.processing_records.update(note="")
    user.data_requests.update(text="", answer="")
    _forget_log_of(User, [user.pk])
    if not stays:
        _close_account(user)
    mail_erased(address, keeps_account=stays)


def _erase_badge(user: User) -> None:
    """Revoke, empty and let go of the badge; openings, alerts, events go with it."""
    holder = Holder.objects.select_for_update().filter(user=user).first()
    if holder is None:
        return
    revoke_credentials([holder.pk], at=timezone.now())
    BadgeCredential.objects.filter(holder=holder).update(document={})
    _forget_log_of(Holder, [holder.pk])
    give_places_back(holder)
    holder.delete()


@transaction.atomic
def delete_applications(applications: "QuerySet[Application]") -> int:
    """Delete applications with pictures and what was logged; returns how many."""
    found = list(applications.select_related("user"))
    for application in found:
        delete_evidence(application)
    keys = [application.pk for application in found]
    _forget_log_of(Application, keys)
    Application.objects.filter(pk__in=keys).delete()
    return len(keys)


def _forget_log_of(model: type[Model], keys: Iterable[int]) -> None:
    """Delete what the admin's log says about records: their names are personal."""
    ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(model),
        object_id__in=[str(key) for key in keys],
    ).delete()


def _close_account(user: User) -> None:
    """Make the account nobody's: requests and records keep a row to hang on."""
    for kept in (EmailAddress, Authenticator, UserProfile):
        kept.objects.filter(user=user).delete()
    user.groups.clear()
    user.user_permissions.clear()
    user.email = ANONYMOUS_ADDRESS.format(key=user.pk)
    user.first_name = user.last_name = ""
    user.last_login = None
    user.is_active = False
    # Ends every session too: they are bound to the password's hash.
    user.set_unusable_password()
    user.save()
