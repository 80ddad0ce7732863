"""The list of all checks, and what every page of a fact-check desk has."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import PagePermissionTester

from accounts.models import User
from home.models import ContentPage, PortalPage
from home.models.workflows import AgencyPermissionTester
from search.browsing import Browser


class FactCheckIndexPage(PortalPage):
    """/cek-fakta/: the checks of all agencies, with filters; also the national desk."""

    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["factcheck.FactCheckPage", "factcheck.ClarificationPage"]
    page_description = _("Daftar semua cek fakta. Hanya satu.")
    national_desk = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("meja nasional"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Pemilik cek fakta yang terbit langsung di sini. Contoh: Komdigi."),
    )
    content_panels = [*PortalPage.content_panels, "summary", "national_desk"]

    class Meta:
        verbose_name = _("daftar cek fakta")

    def permissions_for_user(self, user: User) -> PagePermissionTester:
        """Nothing below is created and published in one go."""
        return AgencyPermissionTester(user, self)

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the filtered list."""
        context = super().get_context(request, *args, **kwargs)
        context["browser"] = Browser(
            request,
            kinds=("fact_check", "clarification"),
            facet_fields=("verdict", "topic", "agency", "audience", "region", "year"),
        )
        return context


class DeskPage(ContentPage):
    """Abstract: a page of a fact-check desk, under an agency or the national desk."""

    class Meta:
        abstract = True

    def desk(self) -> Any:
        """Return the agency whose desk this page is of; None when nobody's."""
        return self.agency or self.owning_agency()

    def owning_agency(self) -> Any:
        """Return the agency above, or the national desk's."""
        agency = super().owning_agency()
        if agency is not None:
            return agency
        index = FactCheckIndexPage.objects.ancestor_of(self).first()
        return index.national_desk if index else None
