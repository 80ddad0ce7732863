"""How a badge officer enters a holder."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from accounts.models import User
from influencers.models import Holder


class HolderForm(WagtailAdminModelForm):
    """Names the holder by e-mail address: nobody picks from a list of all accounts.

    An unknown address gets an account without a password; its owner makes one through
    "Lupa kata sandi?".
    """

    email = forms.EmailField(
        label=_("Alamat surel pemegang"),
        help_text=_("Untuk masuk ke meja humas. Contoh: rina@kemkes.go.id."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["email"].initial = self.instance.user.email
            self.fields["email"].disabled = True

    def clean_email(self) -> str:
        """Refuse the address of somebody who holds a badge already."""
        email = str(self.cleaned_data["email"]).lower()
        others = Holder.objects.filter(user__email__iexact=email)
        if others.exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("Pemilik alamat ini sudah memegang lencana."))
        return email

    def save(self, commit: bool = True) -> Holder:
        """Find or make the account before the badge is saved."""
        if self.instance.pk is None:
            email = self.cleaned_data["email"]
            known = User.objects.filter(email__iexact=email).first()
            self.instance.user = known or User.objects.create_user(email)
        return super().save(commit=commit)
