from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InfluencersConfig(AppConfig):
    """People: badge holders, their desk, the public register."""

    name = "influencers"
    verbose_name = _("Sahabat humas")

    def ready(self) -> None:
        """Connect receivers and checks once all models exist."""
        from influencers import receivers  # noqa: F401, PLC0415
        from influencers.kits import checks  # noqa: F401, PLC0415
