"""Turns a verified application into a badge holder."""

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from influencers.applications.consents import Purpose, has_consented
from influencers.applications.selectors import bound_accounts
from influencers.badges.periods import months_after
from influencers.models import Application, BadgeSettings, Holder, HolderAccount


class HolderRefusedError(Exception):
    """No badge can be made of this application; the text says why."""


def make_holder(application: Application) -> Holder:
    """Make the holder with the accounts that were shown to be the applicant's own.

    Whoever held a badge that ended or ran out long ago gets the same number back.
    """
    if not has_consented(application.user, Purpose.REGISTER):
        raise HolderRefusedError(
            _("Pemohon menarik persetujuannya untuk tampil di daftar.")
        )
    Application.objects.filter(holder__user=application.user).update(holder=None)
    today = timezone.localdate()
    months = BadgeSettings.load().validity_months
    wants_mail = has_consented(application.user, Purpose.MAIL)
    holder, is_new = Holder.objects.get_or_create(
        user=application.user, defaults={"agency": application.agency}
    )
    if holder.is_holding and not is_new:
        raise HolderRefusedError(_("Pemohon sudah memegang lencana."))
    holder.agency = application.agency
    holder.state, holder.state_reason = Holder.State.ACTIVE, ""
    holder.state_changed_at = timezone.now()
    holder.issued_on = holder.checked_on = today
    holder.valid_until = months_after(today, months)
    holder.is_listed = True
    holder.digest = Holder.Digest.WEEKLY if wants_mail else Holder.Digest.OFF
    holder.save()
    _take_over_accounts(application, holder)
    return holder


def _take_over_accounts(application: Application, holder: Holder) -> None:
    holder.accounts.all().delete()
    try:
        with transaction.atomic():
            for account in bound_accounts(application):
                HolderAccount.objects.create(
                    holder=holder, network=account.network, handle=account.handle
                )
    except IntegrityError as fault:
        raise HolderRefusedError(
            _("Salah satu akunnya sudah memegang lencana. Hubungi petugas lencana.")
        ) from fault
