"""Images: our own model, so that credit and alternative text stay with the picture."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class CustomImage(AbstractImage):
    """A picture with its maker and the words that stand for it."""

    credit = models.CharField(
        _("pembuat"),
        max_length=150,
        blank=True,
        help_text=_("Siapa pembuatnya dan izinnya. Contoh: Humas Kemenkes, CC BY 4.0."),
    )

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("gambar")
        verbose_name_plural = _("gambar")

    @property
    def default_alt_text(self) -> str:
        """The description; never the file name, which says nothing to a listener."""
        return self.description


class CustomRendition(AbstractRendition):
    """A picture made to measure."""

    image = models.ForeignKey(
        CustomImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="unique_rendition",
            )
        ]
