from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """The search engines and the projection of public pages that feeds them."""

    name = "search"
    verbose_name = _("Pencarian")

    def ready(self) -> None:
        """Follow every change of the page tree."""
        from search import receivers  # noqa: PLC0415

        receivers.connect()
