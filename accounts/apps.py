from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """The user, sign-in, second factor."""

    name = "accounts"
    verbose_name = _("Akun")
