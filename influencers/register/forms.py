"""What a visitor hands in to have it verified."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from influencers.kits.likeness import MOST_BYTES
from influencers.openbadges.reading import LARGEST_TEXT
from search.queries import LONGEST_MESSAGE

MEGABYTE = 1024 * 1024


def _area(rows: int) -> forms.Textarea:
    return forms.Textarea({"class": "input", "rows": rows, "spellcheck": "false"})


def _file(accept: str) -> forms.FileInput:
    return forms.FileInput({"class": "input", "accept": accept})


class HandedInForm(forms.Form):
    """A text or a file: one of them, and not too large."""

    text: forms.Field
    file: forms.Field

    def clean_file(self) -> UploadedFile | None:
        """Refuse large files before anything reads them."""
        upload: UploadedFile | None = self.cleaned_data["file"]
        if upload is None:
            return None
        # A file's name may be a person's, and reports of errors show it.
        upload.name = "berkas"
        if (upload.size or 0) > MOST_BYTES:
            raise forms.ValidationError(
                _("Berkasnya terlalu besar. Paling besar %(limit)s MB.")
                % {"limit": MOST_BYTES // MEGABYTE}
            )
        return upload

    def clean(self) -> dict[str, Any]:
        """Ask for something to judge."""
        told = self.cleaned_data
        if not self.errors and not told["text"] and not told["file"]:
            raise forms.ValidationError(_("Belum ada isinya. Tempel atau unggah dulu."))
        return told


class BadgeForm(HandedInForm):
    """A badge: its JSON, its address or number, or a file that holds it."""

    text = forms.CharField(
        label=_("Nomor, alamat, nama akun, atau isi lencana"),
        required=False,
        max_length=LARGEST_TEXT,
        help_text=_("Contoh: BN-7K3M-Q9XD, @sahabat.humas, atau isi berkas JSON."),
        widget=_area(4),
    )
    file = forms.FileField(
        label=_("Berkas lencana"),
        required=False,
        allow_empty_file=True,
        help_text=_(
            "Berkas PNG, SVG, atau JSON yang diunduh dari sini. Bukan tangkapan layar."
        ),
        widget=_file(".png,.svg,.json,.jsonld,image/png,image/svg+xml"),
    )


class KitForm(HandedInForm):
    """Something that somebody says was issued here to be shared."""

    text = forms.CharField(
        label=_("Teks kiriman"),
        required=False,
        max_length=LONGEST_MESSAGE,
        help_text=_("Salin seluruhnya, dengan tautan di dalamnya."),
        widget=_area(4),
    )
    file = forms.FileField(
        label=_("Gambar kiriman"),
        required=False,
        allow_empty_file=True,
        help_text=_("Simpan gambarnya dulu, lalu unggah. Jangan tangkapan layar."),
        widget=_file("image/*"),
    )
