"""The small pages on which something is done with a badge."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic.edit import FormMixin, ProcessFormView
from wagtail.admin import messages

from influencers.badges import proposals, services
from influencers.badges.admin_list import holder_address
from influencers.badges.admin_page import HolderPage
from influencers.badges.forms import (
    AccountsForm,
    HolderForm,
    ProposalForm,
    ReasonForm,
)
from influencers.badges.permissions import is_officer
from influencers.models import Holder
from influencers.openbadges.keys import BadgeKeyError

State = Holder.State


class HolderActionView(HolderPage, FormMixin, ProcessFormView):
    """One thing that is done with a badge, by a form on a page of its own."""

    template_name = "influencers/badges/admin_action.html"
    form_class: type[HolderForm] = HolderForm
    page_subtitle: Any = ""
    # What it means, read before the button is pressed.
    explanation: Any = ""
    done: Any = _("Disimpan.")
    is_serious = False
    by_officers = False
    states: ClassVar[tuple[str, ...]] = (State.ACTIVE, State.SUSPENDED)

    @classmethod
    def is_for(cls, holder: Holder) -> bool:
        """Tell whether it can be done in the badge's state."""
        return holder.state in cls.states

    def act(self, form: Any) -> None:
        """Do it."""
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Let officers do what is theirs, and nobody anything with the own badge."""
        user = self.request.user
        if self.holder.user_id == user.pk:
            raise PermissionDenied
        if self.by_officers and not is_officer(user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form which badge it is about."""
        return {**super().get_form_kwargs(), "holder": self.holder}

    def form_valid(self, form: HolderForm) -> HttpResponse:
        """Do it, or say why not, with what was typed."""
        try:
            self.act(form)
        except (services.BadgeStateError, ValidationError) as refusal:
            told = getattr(refusal, "messages", [str(refusal)])
            form.add_error(None, told)
            return self.form_invalid(form)
        except BadgeKeyError:
            form.add_error(
                None, _("Kunci lencana belum disiapkan. Hubungi pengelola portal.")
            )
            return self.form_invalid(form)
        messages.success(self.request, str(self.done))
        return redirect(holder_address(self.holder))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the words around the form."""
        return {
            **super().get_context_data(**kwargs),
            "accounts": self.holder.accounts.all(),
            "explanation": self.explanation,
            "button": self.page_subtitle,
            "is_serious": self.is_serious,
        }


class ConfirmView(HolderActionView):
    """The accounts were looked at."""

    page_subtitle = _("Akun diperiksa, masih ada")
    explanation = _(
        "Buka setiap akun di bawah ini. Kalau akunnya masih milik pemegang lencana dan "
        "masih pantas memakainya, catat di sini. Tanggalnya tersimpan hari ini."
    )
    done = _("Pemeriksaan ulang dicatat.")

    def act(self, form: HolderForm) -> None:
        """Note it."""
        services.confirm_accounts(self.holder, by=self.request.user)


class AccountsView(HolderActionView):
    """The badge should speak for other accounts."""

    form_class = AccountsForm
    page_subtitle = _("Usulkan akun lain")
    explanation = _(
        "Periksa dulu bahwa akun barunya milik pemegang lencana. Lencananya berubah "
        "setelah petugas lencana, orang lain, mengesahkan usulan ini."
    )
    done = _("Usulan dicatat; petugas lencana lain mengesahkannya.")

    def act(self, form: AccountsForm) -> None:
        """Note them."""
        proposals.propose_accounts(self.holder, form.accounts, by=self.request.user)


class ChangeAccountsView(HolderActionView):
    """The badge speaks for the proposed accounts."""

    form_class = ProposalForm
    page_subtitle = _("Sahkan akun yang diusulkan")
    explanation = _(
        "Buka setiap akun di bawah ini. Lencananya terbit ulang dengan akun ini; "
        "unduhan lama tidak berlaku lagi. Yang mengusulkan tidak dapat mengesahkannya."
    )
    done = _("Lencana terbit ulang dengan akun yang baru.")
    by_officers = True

    @classmethod
    def is_for(cls, holder: Holder) -> bool:
        """Ask for a proposal too."""
        return super().is_for(holder) and hasattr(holder, "proposal")

    def act(self, form: ProposalForm) -> None:
        """Issue it anew."""
        proposals.change_accounts(form.cleaned_data["proposal"], by=self.request.user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show what is proposed in place of what the badge has."""
        proposal = getattr(self.holder, "proposal", None)
        accounts = proposal.unsaved if proposal else []
        return {**super().get_context_data(**kwargs), "accounts": accounts}


class SuspendView(HolderActionView):
    """The badge rests."""

    form_class = ReasonForm
    page_subtitle = _("Tangguhkan")
    explanation = _(
        "Meja humas tertutup bagi pemegangnya dan semua pemeriksa melihat bahwa "
        "lencana ini sedang tidak berlaku. Petugas lencana lain dapat memulihkannya."
    )
    done = _("Lencana ditangguhkan; pemegangnya diberi tahu.")
    states = (State.ACTIVE,)

    def act(self, form: ReasonForm) -> None:
        """Suspend it."""
        services.suspend_badge(
            self.holder, by=self.request.user, reason=form.cleaned_data["reason"]
        )


class ReinstateView(HolderActionView):
    """The badge counts again."""

    page_subtitle = _("Pulihkan")
    explanation = _(
        "Lencana berlaku lagi saat ini juga. Yang menangguhkan tidak dapat "
        "memulihkannya sendiri."
    )
    done = _("Lencana berlaku lagi; pemegangnya diberi tahu.")
    by_officers = True
    states = (State.SUSPENDED,)

    def act(self, form: HolderForm) -> None:
        """Reinstate it."""
        services.reinstate_badge(self.holder, by=self.request.user)


class RenewView(HolderActionView):
    """The badge holds for another period."""

    page_subtitle = _("Perpanjang")
    explanation = _(
        "Lencana terbit ulang dengan masa berlaku penuh sejak hari ini. Akunnya harus "
        "sudah diperiksa ulang oleh orang lain."
    )
    done = _("Lencana diperpanjang; pemegangnya diberi tahu.")
    by_officers = True
    states = (State.ACTIVE,)

    def act(self, form: HolderForm) -> None:
        """Renew it."""
        services.renew_badge(self.holder, by=self.request.user)


class RevokeView(HolderActionView):
    """The badge ends for good."""

    form_class = ReasonForm
    page_subtitle = _("Cabut")
    explanation = _(
        "Lencana berakhir dan tidak dapat dipulihkan. Akunnya bebas untuk permohonan "
        "baru."
    )
    done = _("Lencana dicabut; pemegangnya diberi tahu.")
    is_serious = True
    by_officers = True

    def act(self, form: ReasonForm) -> None:
        """Revoke it."""
        services.revoke_badge(
            self.holder, by=self.request.user, reason=form.cleaned_data["reason"]
        )


# What is done with a badge, by the end of its address.
ACTIONS: dict[str, tuple[str, type[HolderActionView]]] = {
    "confirm": ("periksa", ConfirmView),
    "accounts": ("akun", AccountsView),
    "change_accounts": ("akun/sahkan", ChangeAccountsView),
    "suspend": ("tangguhkan", SuspendView),
    "reinstate": ("pulihkan", ReinstateView),
    "renew": ("perpanjang", RenewView),
    "revoke": ("cabut", RevokeView),
}
