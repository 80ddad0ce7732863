"""The projection: one row per public page, the only thing the embedded engine reads.

Rows are written by `search.projection` in the transaction that changes the page. The
full-text index hangs on `StoredText` by database triggers (SQLite) or a generated
columns (PostgreSQL), so no way of writing or deleting rows can leave it behind. That
of titles hangs on `StoredDocument` in the same way.
"""

from typing import ClassVar

from django.db import models


class StoredDocument(models.Model):
    """What a list of results shows and sorts by."""

    wagtail_reference_index_ignore = True

    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="+"
    )
    key = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=32)
    locale = models.CharField(max_length=16)
    title = models.TextField()
    summary = models.TextField()
    url = models.TextField()
    published_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    card = models.JSONField(default=dict)
    # The claim as it circulates, and the addresses it was seen at.
    claim = models.TextField(default="")
    links = models.JSONField(default=list)
    # SHA-256 of all that a search server is sent: it tells a stale copy.
    fingerprint = models.CharField(max_length=64, default="")

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["locale", "-published_at", "-id"], name="search_newest"
            ),
            models.Index(
                fields=["locale", "kind", "-published_at", "-id"],
                name="search_newest_of_kind",
            ),
        ]

    def __str__(self) -> str:
        return self.key


class StoredText(models.Model):
    """The text of a document: the body for snippets, stems for the full-text index."""

    wagtail_reference_index_ignore = True

    document = models.OneToOneField(
        StoredDocument, on_delete=models.CASCADE, primary_key=True, related_name="text"
    )
    body = models.TextField()
    title_stems = models.TextField()
    summary_stems = models.TextField()
    body_stems = models.TextField()

    def __str__(self) -> str:
        return f"text of document {self.pk}"


class StoredFacet(models.Model):
    """One property of a document that results can be narrowed by.

    Repeats the document's language and kind, so that counting a whole list reads one
    index and nothing else.
    """

    wagtail_reference_index_ignore = True

    # The constraint below begins with this column, so it needs no index of its own.
    document = models.ForeignKey(
        StoredDocument, on_delete=models.CASCADE, related_name="facets", db_index=False
    )
    locale = models.CharField(max_length=16)
    kind = models.CharField(max_length=32)
    field = models.CharField(max_length=32)
    value = models.CharField(max_length=255)
    label = models.CharField(max_length=255)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["document", "field", "value"], name="search_facet_once"
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["field", "value", "document"], name="search_facet"),
            models.Index(
                fields=["locale", "kind", "field", "value", "label"],
                name="search_facet_counts",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"


class StoredLink(models.Model):
    """An address that a document names, taken apart for comparison."""

    wagtail_reference_index_ignore = True

    document = models.ForeignKey(
        StoredDocument, on_delete=models.CASCADE, related_name="stored_links"
    )
    host = models.CharField(max_length=255)
    # SHA-256 of the normalised address: addresses have no longest length.
    address = models.CharField(max_length=64)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["host"], name="search_link_host"),
            models.Index(fields=["address"], name="search_link_address"),
        ]

    def __str__(self) -> str:
        return self.host


class KnownWord(models.Model):
    """A word of titles and summaries, found by what is left when a letter is missing.

    Two words that differ by one letter share such a part (the "symmetric delete" of
    W. Garbe, 2012), so a misspelt word is looked up, not compared with all. A word
    stays when its documents go; whether any still holds it is asked of the full text.
    """

    wagtail_reference_index_ignore = True

    locale = models.CharField(max_length=16)
    part = models.CharField(max_length=40)
    word = models.CharField(max_length=40)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["locale", "part", "word"], name="search_known_word_once"
            )
        ]

    def __str__(self) -> str:
        return self.word
