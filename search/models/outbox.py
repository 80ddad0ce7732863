"""What still has to reach the search server."""

from typing import ClassVar

from django.db import models
from django.utils import timezone


class SearchOutbox(models.Model):
    """One change of one page, written in the transaction that changed it.

    Says only that the page changed: the worker reads anew what it is. `id` is the
    version that the search server compares; whoever adds a row holds the page's lock,
    so ids of one page follow the order of its commits.
    """

    wagtail_reference_index_ignore = True

    page_id = models.BigIntegerField()
    queued_at = models.DateTimeField(auto_now_add=True)
    # When to send it next; none = parked, the server refuses the document.
    due_at = models.DateTimeField(default=timezone.now, null=True)
    attempts = models.PositiveIntegerField(default=0)
    fault = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at", "id"], name="search_outbox_due"),
            models.Index(fields=["page_id"], name="search_outbox_page"),
        ]

    def __str__(self) -> str:
        return f"change {self.pk} of page {self.page_id}"
