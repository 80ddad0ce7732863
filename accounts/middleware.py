"""Keeps people whose work needs a second factor out until they have one."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

SECOND_FACTOR_PERMISSION = "accounts.second_factor_required"


class SecondFactorMiddleware:
    """Sends privileged users without a second factor to the page that sets one up.

    Who is privileged says the permission `accounts.second_factor_required`, which the
    groups of reviewers, publishers, fact-checkers and officers carry. Active only with
    `REQUIRE_SECOND_FACTOR` (on in production). The page itself says why one is there:
    a message would be repeated for every blocked request.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.open_prefixes = (
            reverse("accounts:root"),
            settings.STATIC_URL,
        )

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let the request through, or redirect to the page that sets a factor up."""
        if self._must_set_up(request):
            return redirect("mfa_index")
        return self.get_response(request)

    def _must_set_up(self, request: HttpRequest) -> bool:
        return (
            settings.REQUIRE_SECOND_FACTOR
            and not request.path.startswith(self.open_prefixes)
            and request.user.is_authenticated
            and request.user.has_perm(SECOND_FACTOR_PERMISSION)
            and not is_mfa_enabled(request.user)
        )
