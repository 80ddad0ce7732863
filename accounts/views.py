"""Signing in, and where a person lands then."""

from allauth.account.adapter import get_adapter
from allauth.account.views import login
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

ADMIN_PERMISSION = "wagtailadmin.access_admin"


def sign_in(request: HttpRequest) -> HttpResponse:
    """Show allauth's sign-in page, unless a page sent a signed-in person here.

    Wagtail does so when the account may not see a page; allauth would send the person
    straight back, without end.
    """
    wanted = request.GET.get(REDIRECT_FIELD_NAME, "")
    if not (request.user.is_authenticated and wanted):
        return login(request)
    return render(
        request,
        "accounts/already_signed_in.html",
        {"wanted": wanted if get_adapter(request).is_safe_url(wanted) else ""},
        status=403,
    )


@login_required
def account_home(request: HttpRequest) -> HttpResponse:
    """Show what the signed-in person can do with the account."""
    return render(
        request,
        "accounts/account_home.html",
        {"may_edit": request.user.has_perm(ADMIN_PERMISSION)},
    )


@login_required
def after_sign_in(request: HttpRequest) -> HttpResponse:
    """Send editors to the admin and badge holders to their desk."""
    if request.user.has_perm(ADMIN_PERMISSION):
        return redirect("wagtailadmin_home")
    return redirect("influencers:desk")
