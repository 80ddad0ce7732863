"""The part of the form that tells of one account."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from factcheck.tips.forms import TextField
from influencers.applications.handles import read_handle
from influencers.applications.picture_forms import PictureForm
from influencers.applications.services import NamedAccount
from sharing.networks import NETWORKS

COUNTED_WITHIN = timedelta(days=30)
# More than any account of a person has; fits every database's integers.
MOST_FOLLOWERS = 1_000_000_000
LONGEST_ADDRESS = 300
# With points, blanks, or, as networks write it in English, commas between thousands.
WHOLE = re.compile(r"[0-9]{1,3}(?:[.,\s][0-9]{3})+|[0-9]+")


class FollowersField(forms.IntegerField):
    """A whole number as profiles show it: 1250, 1.250, 1 250."""

    widget = forms.TextInput
    default_error_messages: ClassVar = {
        "invalid": _("Tulis angka lengkap, misalnya 1.250.")
    }

    def to_python(self, value: Any) -> int | None:
        """Leave out what stands between thousands; "1,2 rb" is no number."""
        typed = (value or "").strip()
        if typed and not WHOLE.fullmatch(typed):
            raise forms.ValidationError(self.error_messages["invalid"])
        return super().to_python(re.sub(r"[.,\s]", "", typed))


class AccountForm(PictureForm):
    """One account on one network: all of it, or nothing."""

    handle = TextField(
        label=_("Nama akun atau alamat profil"),
        required=False,
        max_length=LONGEST_ADDRESS,
        widget=forms.TextInput(
            {"class": "input", "autocomplete": "off", "autocapitalize": "none"}
        ),
    )
    followers = FollowersField(
        label=_("Pengikut atau teman"),
        required=False,
        max_value=MOST_FOLLOWERS,
        help_text=_("Angka lengkap, seperti tampak di profil. Contoh: 1.250."),
        widget=forms.TextInput({"class": "input", "inputmode": "numeric"}),
    )
    counted_on = forms.DateField(
        label=_("Dihitung tanggal"),
        required=False,
        help_text=_("Paling lama 30 hari yang lalu."),
        widget=forms.DateInput({"class": "input", "type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        *,
        network: str,
        owner: int | None = None,
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, files, owner=owner, prefix=network, initial=initial)
        self.network = network
        self.label = NETWORKS[network].label

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was said of this network."""
        told = self.cleaned_data
        return not (
            told.get("handle") or told.get("followers") or self.has_picture
        ) and (not self.errors)

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

    def clean(self) -> dict[str, Any]:
        """Want all fields once one of them is filled in."""
        told = super().clean()
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
