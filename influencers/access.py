"""Opens the desk to active holders, and people's own data to them."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from accounts.models import User
from influencers.eligibility import rules_in_force
from influencers.models import Application, Holder


class HolderRequest(HttpRequest):
    """A request of an active holder."""

    user: User
    holder: Holder


class SubjectRequest(HttpRequest):
    """A request of somebody with an account, with badge and application if any."""

    user: User
    holder: Holder | None
    application: Application | None


View = Callable[..., HttpResponse]


def for_holders(view: View) -> View:
    """Ask strangers to sign in, and explain to others why the desk is closed."""

    @never_cache
    @login_required
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        holder = holder_of(cast(User, request.user))
        if holder is None or not holder.is_active:
            return _closed(request, holder)
        request.holder = holder  # type: ignore[attr-defined]
        return view(request, *args, **kwargs)

    return guarded


def for_subjects(view: View) -> View:
    """Let in whoever signed in: something is kept about everybody with an account."""

    @never_cache
    @login_required
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = cast(User, request.user)
        request.holder = holder_of(user)  # type: ignore[attr-defined]
        request.application = application_of(user)  # type: ignore[attr-defined]
        return view(request, *args, **kwargs)

    return guarded


def holder_of(user: User | AnonymousUser) -> Holder | None:
    """Return the badge of a user, whatever its state."""
    if not user.is_authenticated:
        return None
    return (
        Holder.objects.select_related("agency")
        .prefetch_related("accounts")
        .filter(user=user)
        .first()
    )


def application_of(user: User) -> Application | None:
    """Return the newest application of a user."""
    return (
        Application.objects.select_related("agency")
        .filter(user=user)
        .order_by("-submitted_at", "-pk")
        .first()
    )


def _closed(request: HttpRequest, holder: Holder | None) -> HttpResponse:
    """Say why the desk is closed, and what to do about it."""
    application = application_of(cast(User, request.user))
    # The rules are asked for only when the page says them.
    context = {
        "holder": holder,
        "application": application,
        "rules": rules_in_force,
    }
    return render(request, "influencers/no_badge.html", context, status=403)
