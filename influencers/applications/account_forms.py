"""The part of the form that tells of one account."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from factcheck.tips.forms import TextField
from factcheck.tips.holding import Kind, held, hold, let_go
from factcheck.tips.pictures import clean_picture
from influencers.applications.handles import read_handle
from influencers.applications.services import NamedAccount
from sharing.networks import NETWORKS

COUNTED_WITHIN = timedelta(days=30)
# More than any account of a person has; fits every database's integers.
MOST_FOLLOWERS = 1_000_000_000
LONGEST_ADDRESS = 300


class AccountForm(forms.Form):
    """One account on one network: all of it, or nothing."""

    handle = TextField(
        label=_("Nama akun atau alamat profil"),
        required=False,
        max_length=LONGEST_ADDRESS,
        widget=forms.TextInput(
            {"class": "input", "autocomplete": "off", "autocapitalize": "none"}
        ),
    )
    followers = forms.IntegerField(
        label=_("Pengikut atau teman"),
        required=False,
        min_value=0,
        max_value=MOST_FOLLOWERS,
        help_text=_("Angka bulat, seperti tampak di profil. Contoh: 1250."),
        widget=forms.NumberInput({"class": "input", "inputmode": "numeric"}),
    )
    counted_on = forms.DateField(
        label=_("Dihitung tanggal"),
        required=False,
        help_text=_("Paling lama 30 hari yang lalu."),
        widget=forms.DateInput({"class": "input", "type": "date"}, format="%Y-%m-%d"),
    )
    picture = forms.FileField(
        label=_("Tangkapan layar jumlahnya"),
        required=False,
        help_text=_(
            "JPEG, PNG, atau WebP, paling besar 8 MB. Hanya dilihat pemeriksa, dan "
            "dihapus begitu diputuskan."
        ),
        widget=forms.FileInput(
            {"class": "input", "accept": "image/jpeg,image/png,image/webp"}
        ),
    )
    # Names the picture of an earlier sending.
    kept = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        *,
        network: str,
        owner: int | None = None,
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, files, prefix=network, initial=initial)
        self.network = network
        self._owner = owner
        self.label = NETWORKS[network].label

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was said of this network."""
        told = self.cleaned_data
        return not (
            told.get("handle") or told.get("followers") or self.has_picture
        ) and (not self.errors)

    @property
    def has_picture(self) -> bool:
        """Tell whether there is a picture, of this sending or an earlier one."""
        return bool(self.cleaned_data.get("picture") or self.cleaned_data.get("kept"))

    def clean_handle(self) -> str:
        """Take the account's name out of what was pasted."""
        typed: str = self.cleaned_data["handle"]
        return read_handle(typed, network=self.network) if typed else ""

    def clean_counted_on(self) -> Any:
        """Want a day that has come, and not long ago."""
        day = self.cleaned_data["counted_on"]
        today = timezone.localdate()
        if day and day > today:
            raise forms.ValidationError(_("Tanggal ini belum tiba."))
        if day and day < today - COUNTED_WITHIN:
            raise forms.ValidationError(
                _("Lebih dari 30 hari yang lalu. Hitung lagi, lalu perbarui gambarnya.")
            )
        return day

    def clean_picture(self) -> bytes:
        """Return the picture written anew; nothing when none was sent."""
        upload: UploadedFile | None = self.cleaned_data["picture"]
        return clean_picture(upload) if upload else b""

    def clean(self) -> dict[str, Any]:
        """Want all fields once one of them is filled in."""
        told = super().clean() or self.cleaned_data
        self._hold_picture(told)
        if self.is_empty:
            return told
        for name, words in (
            ("handle", _("Tulis nama akunnya.")),
            ("counted_on", _("Pilih tanggal penghitungannya.")),
        ):
            if name not in self.errors and not told.get(name):
                self.add_error(name, words)
        if "followers" not in self.errors and told.get("followers") is None:
            self.add_error("followers", _("Tulis jumlahnya."))
        if "picture" not in self.errors and not self.has_picture:
            self.add_error("picture", _("Lampirkan tangkapan layarnya."))
        return told

    def named(self) -> NamedAccount:
        """Return what a service takes in."""
        told = self.cleaned_data
        return NamedAccount(
            network=self.network,
            handle=told["handle"],
            followers=told["followers"],
            counted_on=told["counted_on"],
            picture=told["picture"],
        )

    def carry_picture(self) -> None:
        """Let the form that is shown again name the picture that was held."""
        self.data = {**dict(self.data.items()), self.add_prefix("kept"): self._kept}

    @property
    def _kept(self) -> str:
        kept: str = self.cleaned_data.get("kept", "")
        return kept

    def forget_picture(self) -> None:
        """Let the held copy go once the application has its own."""
        let_go(self._kept, kind=Kind.SCREENSHOT)

    def _hold_picture(self, told: dict[str, Any]) -> None:
        """Keep a picture for the next sending: a browser does not send it twice."""
        if told.get("picture"):
            let_go(told.get("kept", ""), kind=Kind.SCREENSHOT)
            told["kept"] = hold(
                told["picture"], kind=Kind.SCREENSHOT, owner=self._owner
            )
        elif told.get("kept"):
            picture = held(told["kept"], kind=Kind.SCREENSHOT)
            if picture is None:
                told["kept"] = ""
                self.add_error(
                    "picture", _("Gambarnya sudah dihapus. Pilih sekali lagi.")
                )
            else:
                told["picture"] = picture
