"""How people come to the form: what it is about, an address, a link by mail."""

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth import login
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import User
from home.rate_limits import is_allowed
from influencers.applications.account_forms import COUNTED_WITHIN
from influencers.applications.evidence import KEPT_FOR
from influencers.applications.forms import EmailForm
from influencers.applications.links import read_address, read_invitation
from influencers.applications.mails import mail_link
from influencers.eligibility import rules_in_force
from influencers.privacy.retention import REFUSED_KEPT

# Many people of one office share one address of its network.
LINKS_RATE, CONFIRM_RATE = "10/hour", "30/hour"
# In seconds: nobody's mailbox is filled by strangers.
MAIL_AGAIN_AFTER = 10 * 60


@never_cache
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def apply(request: HttpRequest) -> HttpResponse:
    """Explain the badge, and take the address that a link is sent to."""
    if request.method != "POST":
        return _explain(request, EmailForm())
    form = EmailForm(request.POST)
    if not form.is_valid():
        return _explain(request, form, status=400)
    if not is_allowed(request, "badge link", rate=LINKS_RATE):
        form.add_error(
            None, _("Terlalu banyak permintaan dari tempat ini. Coba nanti.")
        )
        return _explain(request, form, status=429)
    email = form.cleaned_data["email"]
    if _may_be_mailed(email):
        mail_link(email, is_known=_is_known(email))
    return redirect("influencers:apply_sent")


@never_cache
@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """Say that a link is on its way, the same to everybody."""
    return render(request, "influencers/applications/sent.html")


@never_cache
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Open an account for the address that a link of ours was sent to."""
    email = read_address(token)
    if email is None:
        return _past(request)
    return _enter(request, email, template="confirm")


@never_cache
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def invited(request: HttpRequest, token: str) -> HttpResponse:
    """Open an account for somebody whom an agency has invited."""
    invitation = read_invitation(token)
    if invitation is None:
        return _past(request)
    return _enter(
        request, invitation.email.lower(), template="invited", agency=invitation.agency
    )


@sensitive_variables()
def _enter(
    request: HttpRequest, email: str, *, template: str, **context: object
) -> HttpResponse:
    """Lead who reads the address on: a link opens new accounts, never known ones.

    Programs that look at mail follow links, so an account takes a button.
    """
    if request.user.is_authenticated:
        return redirect("influencers:apply_form")
    if _is_known(email):
        return _sign_in()
    if request.method != "POST":
        return render(
            request,
            f"influencers/applications/{template}.html",
            {"email": email, **_what_is_kept(), **context},
        )
    if not is_allowed(request, "badge account", rate=CONFIRM_RATE):
        return render(request, "429.html", status=429)
    user = _open_account(email)
    if user is None:
        return _sign_in()
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[-1])
    return redirect("influencers:apply_form")


@sensitive_variables()
def _open_account(email: str) -> User | None:
    """Return a new account without a password; None when somebody was faster."""
    try:
        with transaction.atomic():
            user = User.objects.create_user(email)
            EmailAddress.objects.create(
                user=user, email=email, verified=True, primary=True
            )
    except IntegrityError:
        return None
    return user


def _is_known(email: str) -> bool:
    return User.objects.filter(email__iexact=email).exists()


def _sign_in() -> HttpResponse:
    # To a page that asks who is not signed in to do so.
    return redirect("influencers:apply_form")


@sensitive_variables()
def _may_be_mailed(email: str) -> bool:
    digest = salted_hmac("influencers.applications.mail", email, algorithm="sha256")
    return bool(
        cache.add(f"badge-link:{digest.hexdigest()}", 1, timeout=MAIL_AGAIN_AFTER)
    )


def _past(request: HttpRequest) -> HttpResponse:
    return render(request, "influencers/applications/past.html", status=404)


@sensitive_variables()
def _explain(
    request: HttpRequest, form: EmailForm, *, status: int = 200
) -> HttpResponse:
    context = {"form": form, "rules": rules_in_force(), **_what_is_kept()}
    return render(
        request, "influencers/applications/apply.html", context, status=status
    )


def _what_is_kept() -> dict[str, int]:
    return {
        "counted_days": COUNTED_WITHIN.days,
        "evidence_days": KEPT_FOR.days,
        "refused_days": REFUSED_KEPT.days,
    }
