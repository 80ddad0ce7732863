"""What the pages about one's own data have in common."""

from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import render

from home.rate_limits import is_allowed
from influencers.access import SubjectRequest, View

ASKING = ["GET", "HEAD", "POST"]
HOME = "influencers:my_data"
# Far more than anybody needs who corrects a name or has second thoughts.
CHANGES = "30/hour"


def seldom(view: View) -> View:
    """Hold back who changes something again and again: each time is recorded."""

    @wraps(view)
    def counted(request: SubjectRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        changed = f"own data of {request.user.pk}"
        if request.method == "POST" and not is_allowed(request, changed, rate=CHANGES):
            return render(request, "429.html", status=HTTPStatus.TOO_MANY_REQUESTS)
        return view(request, *args, **kwargs)

    return counted


def posted(request: SubjectRequest) -> QueryDict | None:
    """Return what was sent, be it nothing; None when the form is only shown."""
    return request.POST if request.method == "POST" else None


def form_page(
    request: SubjectRequest, form: Any, *, template: str, **context: Any
) -> HttpResponse:
    """Show a form on its page, with what is wrong in it."""
    status = 400 if form.errors else 200
    page = f"influencers/privacy/{template}.html"
    return render(request, page, {"form": form, **context}, status=status)
