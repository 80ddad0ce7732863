"""How often short links were followed: a number a day and page, nothing of anybody."""

from django.db import models


class LinkClicks(models.Model):
    """How many visitors followed a page's short link on one day."""

    wagtail_reference_index_ignore = True

    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+"
    )
    day = models.DateField()
    clicks = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["page", "day"], name="clicks_once_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.page_id}, {self.day}: {self.clicks}"
