"""Where a person lands in the account area."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

ADMIN_PERMISSION = "wagtailadmin.access_admin"


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
