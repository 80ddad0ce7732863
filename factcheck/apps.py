from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FactcheckConfig(AppConfig):
    """Claims, fact-checks, clarifications."""

    name = "factcheck"
    verbose_name = _("Cek fakta")

    def ready(self) -> None:
        """Connect receivers once all models exist."""
        from factcheck import receivers  # noqa: F401, PLC0415
