"""What is stored for signing in."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from influencers.privacy.stored.part import INTERNAL, Part

ACCOUNT_PARTS = (
    Part(
        key="account",
        title=_("Akun"),
        model=User,
        owners=("email__iexact",),
        fields={
            "email": _("Alamat surel"),
            "first_name": _("Nama depan"),
            "last_name": _("Nama belakang"),
            "date_joined": _("Akun dibuat"),
            "last_login": _("Terakhir masuk"),
            "is_active": _("Akun dapat dipakai"),
            "is_staff": _("Boleh mengurus situs"),
            "is_superuser": _("Administrator"),
        },
        withheld={
            "password": _("sidik kata sandi; kata sandinya sendiri tidak disimpan"),
            "user_permissions": _("izin melekat pada peran, lihat Peran"),
            "groups": _("lihat Peran"),
        },
    ),
    Part(
        key="roles",
        title=_("Peran"),
        model=Group,
        fields={"name": _("Peran")},
        withheld={"permissions": INTERNAL},
    ),
    Part(
        key="email_addresses",
        title=_("Alamat surel untuk masuk"),
        model=EmailAddress,
        fields={
            "email": _("Alamat surel"),
            "verified": _("Sudah diperiksa"),
            "primary": _("Alamat utama"),
        },
    ),
    Part(
        key="second_factors",
        title=_("Faktor kedua"),
        model=Authenticator,
        fields={
            "type": _("Jenis"),
            "created_at": _("Dipasang"),
            "last_used_at": _("Terakhir dipakai"),
        },
        withheld={
            "data": _("rahasia faktor kedua; siapa pun yang membacanya bisa masuk")
        },
    ),
)
