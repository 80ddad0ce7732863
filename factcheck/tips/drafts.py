"""The form so far: so every step is a page to reload and to come back to.

Post, redirect, get: what was posted is held (`factcheck.tips.holding`), a cookie names
it until it is sent, and the browser is led to the address of the step. Where nothing
more is held, the page is the answer to the post itself.
"""

import json
from dataclasses import asdict, dataclass, field, replace
from typing import TypeVar

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_variables

from factcheck.tips.holding import Kind, held, hold, let_go
from home.rate_limits import is_allowed

Form = TypeVar("Form", bound=forms.Form)

COOKIE = "laporan"
# Wide, for many phones share an address; beyond it nothing is lost but the going back.
RATE = "120/hour"
# The longest message in four bytes a letter, and the rest.
MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Draft:
    """What was typed up to a step (a path), and what that step said to it."""

    step: str
    typed: dict[str, str]
    errors: dict[str, list[str]] = field(default_factory=dict)
    fault: str = ""
    waiting: str = ""
    is_picture_lost: bool = False

    def at(self, step: str) -> "Draft":
        """Return the same at another step, of which the faults are not."""
        is_same = step == self.step
        return self if is_same else replace(self, step=step, errors={}, fault="")

    def filled_in(self, form_class: type[Form]) -> Form:
        """Return a form that shows what was typed, and its errors."""
        if not self.errors:
            return form_class(initial=self.typed)
        form = form_class(self.typed)
        form.errors.clear()
        for name in self.errors.keys() & form.fields.keys():
            form.add_error(name, list(self.errors[name]))
        return form


@sensitive_variables()
def lead_on(request: HttpRequest, draft: Draft) -> HttpResponse | None:
    """Keep the draft and lead to its step; None when it cannot be kept."""
    content = json.dumps(asdict(draft), ensure_ascii=False).encode()
    if len(content) > MOST_BYTES or not is_allowed(request, "draft", rate=RATE):
        return None
    token = hold(content, kind=Kind.DRAFT)
    if not token:
        return None
    _let_go(request)
    response = redirect(draft.step)
    response.set_cookie(
        COOKIE,
        token,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )
    return response


@sensitive_variables()
def draft_of(request: HttpRequest) -> Draft | None:
    """Return what this browser has not sent yet."""
    content = held(request.COOKIES.get(COOKIE, ""), kind=Kind.DRAFT)
    return Draft(**json.loads(content)) if content else None


def forget(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Return the answer to who has sent it: nothing is left of the draft."""
    _let_go(request)
    response.delete_cookie(COOKIE, samesite="Lax")
    return response


def errors_of(form: forms.Form) -> dict[str, list[str]]:
    """Return what is wrong with a form, in the reader's language."""
    return {name: list(map(str, faults)) for name, faults in form.errors.items()}


def _let_go(request: HttpRequest) -> None:
    let_go(request.COOKIES.get(COOKIE, ""), kind=Kind.DRAFT)
