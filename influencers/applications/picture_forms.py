"""A form with a screenshot: sent once, although something else is corrected."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from factcheck.tips.forms import PictureField
from factcheck.tips.holding import Kind, held, hold, let_go


class PictureForm(forms.Form):
    """One screenshot of a number of followers, held until the whole form is right."""

    picture = PictureField(
        label=_("Tangkapan layar jumlahnya"),
        required=False,
        help_text=_(
            "JPEG, PNG, atau WebP, paling besar 8 MB. Hanya dilihat pemeriksa, dan "
            "dihapus begitu diputuskan."
        ),
    )
    # Names the picture of an earlier sending.
    kept = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        *,
        owner: int | None = None,
        **told: Any,
    ) -> None:
        super().__init__(data, files, **told)
        self._owner = owner

    @property
    def has_picture(self) -> bool:
        """Tell whether there is a picture, of this sending or an earlier one."""
        return bool(self.cleaned_data.get("picture") or self.cleaned_data.get("kept"))

    def clean(self) -> dict[str, Any]:
        """Keep a picture for the next sending: a browser does not send it twice."""
        told = super().clean() or self.cleaned_data
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
        return told

    def carry_picture(self) -> None:
        """Let the form that is shown again name the picture that was held."""
        self.data = {**dict(self.data.items()), self.add_prefix("kept"): self._kept}

    def forget_picture(self) -> None:
        """Let the held copy go once the application has its own."""
        let_go(self._kept, kind=Kind.SCREENSHOT)

    @property
    def _kept(self) -> str:
        kept: str = self.cleaned_data.get("kept", "")
        return kept
