"""Pages to publish, withdraw and restrict: of the simplest type that can be found."""

from wagtail.models import Page, PageViewRestriction, Site

from home.models import StandardPage


def draft(title: str, *, parent: Page | None = None) -> StandardPage:
    """Return a new page that was never published."""
    parent = parent or Site.objects.get(is_default_site=True).root_page
    parent.refresh_from_db()
    page = StandardPage(title=title, summary=f"Ringkasan {title}", live=False)
    return parent.add_child(instance=page)


def published(title: str, *, parent: Page | None = None) -> StandardPage:
    """Return a new page that is public."""
    page = draft(title, parent=parent)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def retitle(page: Page, title: str) -> None:
    """Publish a page under another title."""
    page.refresh_from_db()
    page.title = title
    page.save_revision().publish()


def restrict(page: Page) -> PageViewRestriction:
    """Close a page, and all below it, to the public."""
    return PageViewRestriction.objects.create(page=page, restriction_type="login")
