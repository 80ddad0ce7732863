"""The small pages on which something is done with a badge."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from accounts.models import User
from influencers.badges import proposals, services
from influencers.badges.admin_page import HolderActionView, State
from influencers.badges.forms import (
    AccountsForm,
    ProposalForm,
    ReasonForm,
)
from influencers.models import Holder


class ConfirmView(HolderActionView):
    """The accounts were looked at."""

    page_subtitle = _("Akun diperiksa, masih ada")
    explanation = _(
        "Buka setiap akun di bawah ini. Kalau akunnya masih milik pemegang lencana dan "
        "masih pantas memakainya, catat di sini. Tanggalnya tersimpan hari ini."
    )
    done = _("Pemeriksaan ulang dicatat.")

    def act(self, values: dict[str, Any]) -> None:
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

    @classmethod
    def check(cls, holder: Holder, *, by: User) -> None:
        """Refuse where the accounts are free again."""
        services.require_holding(holder)

    def act(self, values: dict[str, Any]) -> None:
        """Note them."""
        proposals.propose_accounts(
            self.holder, values["accounts"], by=self.request.user
        )


class ProposalView(HolderActionView):
    """Something that is done with the proposed accounts."""

    form_class = ProposalForm

    @classmethod
    def is_for(cls, holder: Holder) -> bool:
        """Ask for a proposal too."""
        return super().is_for(holder) and hasattr(holder, "proposal")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show what is proposed in place of what the badge has."""
        proposal = getattr(self.holder, "proposal", None)
        accounts = proposal.unsaved if proposal else []
        return {**super().get_context_data(**kwargs), "accounts": accounts}


class ChangeAccountsView(ProposalView):
    """The badge speaks for the proposed accounts."""

    page_subtitle = _("Sahkan akun yang diusulkan")
    explanation = _(
        "Buka setiap akun di bawah ini. Lencananya terbit ulang dengan akun ini; "
        "unduhan lama tidak berlaku lagi. Yang mengusulkan tidak dapat mengesahkannya."
    )
    done = _("Lencana terbit ulang dengan akun yang baru.")
    by_officers = True

    @classmethod
    def check(cls, holder: Holder, *, by: User) -> None:
        """Ask for another person than the one who proposed them."""
        proposals.require_confirmable(holder.proposal, by=by)

    def act(self, values: dict[str, Any]) -> None:
        """Issue it anew."""
        proposals.change_accounts(values["proposal"], by=self.request.user)


class DropProposalView(ProposalView):
    """The badge stays as it is."""

    page_subtitle = _("Buang usulan akun")
    explanation = _(
        "Susunan akun di bawah ini tidak jadi dipakai: ada yang bukan milik pemegang "
        "lencana, atau salah tulis. Lencananya tetap seperti sekarang."
    )
    done = _("Usulan dibuang; lencananya tetap.")

    def act(self, values: dict[str, Any]) -> None:
        """Let go of it."""
        proposals.drop_proposal(values["proposal"], by=self.request.user)


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

    def act(self, values: dict[str, Any]) -> None:
        """Suspend it."""
        services.suspend_badge(
            self.holder, by=self.request.user, reason=values["reason"]
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

    @classmethod
    def check(cls, holder: Holder, *, by: User) -> None:
        """Ask for another person than the one who suspended it."""
        services.require_reinstatable(holder, by=by)

    def act(self, values: dict[str, Any]) -> None:
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

    @classmethod
    def check(cls, holder: Holder, *, by: User) -> None:
        """Ask for another person's recent look at the accounts."""
        services.require_renewable(holder, by=by)

    def act(self, values: dict[str, Any]) -> None:
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

    def act(self, values: dict[str, Any]) -> None:
        """Revoke it."""
        services.revoke_badge(
            self.holder, by=self.request.user, reason=values["reason"]
        )


# What is done with a badge, by the end of its address.
ACTIONS: dict[str, tuple[str, type[HolderActionView]]] = {
    "confirm": ("periksa", ConfirmView),
    "accounts": ("akun", AccountsView),
    "change_accounts": ("akun/sahkan", ChangeAccountsView),
    "drop_accounts": ("akun/buang", DropProposalView),
    "suspend": ("tangguhkan", SuspendView),
    "reinstate": ("pulihkan", ReinstateView),
    "renew": ("perpanjang", RenewView),
    "revoke": ("cabut", RevokeView),
}
