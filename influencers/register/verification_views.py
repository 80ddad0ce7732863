"""/lencana/verifikasi/: tells whether a badge holds, and what was issued here.

As a page, or as JSON for programs. What is handed in is judged and forgotten.
"""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from home.rate_limits import is_allowed
from influencers.register.addresses import OutsideError, is_address, read_address
from influencers.register.answers import Answered
from influencers.register.forms import BadgeForm, HandedInForm, KitForm
from influencers.register.judged import Judged
from influencers.register.judging import (
    judge_address,
    judge_file,
    judge_kit_text,
)
from influencers.register.typed import judge_typed

# Hostile documents may cost a second each; many phones share one address.
RATE = "30/minute"
NUMBER_PARAMETER = "nomor"
# The panels of the page, by the name of their button's value.
BADGE, KIT = "lencana", "kiriman"
# What browsers send without asking the site first, so that a token has to be with it.
FORM_TYPES = (
    *("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", ""),
)
JSON_TYPE, HTML_TYPE = "application/json", "text/html"


class UnusableError(Exception):
    """Nothing that can be judged was handed in; says why, and the status."""

    def __init__(self, reason: str, *, status: int = 400) -> None:
        super().__init__(reason)
        self.status = status


@dataclass
class Page:
    """What the page shows: forms as they were filled in, and the answer."""

    badge_form: HandedInForm
    kit_form: HandedInForm
    judged: Judged | Answered | None = None
    fault: UnusableError | None = None


@csrf_exempt
@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def verification(request: HttpRequest) -> HttpResponse:
    """Judge what is handed in: by a form, or by a program as the request's body."""
    is_bare_body = request.method == "POST" and request.content_type not in FORM_TYPES
    response = (_by_program if is_bare_body else _by_form)(request)
    patch_vary_headers(response, ["Accept"])
    return response


@sensitive_variables()
def _by_program(request: HttpRequest) -> HttpResponse:
    """Take the body for the file itself: a badge, or a picture of a kit."""
    page = _empty_page()
    try:
        _count(request)
        page.judged = judge_file(request.body)
    except RequestDataTooBig:
        page.fault = UnusableError(_("Berkasnya terlalu besar."), status=413)
    except UnusableError as fault:
        page.fault = fault
    return _answer(request, page, is_json=True)


@csrf_protect
@sensitive_variables()
def _by_form(request: HttpRequest) -> HttpResponse:
    page = _empty_page()
    try:
        page.judged = _judged(request, page)
    except UnusableError as fault:
        page.fault = fault
    except OutsideError:
        page.fault = UnusableError(
            _(
                "Alamat luar tidak kami buka. Unduh berkas lencananya di sana, lalu "
                "unggah di sini."
            )
        )
    offered = [HTML_TYPE, JSON_TYPE]
    is_json = request.get_preferred_type(offered) == JSON_TYPE
    return _answer(request, page, is_json=is_json)


@sensitive_variables()
def _judged(request: HttpRequest, page: Page) -> Judged | Answered | None:
    """Return the answer; None when the bare page is opened."""
    if request.method != "POST":
        number = request.GET.get(NUMBER_PARAMETER, "").strip()
        return _of_address(request, number) if number else None
    form: HandedInForm
    if request.POST.get("jenis") == KIT:
        form = page.kit_form = KitForm(request.POST, request.FILES, prefix=KIT)
    else:
        form = page.badge_form = BadgeForm(request.POST, request.FILES, prefix=BADGE)
    if not form.is_valid():
        raise UnusableError(_first_fault(form))
    _count(request)
    if upload := form.cleaned_data["file"]:
        return judge_file(upload.read(), is_badge=isinstance(form, BadgeForm))
    text = form.cleaned_data["text"]
    if isinstance(form, KitForm):
        return judge_kit_text(text)
    return judge_typed(text, host=request.get_host())


def _of_address(request: HttpRequest, text: str) -> Judged:
    if not is_address(text):
        raise UnusableError(_("Itu bukan nomor lencana. Contoh: BN-7K3M-Q9XD."))
    _count(request)
    return judge_address(read_address(text, host=request.get_host()))


def _count(request: HttpRequest) -> None:
    if not is_allowed(request, "verification", rate=RATE):
        raise UnusableError(
            _("Terlalu banyak pemeriksaan dari tempat ini. Coba lagi satu menit lagi."),
            status=429,
        )


def _first_fault(form: HandedInForm) -> str:
    return str(next(iter(form.errors.values()))[0])


def _empty_page() -> Page:
    return Page(badge_form=BadgeForm(prefix=BADGE), kit_form=KitForm(prefix=KIT))


def _answer(request: HttpRequest, page: Page, *, is_json: bool) -> HttpResponse:
    status = page.fault.status if page.fault else 200
    if not is_json:
        context: dict[str, Any] = {"shown": page}
        return render(
            request, "influencers/register/verification.html", context, status=status
        )
    if page.fault:
        return JsonResponse({"error": str(page.fault)}, status=status)
    if page.judged is None:
        told = _("Kirim isi berkas lencana sebagai badan permintaan, atau ?nomor=.")
        return JsonResponse({"error": told}, status=400)
    return JsonResponse(page.judged.as_data())
