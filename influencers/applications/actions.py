"""The small pages on which something is done with an application."""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from factcheck.evidence.services import polite_fetcher
from home.admin_pages import RecordActionPage
from home.permissions import SignedInRequest
from influencers.applications import decisions
from influencers.applications.binding import look_at_profile, mark_bound
from influencers.applications.decisions import DecisionRefusedError
from influencers.applications.detail import ApplicationPage, account_of
from influencers.applications.queue import application_address
from influencers.badges.issuing import NO_KEY
from influencers.models import Application, ApplicationAccount
from influencers.openbadges.keys import BadgeKeyError

LONGEST_REASON = Application._meta.get_field("refusal_reason").max_length or 0


class ReasonForm(forms.Form):
    """Why not, as the applicant reads it."""

    reason = forms.CharField(
        label=_("Alasan"),
        max_length=LONGEST_REASON,
        help_text=_(
            "Dibaca pemohon. Contoh: tangkapan layar milik akun lain; ajukan lagi "
            "dengan gambar profil Anda sendiri."
        ),
        widget=forms.Textarea({"rows": 4}),
    )


class ApplicationActionView(RecordActionPage, ApplicationPage):
    """One decision; a refusal keeps what was typed."""

    refusals: ClassVar = {DecisionRefusedError: "", BadgeKeyError: NO_KEY}


class VerifyView(ApplicationActionView):
    """The head says: ours, and the accounts are theirs."""

    page_subtitle = _("Setujui")
    explanation = _(
        "Anda menyatakan: pemohon pegawai instansi Anda, akun yang bertanda memang "
        "miliknya, dan pengikutnya cukup. Petugas lencana yang menerbitkan."
    )
    button = _("Setujui permohonan")
    done = _("Disetujui. Sekarang giliran petugas lencana; pemohon diberi tahu.")

    def act(self, values: dict[str, Any]) -> None:
        """Verify it."""
        decisions.verify_application(self.application.pk, by=self.request.user)


class RefuseView(ApplicationActionView):
    """No, and why."""

    form_class = ReasonForm
    page_subtitle = _("Tolak")
    explanation = _(
        "Pemohon membaca alasannya dan bisa mengajukan keberatan satu kali. Tangkapan "
        "layarnya dihapus sekarang."
    )
    button = _("Tolak permohonan")
    is_serious = True
    done = _("Ditolak; pemohon diberi tahu.")

    def act(self, values: dict[str, Any]) -> None:
        """Refuse it."""
        decisions.refuse_application(
            self.application.pk, by=self.request.user, reason=values["reason"]
        )


class IssueView(ApplicationActionView):
    """The officer signs."""

    page_subtitle = _("Terbitkan lencana")
    explanation = _(
        "Lencana ditandatangani, akun yang terbukti tampil di daftar terbuka, dan "
        "tangkapan layarnya dihapus."
    )
    button = _("Terbitkan lencana")
    done = _("Lencana terbit; pemohon diberi tahu.")

    def act(self, values: dict[str, Any]) -> None:
        """Issue the badge."""
        decisions.issue_badge(self.application.pk, by=self.request.user)


class UpholdView(ApplicationActionView):
    """The appeal is right."""

    page_subtitle = _("Terima keberatan")
    explanation = _("Permohonan kembali ke keadaan sebelum ditolak.")
    button = _("Terima keberatan")
    done = _("Keberatan diterima; pemohon diberi tahu.")

    def act(self, values: dict[str, Any]) -> None:
        """Put it back."""
        decisions.uphold_appeal(self.application.pk, by=self.request.user)


class DismissView(ApplicationActionView):
    """The refusal stands."""

    form_class = ReasonForm
    page_subtitle = _("Tolak keberatan")
    explanation = _(
        "Penolakan tetap, dan tangkapan layarnya dihapus. Pemohon membaca alasannya."
    )
    button = _("Tolak keberatan")
    is_serious = True
    done = _("Keberatan ditolak; pemohon diberi tahu.")

    def act(self, values: dict[str, Any]) -> None:
        """Let the refusal stand."""
        decisions.dismiss_appeal(
            self.application.pk, by=self.request.user, reason=values["reason"]
        )


@require_POST
def mark_seen(
    request: SignedInRequest, application_id: int, account_id: int
) -> HttpResponse:
    """Note that the user saw the code in the profile."""
    account = account_of(request, application_id=application_id, account_id=account_id)
    _bind(request, account, ApplicationAccount.Binding.CODE)
    return redirect(application_address(account.application))


@require_POST
def look(
    request: SignedInRequest, application_id: int, account_id: int
) -> HttpResponse:
    """Let the portal look at the profile itself."""
    account = account_of(request, application_id=application_id, account_id=account_id)
    if not settings.FETCH_SOURCES:
        messages.warning(request, _now("Pengambilan dimatikan di server ini."))
        return redirect(application_address(account.application))
    found = look_at_profile(account, fetcher=polite_fetcher())
    if found.binding:
        _bind(request, account, found.binding)
    else:
        told = _now("%(network)s: %(fault)s Lihat profilnya sendiri.")
        network = account.get_network_display()
        messages.warning(request, told % {"network": network, "fault": found.fault})
    return redirect(application_address(account.application))


def _bind(request: SignedInRequest, account: ApplicationAccount, binding: str) -> None:
    try:
        mark_bound(account, binding=binding, by=request.user)
    except DecisionRefusedError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _now("Akun ini tercatat terbukti milik pemohon."))
