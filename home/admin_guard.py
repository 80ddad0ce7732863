"""The gate of the admin: for an agency's people only its own part is there.

Wagtail checks permissions view by view, and every year some views forget to. This gate
stands before all of them: `home/admin_routes.py` says of every route what it takes. A
route that is not in that table does not exist for anybody but superusers, and neither
does an object of another agency, whatever the view behind it would have done.
`tests/matrix/` walks all routes and proves it.
"""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError
from django.db.models import ProtectedError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.defaults import page_not_found
from wagtail.admin import messages
from wagtail.models import Page, PageViewRestriction

from accounts.models import User
from home.admin_objects import Question
from home.admin_routes import is_for_superusers, rule_for
from home.models.workflows import StepRefusedError
from home.permissions import Reach, SignedInRequest
from home.selectors import agencies_of

# A key that is no number or too large for one, a model that does not exist.
UNREADABLE = (ValueError, TypeError, LookupError, OverflowError, DataError)
ACCESS = "wagtailadmin.access_admin"
RESTRICTION_FORM = "wagtailcore_authenticate_with_password"
PAGE_CHOOSER = "wagtailadmin_choose_page"


class AdminGuardMiddleware:
    """Answers 404 where the admin would lead out of the user's own agencies."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; `process_view` looks at it once the route is known."""
        return self.get_response(request)

    @cached_property
    def admin_path(self) -> str:
        """Where the admin lies."""
        return reverse("wagtailadmin_home")

    def process_view(
        self, request: SignedInRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Refuse what is out of reach; whoever may not enter at all, Wagtail stops."""
        if request.resolver_match.view_name == RESTRICTION_FORM:
            return _only_for_its_own_pages(request)
        if not self._is_of_admin(request):
            return None
        if request.user.is_superuser or not request.user.has_perm(ACCESS):
            return None
        if not may_open(request):
            return page_not_found(
                request, Http404(), template_name="wagtailadmin/404.html"
            )
        return _start_at_home(request)

    def process_exception(
        self, request: SignedInRequest, fault: Exception
    ) -> HttpResponse | None:
        """Explain why an approval, a vote, a publication or a deletion does not count.

        Wagtail approves and publishes a draft in bulk without asking whether it is
        complete: what the page itself refuses then is explained in the same way. Nor
        does it know every table that keeps a page or an agency from being deleted.
        """
        if isinstance(fault, ValidationError) and self._is_of_admin(request):
            fault = StepRefusedError(_("Tidak jadi. %s") % " ".join(fault.messages))
        if isinstance(fault, ProtectedError) and self._is_of_admin(request):
            fault = StepRefusedError(
                _("Tidak jadi dihapus: masih ada yang memakainya.")
            )
        if not isinstance(fault, StepRefusedError):
            return None
        return explain_refusal(
            request, fault, page_id=request.resolver_match.kwargs.get("page_id")
        )

    def _is_of_admin(self, request: HttpRequest) -> bool:
        return request.path.startswith(self.admin_path)


def explain_refusal(
    request: HttpRequest, fault: StepRefusedError, *, page_id: int | None
) -> HttpResponse:
    """Say why a page was not published, and go back to it.

    Wagtail's dialogs show no error of their own, but follow where they are sent.
    """
    messages.error(request, str(fault))
    editor = reverse("wagtailadmin_home")
    if page_id is not None:
        editor = reverse("wagtailadmin_pages:edit", args=[page_id])
    if request.headers.get("x-requested-with") == "XMLHttpRequest":
        return JsonResponse({"step": "success", "redirect": editor})
    return redirect(editor)


def may_open(request: SignedInRequest) -> bool:
    """Tell whether the request stays within the user's reach."""
    rule = rule_for(request.resolver_match.view_name)
    if rule is None:
        return False
    question = Question(request=request, reach=Reach(request.user))
    try:
        return rule(question)
    except UNREADABLE:
        return False


def is_open_address(address: str) -> bool:
    """Tell whether an agency's people can follow a menu's link at all."""
    try:
        name = resolve(address.partition("?")[0]).view_name
    except Resolver404:
        return True
    return not is_for_superusers(name)


def _only_for_its_own_pages(request: SignedInRequest) -> HttpResponse | None:
    """Let a password form show a page that its password is for, and no other.

    Wagtail shows the title of any page, drafts too, to whoever knows the number of any
    restriction.
    """
    asked = request.resolver_match.kwargs
    page = Page.objects.live().filter(pk=asked["page_id"]).first()
    restrictions = PageViewRestriction.objects.filter(
        pk=asked["page_view_restriction_id"],
        restriction_type=PageViewRestriction.PASSWORD,
    )
    if page and restrictions.filter(page__in=page.get_ancestors(inclusive=True)):
        return None
    raise Http404


def _start_at_home(request: SignedInRequest) -> HttpResponse | None:
    """Let choosing a page begin at the user's own agency.

    Wagtail begins at the common ancestor of all pages of the wanted type, which may
    lie in the part of another agency.
    """
    if request.resolver_match.view_name != PAGE_CHOOSER:
        return None
    home = _first_agency(request.user) or Page.get_first_root_node()
    address = reverse("wagtailadmin_choose_page_child", args=[home.pk])
    return redirect(f"{address}?{urlencode(request.GET.lists(), doseq=True)}")


def _first_agency(user: User) -> Page | None:
    return agencies_of(user).order_by("path").first()
