"""The page on which an applicant follows the application, appeals and withdraws."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import User
from home.rate_limits import is_allowed
from influencers.access import application_of
from influencers.applications.binding import profile_link
from influencers.applications.forms import AppealForm, AppealPictureForm
from influencers.applications.selectors import holds_badge
from influencers.applications.services import (
    ApplicationRefusedError,
    appeal_refusal,
    withdraw_application,
)
from influencers.applications.views import SENDING_RATE
from influencers.models import Application
from influencers.privacy.retention import REFUSED_KEPT

State = Application.State


@never_cache
@login_required
@require_safe
def status(request: HttpRequest) -> HttpResponse:
    """Show the applicant where the application stands, and what to do."""
    application = application_of(cast(User, request.user))
    if application is None:
        return redirect("influencers:apply_form")
    return _show(request, application, told=AppealForm())


@never_cache
@login_required
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["POST"])
def appeal(request: HttpRequest) -> HttpResponse:
    """Take an appeal in; what is wrong is shown beside what was typed."""
    user = cast(User, request.user)
    application = application_of(user)
    if application is None:
        return redirect("influencers:apply_form")
    told = AppealForm(request.POST)
    if not is_allowed(request, "badge application", rate=SENDING_RATE):
        told.add_error(None, _("Terlalu banyak kiriman. Coba lagi satu jam lagi."))
        return _show(request, application, told=told, status=429)
    pictures = [
        AppealPictureForm(request.POST, request.FILES, account=each, owner=user.pk)
        for each in application.accounts.all()
    ]
    # All of them, so that every fault is shown at once.
    if all([each.is_valid() for each in (told, *pictures)]):  # noqa: C419
        try:
            appeal_refusal(
                user,
                text=told.cleaned_data["text"],
                pictures=_sent(pictures),
            )
        except ApplicationRefusedError as refusal:
            told.add_error(None, str(refusal))
        else:
            for each in pictures:
                each.forget_picture()
            return redirect("influencers:apply_status")
    for each in pictures:
        each.carry_picture()
    return _show(request, application, told=told, pictures=pictures, status=400)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest) -> HttpResponse:
    """Ask once more, then take the application back."""
    user = cast(User, request.user)
    application = application_of(user)
    if application is None or application.state not in Application.OPEN:
        return redirect("influencers:apply_status")
    if request.method == "POST":
        # The page that follows shows what it is now.
        with suppress(ApplicationRefusedError):
            withdraw_application(user)
        return redirect("influencers:apply_status")
    context = {"refused_days": REFUSED_KEPT.days}
    return render(request, "influencers/applications/withdraw.html", context)


def _sent(pictures: Iterable[AppealPictureForm]) -> dict[int, bytes]:
    return {
        each.account.pk: each.cleaned_data["picture"]
        for each in pictures
        if each.cleaned_data["picture"]
    }


def _show(
    request: HttpRequest,
    application: Application,
    *,
    told: AppealForm,
    pictures: Iterable[AppealPictureForm] = (),
    status: int = 200,
) -> HttpResponse:
    accounts = list(application.accounts.all())
    is_open = application.state in Application.OPEN
    context: dict[str, Any] = {
        "application": application,
        "accounts": accounts,
        # Once a head agreed, nobody looks for codes any more, nor after an appeal.
        "must_bind": is_open
        and application.verified_by_id is None
        and not all(account.binding for account in accounts),
        "is_open": is_open,
        "is_refused": application.state == State.REFUSED,
        "appeal_form": told,
        "picture_forms": pictures
        or [AppealPictureForm(account=account) for account in accounts],
        "profile_link": profile_link(application),
        "may_apply_again": not is_open and not holds_badge(application.user),
        "refused_days": REFUSED_KEPT.days,
    }
    return render(
        request, "influencers/applications/status.html", context, status=status
    )
