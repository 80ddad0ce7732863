from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """The search engines and the projection of public pages that feeds them."""

    name = "search"
    verbose_name = _("Pencarian")

    def ready(self) -> None:
        """Follow every change of the page tree and of the synonyms."""
        from search import receivers, tree_actions, vocabulary  # noqa: PLC0415

        tree_actions.make_atomic()
        receivers.connect()
        vocabulary.connect()
