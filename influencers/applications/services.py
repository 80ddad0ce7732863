"""What applicants do: apply, withdraw, appeal. Each is written whole, or not at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

from accounts.models import User
from home.models import AgencyPage
from influencers.applications.consents import agree_anew, end_unused_consents
from influencers.applications.evidence import (
    delete_evidence,
    keep_evidence,
    kept_together,
)
from influencers.applications.mails import mail_received, mail_standing, mail_turn
from influencers.applications.numbers import digest_of, tail_of
from influencers.applications.selectors import (
    are_held,
    holds_badge,
    is_number_taken,
)
from influencers.models import Application, ApplicationAccount, Invitation
from influencers.privacy.records import Action, record

State = Application.State


class ApplicationRefusedError(Exception):
    """It cannot be done; the text says why, and nothing about anybody else."""


@dataclass(frozen=True, kw_only=True)
class NamedAccount:
    """An account as the applicant told of it."""

    network: str
    handle: str
    followers: int
    counted_on: date
    picture: bytes


@dataclass(frozen=True, kw_only=True)
class Request:
    """What an applicant asks for."""

    agency: AgencyPage
    employment: str
    # Its representation would show it.
    number: str
    accounts: tuple[NamedAccount, ...]
    agrees_to_mail: bool = False

    def __repr__(self) -> str:
        return "Request(…)"


@sensitive_variables()
def submit_application(user: User, request: Request) -> Application:
    """Take an application in, with consents and screenshots, or refuse it."""
    try:
        with kept_together() as kept, transaction.atomic():
            _refuse_doubles(user, request)
            application = Application.objects.create(
                user=user,
                agency=request.agency,
                employment=request.employment,
                nip_digest=digest_of(request.number),
                nip_tail=tail_of(request.number),
            )
            for named in request.accounts:
                _add_account(application, named, kept=kept)
            agree_anew(user, to_mail=request.agrees_to_mail)
            _answer_invitation(application)
            record(user, Action.APPLIED)
            mail_turn(application)
            mail_received(application)
    except IntegrityError as fault:
        raise _already_known() from fault
    return application


def withdraw_application(user: User) -> None:
    """Take an open application back; its number and screenshots are forgotten."""
    with transaction.atomic():
        application = _own(user, Application.OPEN)
        delete_evidence(application)
        application.state = State.WITHDRAWN
        application.decided_at = timezone.now()
        application.nip_digest = application.nip_tail = ""
        application.save()
        application.accounts.all().delete()
        record(user, Action.RESIGNED, note="Permohonan ditarik")
        end_unused_consents(user)


def appeal_refusal(
    user: User, *, text: str, pictures: Mapping[int, bytes] | None = None
) -> None:
    """Ask another officer to look at a refusal again, once; new pictures by account."""
    try:
        with kept_together() as kept, transaction.atomic():
            application = _own(user, (State.REFUSED,))
            if not application.may_be_appealed:
                raise ApplicationRefusedError(_("Keberatan Anda sudah dijawab."))
            named = application.accounts.values_list("network", "handle")
            _refuse_known(user, application.nip_digest, named)
            application.state = State.APPEALED
            application.appeal = text
            application.appealed_at = timezone.now()
            application.save()
            _show_again(application, pictures or {}, kept=kept)
            record(user, Action.APPEALED)
            mail_standing(application)
    except IntegrityError as fault:
        raise ApplicationRefusedError(
            _("Anda sudah mengajukan permohonan baru.")
        ) from fault


def _own(user: User, states: Iterable[str]) -> Application:
    """Return the person's newest application, locked, if it is in such a state."""
    mine = Application.objects.select_for_update().filter(user=user)
    application = mine.order_by("-pk").first()
    if application is None or application.state not in states:
        raise ApplicationRefusedError(
            _("Keadaan permohonan Anda baru saja berubah. Lihat statusnya.")
        )
    return application


def _refuse_doubles(user: User, request: Request) -> None:
    if holds_badge(user):
        raise ApplicationRefusedError(_("Anda sudah memegang lencana."))
    if Application.objects.filter(user=user, state__in=Application.OPEN).exists():
        raise ApplicationRefusedError(
            _("Permohonan Anda sudah kami terima. Lihat statusnya.")
        )
    named = ((each.network, each.handle) for each in request.accounts)
    _refuse_known(user, digest_of(request.number), named)


def _refuse_known(user: User, digest: str, accounts: Iterable[tuple[str, str]]) -> None:
    if is_number_taken(digest, by_others_than=user) or are_held(
        accounts, by_others_than=user
    ):
        raise _already_known()


def _already_known() -> ApplicationRefusedError:
    """Say so without telling whether the number or an account was known."""
    return ApplicationRefusedError(
        _(
            "Permohonan dengan data ini tidak dapat diterima: nomor pegawai atau salah "
            "satu akunnya sudah terdaftar. Pernah mengajukan dengan surel lain? Masuk "
            "dengan surel itu. Kalau tidak, hubungi kepala humas instansi Anda."
        )
    )


def _add_account(
    application: Application, named: NamedAccount, *, kept: list[ApplicationAccount]
) -> None:
    account = ApplicationAccount(
        application=application,
        network=named.network,
        handle=named.handle,
        followers=named.followers,
        counted_on=named.counted_on,
    )
    kept.append(account)
    keep_evidence(account, named.picture)
    account.save()


def _show_again(
    application: Application,
    pictures: Mapping[int, bytes],
    *,
    kept: list[ApplicationAccount],
) -> None:
    for account in application.accounts.filter(pk__in=pictures):
        kept.append(account)
        keep_evidence(account, pictures[account.pk])
        account.save(update_fields=["evidence"])


def _answer_invitation(application: Application) -> None:
    Invitation.objects.filter(
        agency=application.agency,
        email__iexact=application.user.email,
        application=None,
    ).update(application=application)
