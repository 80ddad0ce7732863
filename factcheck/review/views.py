"""/telaah/<token>/: a draft, read-only, for one expert or one co-signing agency.

The answers keep the address to themselves: `same-origin` sends it to no other site,
where `no-referrer` would make browsers send the form with the origin 'null', which
Django refuses (https://fetch.spec.whatwg.org/#append-a-request-origin-header).
"""

from http import HTTPStatus
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.models import User
from factcheck.models import FactCheckPage, OutsideReview
from factcheck.review.drafts import last_published
from factcheck.review.forms import AnswerForm
from factcheck.review.services import answer_outside_review, digest_of_token
from factcheck.review.words import words_digest
from factcheck.versions.content import Content, content_of, parts_of
from factcheck.versions.differences import differences
from home.models import AgencyGroup, AgencyPage
from home.rate_limits import is_allowed
from home.selectors import agencies_of

Kind, Decision, Role = OutsideReview.Kind, OutsideReview.Decision, AgencyGroup.Role
COSIGNING_ROLES = (Role.REVIEWER, Role.PUBLISHER)
# Enough for a slow reader who reloads, too slow for a guesser.
RATE = "30/minute"
# What only a version has: a draft would seem to have lost it.
NOT_IN_A_DRAFT = ("votes", "cosigner")
HEADERS = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "same-origin",
}


@require_http_methods(["GET", "HEAD", "POST"])
def outside_review(request: HttpRequest, token: str) -> HttpResponse:
    """Show the draft and take the answer, if the address is good for this reader.

    A form with faults is shown again as 200: Django logs the address of a 400, and this
    one is a secret.
    """
    if not is_allowed(request, "telaah", rate=RATE):
        response = render(request, "429.html", status=HTTPStatus.TOO_MANY_REQUESTS)
    else:
        response = _answered(request, token)
    for name, value in HEADERS.items():
        response[name] = value
    return response


def _answered(request: HttpRequest, token: str) -> HttpResponse:
    review = (
        OutsideReview.objects.filter(token_digest=digest_of_token(token))
        .select_related("revision", "agency", "page__agency")
        .first()
    )
    if review is None or not _is_open(review):
        return _closed(request, review)
    if review.kind == Kind.COSIGNER and not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    desk = review.page.desk()
    is_of_desk = _works_for(request, desk)
    if not (is_of_desk or _is_asked(request, review)):
        return _refused(request, review)
    form = None
    if not is_of_desk:
        form = AnswerForm(request.POST if request.method == "POST" else None)
    draft: FactCheckPage = review.revision.as_object()  # type: ignore[union-attr]
    digest = words_digest(draft)
    if form and form.is_bound and form.is_valid():
        if form.cleaned_data["words"] == digest:
            _store(request, review, form)
            return redirect(request.path)
        form.add_error(
            None, _("Naskahnya baru saja berubah. Baca sekali lagi, lalu kirim.")
        )
    return render(
        request,
        "factcheck/review/outside.html",
        {
            "review": review,
            "desk": desk,
            "form": form,
            "words": digest,
            **_shown(content_of(draft), before=last_published(draft)),
        },
    )


def _is_open(review: OutsideReview) -> bool:
    return (
        review.decision == Decision.WAITING
        and review.revision is not None
        and not review.is_revoked
        and review.expires_at > timezone.now()
    )


def _works_for(
    request: HttpRequest, agency: AgencyPage | None, *, roles: tuple[str, ...] = ()
) -> bool:
    if agency is None or not isinstance(request.user, User):
        return False
    key = agency.translation_key
    own = agencies_of(request.user, roles=roles)
    return bool(own.filter(translation_key=key).exists())


def _is_asked(request: HttpRequest, review: OutsideReview) -> bool:
    """Tell whether this reader is the one who was asked, as far as can be known."""
    if review.kind == Kind.EXPERT:
        return True
    return _works_for(request, review.agency, roles=COSIGNING_ROLES)


def _store(request: HttpRequest, review: OutsideReview, form: AnswerForm) -> None:
    """Store the answer; one that came too late is told so by the page that follows."""
    user = request.user
    answer_outside_review(
        review,
        **form.cleaned_data,
        decided_by=user if isinstance(user, User) else None,
    )


def _shown(content: Content, *, before: Content) -> dict[str, Any]:
    """Return the draft's parts in the page's order, and what is new in it."""
    draft, version = (
        {name: value for name, value in each.items() if name not in NOT_IN_A_DRAFT}
        for each in (content, before)
    )
    return {
        "parts": parts_of(draft),
        "changes": differences(version, draft) if version else None,
    }


def _closed(request: HttpRequest, review: OutsideReview | None) -> HttpResponse:
    """Say why the address leads nowhere, and what to do."""
    status = HTTPStatus.GONE
    if review is None:
        status = HTTPStatus.NOT_FOUND
        title = _("Tautan ini tidak dikenal")
        text = _("Periksa apakah alamatnya tersalin utuh, atau minta tautan baru.")
    elif review.decision != Decision.WAITING:
        status = HTTPStatus.OK
        title = _("Terima kasih, jawaban Anda sudah kami terima")
        text = _("Satu tautan untuk satu jawaban. Meja pemeriksa sudah melihatnya.")
    elif review.is_revoked:
        title = _("Tautan ini dicabut")
        text = _("Meja pemeriksa menutupnya. Hubungi mereka bila ini keliru.")
    else:
        title = _("Tautan ini sudah lewat waktunya")
        text = _("Minta tautan baru kepada meja pemeriksa yang mengirimnya.")
    return _told(request, title=title, text=text, status=status)


def _refused(request: HttpRequest, review: OutsideReview) -> HttpResponse:
    return _told(
        request,
        title=_("Bukan untuk akun ini"),
        text=_(
            "Yang dapat menjawab: peninjau atau penerbit %s, dengan akunnya sendiri."
        )
        % (review.agency.title if review.agency else ""),
        status=HTTPStatus.FORBIDDEN,
    )


def _told(
    request: HttpRequest, *, title: str, text: str, status: HTTPStatus
) -> HttpResponse:
    context = {"title": title, "text": text}
    return render(request, "factcheck/review/told.html", context, status=status)
