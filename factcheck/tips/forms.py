"""What citizens fill in."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from factcheck.models import Complaint
from factcheck.tips.holding import Kind, hold, let_go
from factcheck.tips.pictures import clean_picture, kept_picture
from factcheck.vocabulary import Platform
from search.language.normaliser import clean_text
from search.messages.links import armed, find_links
from search.queries import LONGEST_MESSAGE

LONGEST_COMPLAINT = 5000
LONGEST_LINK = 1000


def _text_area(*, rows: int, limit: int) -> forms.Textarea:
    counted = {"data-counter": "id_text_counter", "data-limit": limit}
    return forms.Textarea({"class": "input", "rows": rows, **counted})


def _email_field() -> forms.EmailField:
    return forms.EmailField(
        label=_("Surel untuk jawaban"),
        required=False,
        max_length=254,
        error_messages={
            "invalid": _("Alamat surelnya belum lengkap. Contoh: nama@surel.id.")
        },
        help_text=_(
            "Hanya untuk satu surel berisi jawabannya. Disimpan tersandi, dihapus "
            "sesudah dijawab, paling lama 90 hari."
        ),
        widget=forms.EmailInput({"class": "input", "autocomplete": "email"}),
    )


class TextField(forms.CharField):
    """Text without marks that nobody sees and no database holds."""

    def to_python(self, value: Any) -> str:
        """Return what is left; nothing left is nothing written."""
        return clean_text(super().to_python(value) or "").strip()


class PictureField(forms.FileField):
    """A picture of anybody's: what is kept of it was written anew."""

    widget = forms.FileInput(
        {"class": "input", "accept": "image/jpeg,image/png,image/webp"}
    )

    def clean(self, data: Any, initial: Any = None) -> bytes:
        """Return it as a plain JPEG; nothing when none was sent."""
        upload: UploadedFile | None = super().clean(data, initial)
        return clean_picture(upload) if upload else b""


class TrappedForm(forms.Form):
    """A form with a field that people do not see and programs fill in."""

    told_fields: tuple[str, ...] = ()
    komentar_tambahan = forms.CharField(
        required=False,
        label=_("Biarkan kosong"),
        widget=forms.TextInput({"tabindex": -1, "autocomplete": "off"}),
    )

    def clean_komentar_tambahan(self) -> str:
        """Refuse what fills in everything; a person is told, and can send again."""
        if self.cleaned_data["komentar_tambahan"]:
            raise forms.ValidationError(
                _("Ada isian tersembunyi yang ikut terisi. Kirim sekali lagi.")
            )
        return ""

    @property
    def told(self) -> dict[str, Any]:
        """What a service takes in."""
        return {name: self.cleaned_data[name] for name in self.told_fields}


class MessageForm(forms.Form):
    """The first step: what was said or shown, and where."""

    text = TextField(
        label=_("Apa yang dikatakan pesannya?"),
        required=False,
        max_length=LONGEST_MESSAGE,
        help_text=_(
            "Tempel seluruh pesannya, atau ceritakan isi videonya. Hanya ada gambar? "
            "Lampirkan saja."
        ),
        widget=_text_area(rows=6, limit=LONGEST_MESSAGE),
    )
    picture = PictureField(
        label=_("Gambar"),
        required=False,
        help_text=_(
            "Tangkapan layar atau fotonya: JPEG, PNG, atau WebP, paling besar 8 MB. "
            "Tempat dan jenis kamera di dalamnya dihapus."
        ),
    )
    # Names the picture of an earlier step.
    kept = forms.CharField(required=False, widget=forms.HiddenInput)
    remove_picture = forms.BooleanField(label=_("Hapus gambar ini"), required=False)
    platform = forms.ChoiceField(
        label=_("Anda melihatnya di mana?"),
        required=False,
        choices=[("", _("Pilih tempatnya")), *Platform.choices],
        widget=forms.Select({"class": "input"}),
    )
    link = TextField(
        label=_("Tautannya"),
        required=False,
        max_length=LONGEST_LINK,
        help_text=_("Contoh: facebook.com/... atau alamat situsnya."),
        widget=forms.TextInput(
            {"class": "input", "inputmode": "url", "autocomplete": "off"}
        ),
    )
    # Came from /periksa/: the checks that are alike were shown there.
    seen = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def clean_link(self) -> str:
        """Want something that can be opened, written as people write it."""
        link: str = self.cleaned_data["link"]
        if link and not any(find_links(armed(link))):
            raise forms.ValidationError(
                _("Ini bukan tautan. Tempel alamatnya, atau kosongkan.")
            )
        return link

    def clean(self) -> dict[str, Any]:
        """Want words or a picture, be it one that was sent with an earlier step."""
        told = super().clean() or self.cleaned_data
        if told.get("remove_picture") or told.get("picture"):
            let_go(told.get("kept", ""), kind=Kind.PICTURE)
            told["kept"] = ""
        elif told.get("kept"):
            self._take_up_again(told)
        is_empty = not (told.get("text") or told.get("picture"))
        if is_empty and not self.errors.keys() & {"text", "picture"}:
            self.add_error("text", _("Tulis pesannya, atau lampirkan gambarnya."))
        return told

    def held_picture(self) -> str:
        """Return by what the next step finds the picture; nothing when there is none.

        Nothing, too, when no more are held: then it has to be chosen again.
        """
        kept: str = self.cleaned_data.get("kept", "")
        picture: bytes = self.cleaned_data.get("picture", b"")
        return kept or (hold(picture, kind=Kind.PICTURE) if picture else "")

    def _take_up_again(self, told: dict[str, Any]) -> None:
        picture = kept_picture(told["kept"])
        if picture is None:
            told["kept"] = ""
            self.add_error("picture", _("Gambarnya sudah dihapus. Pilih sekali lagi."))
        else:
            told["picture"] = picture


class TipForm(TrappedForm, MessageForm):
    """The second step: the message again, with an address for the answer."""

    told_fields = ("text", "platform", "link", "picture", "kept", "email")
    email = _email_field()


class ComplaintForm(TrappedForm):
    """What is wrong with a check, or a reply of whom it speaks of."""

    told_fields = ("kind", "text", "email")
    kind = forms.ChoiceField(
        label=_("Apa yang ingin Anda sampaikan?"),
        choices=Complaint.Kind.choices,
        initial=Complaint.Kind.ERROR,
        widget=forms.RadioSelect,
    )
    text = TextField(
        label=_("Ceritakan"),
        error_messages={"required": _("Ceritakan dulu apa yang keliru.")},
        max_length=LONGEST_COMPLAINT,
        help_text=_(
            "Bagian mana yang keliru, apa yang benar, dan di mana buktinya. Untuk hak "
            "jawab: siapa Anda, dan jawaban Anda."
        ),
        widget=_text_area(rows=8, limit=LONGEST_COMPLAINT),
    )
    email = _email_field()
