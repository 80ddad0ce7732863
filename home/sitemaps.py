"""What search engines are told of: every public page, in both languages."""

from typing import Any

from django.db.models import QuerySet
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page


class PublicPages(Sitemap):
    """Wagtail's map of the site, with the trees of all languages."""

    def items(self) -> "QuerySet[Page]":
        """Return the live, unrestricted pages below every language's home page."""
        root = self.get_wagtail_site().root_page
        homes = root.get_translations(inclusive=True)
        found: Any = Page.objects.none()
        for home in homes:
            found = found | home.get_descendants(inclusive=True)
        return found.live().public().order_by("path").specific()
