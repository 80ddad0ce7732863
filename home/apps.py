from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """The portal itself: agencies, standing pages, vocabulary, images."""

    name = "home"
    verbose_name = _("Portal")

    def ready(self) -> None:
        """Connect receivers once all models exist."""
        from home import receivers  # noqa: F401, PLC0415
