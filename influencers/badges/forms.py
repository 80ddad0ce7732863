"""The small forms by which a badge is cared for."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from influencers.models import PROFILE_NETWORKS, AccountsProposal, Holder
from influencers.models.holders import HANDLE, LONGEST_HANDLE

GONE = _("Usulan ini sudah tidak berlaku.")


class HolderForm(forms.Form):
    """Knows whose badge it is about; by itself it only asks for the button."""

    def __init__(self, *args: Any, holder: Holder, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.holder = holder


class ReasonForm(HolderForm):
    """Why; the holder reads it, the public does not."""

    reason = forms.CharField(
        label=_("Alasan"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "Dikirim kepada pemegangnya dan tercatat, tidak tampil untuk umum. "
            "Contoh: Akun berganti pemilik."
        ),
    )


class ProposalForm(HolderForm):
    """Holds on to the proposal that was seen: another one is not confirmed unseen."""

    proposal = forms.ModelChoiceField(
        AccountsProposal.objects.none(),
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": GONE, "required": GONE},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = AccountsProposal.objects.filter(holder=self.holder)
        field: Any = self.fields["proposal"]
        field.queryset = known.select_related("holder__user")
        field.initial = known.first()


class AccountsForm(HolderForm):
    """Which account the badge speaks for on each network."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = dict(PROFILE_NETWORKS)
        held = {each.network: each.handle for each in self.holder.accounts.all()}
        # Those it has stay in front: the first is the badge's main one.
        for network in dict.fromkeys([*held, *labels]):
            self.fields[network] = forms.CharField(
                label=labels[network],
                required=False,
                initial=held.get(network, ""),
                max_length=LONGEST_HANDLE,
                validators=[HANDLE],
                help_text=_("Tanpa @. Contoh: sahabat.humas."),
            )

    def clean(self) -> dict[str, Any]:
        """Return the accounts that were filled in: pairs of network and handle.

        A badge that would speak for nothing, or stay the same, is refused.
        """
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not any(cleaned.values()):
            raise forms.ValidationError(_("Isi paling sedikit satu akun."))
        if not self.errors and not self.has_changed():
            raise forms.ValidationError(_("Tidak ada akun yang diubah."))
        return {"accounts": [pair for pair in cleaned.items() if pair[1]]}
