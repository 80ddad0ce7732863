"""Opens the pages of badge holders to active holders, and to nobody else."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from accounts.models import User
from influencers.models import Holder


class HolderRequest(HttpRequest):
    """A request of an active holder."""

    user: User
    holder: Holder


View = Callable[..., HttpResponse]


def for_holders(view: View) -> View:
    """Ask strangers to sign in, and explain to others why the desk is closed."""

    @never_cache
    @login_required
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        holder = holder_of(cast(User, request.user))
        if holder is None or not holder.is_active:
            return render(
                request, "influencers/no_badge.html", {"holder": holder}, status=403
            )
        request.holder = holder  # type: ignore[attr-defined]
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
