"""What people look for, in numbers only: no person, no hour, no address."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchedText(models.Model):
    """How often a text was searched on one day; personal data is cut out before."""

    wagtail_reference_index_ignore = True

    day = models.DateField()
    locale = models.CharField(max_length=16)
    text = models.CharField(max_length=200)
    searches = models.PositiveIntegerField(default=0)
    # What the last of these searches found.
    results = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("teks yang dicari")
        verbose_name_plural = _("teks yang dicari")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["day", "locale", "text"], name="search_text_once_a_day"
            )
        ]

    def __str__(self) -> str:
        return self.text


class ClickedResult(models.Model):
    """How often a result of a searched text was opened."""

    wagtail_reference_index_ignore = True

    searched = models.ForeignKey(
        SearchedText, on_delete=models.CASCADE, related_name="clicked"
    )
    page_id = models.BigIntegerField()
    clicks = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["searched", "page_id"], name="search_click_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.searched}: page {self.page_id}"
