"""The form: who applies, with which accounts, and what they agree to."""

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts.models import User
from home.rate_limits import is_allowed
from influencers.access import application_of
from influencers.applications.account_forms import AccountForm
from influencers.applications.forms import ApplicationForm
from influencers.applications.selectors import holds_badge
from influencers.applications.services import (
    ApplicationRefusedError,
    Request,
    submit_application,
)
from influencers.eligibility import (
    Counted,
    Rules,
    judge,
    rules_in_force,
)
from influencers.models import PROFILE_NETWORKS, Application, Invitation

# Pictures are decoded for each sending.
SENDING_RATE = "30/hour"


@never_cache
@login_required
@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest) -> HttpResponse:
    """Take the application in; what is wrong is shown beside what was typed."""
    user = cast(User, request.user)
    if elsewhere := _place_of(user):
        return redirect(elsewhere)
    rules = rules_in_force()
    if request.method != "POST":
        told = ApplicationForm(initial={"agency": _inviting_agency(user)})
        return _show(request, told, _account_forms(rules), rules=rules)
    told = ApplicationForm(request.POST)
    if not is_allowed(request, "badge application", rate=SENDING_RATE):
        told.add_error(None, _("Terlalu banyak kiriman. Coba lagi satu jam lagi."))
        return _show(request, told, _account_forms(rules), rules=rules, status=429)
    accounts = _account_forms(rules, request)
    faults = _faults(accounts, rules=rules)
    if not told.is_valid() or faults:
        for fault in faults:
            told.add_error(None, fault)
        return _show(request, told, accounts, rules=rules, status=400)
    try:
        submit_application(user, _request_of(told, accounts))
    except ApplicationRefusedError as refusal:
        told.add_error(None, str(refusal))
        return _show(request, told, accounts, rules=rules, status=400)
    for each in accounts:
        each.forget_picture()
    return redirect("influencers:apply_status")


def _place_of(user: User) -> str:
    """Return where somebody belongs who cannot apply now; empty for who can."""
    application, is_holder = application_of(user), holds_badge(user)
    if application and (is_holder or application.state in Application.OPEN):
        return "influencers:apply_status"
    return "influencers:desk" if is_holder else ""


@sensitive_variables()
def _account_forms(
    rules: Rules, request: HttpRequest | None = None
) -> list[AccountForm]:
    """Return a form for each network, those that count first."""
    others = (code for code, _label in PROFILE_NETWORKS if code not in rules.thresholds)
    networks = [*rules.thresholds, *others]
    if request is None:
        today = {"counted_on": timezone.localdate()}
        return [AccountForm(network=code, initial=today) for code in networks]
    owner = request.user.pk
    return [
        AccountForm(request.POST, request.FILES, network=code, owner=owner)
        for code in networks
    ]


@sensitive_variables()
def _faults(accounts: list[AccountForm], *, rules: Rules) -> list[str]:
    """Say what the accounts lack, once each of them is filled in right."""
    # All of them, so that every fault is shown at once.
    if not all([each.is_valid() for each in accounts]):  # noqa: C419
        return [_("Periksa isian akun yang ditandai.")]
    counted = [
        Counted(network=each.network, followers=each.cleaned_data["followers"])
        for each in accounts
        if not each.is_empty
    ]
    judgement = judge(counted, rules=rules)
    if judgement.is_eligible:
        return []
    return [judgement.summary, *judgement.missing]


@sensitive_variables()
def _request_of(told: ApplicationForm, accounts: list[AccountForm]) -> Request:
    values = told.cleaned_data
    return Request(
        agency=values["agency"],
        employment=values["employment"],
        number=values["number"],
        accounts=tuple(each.named() for each in accounts if not each.is_empty),
        agrees_to_mail=values["agrees_to_mail"],
    )


@sensitive_variables()
def _show(
    request: HttpRequest,
    told: ApplicationForm,
    accounts: list[AccountForm],
    *,
    rules: Rules,
    status: int = 200,
) -> HttpResponse:
    for each in accounts:
        if each.is_bound:
            each.carry_picture()
    context = {
        "form": told,
        "accounts": [
            {"form": each, "wanted": rules.thresholds.get(each.network)}
            for each in accounts
        ],
    }
    return render(request, "influencers/applications/form.html", context, status=status)


def _inviting_agency(user: User) -> int | None:
    """Return the agency that invited this person last, to choose it beforehand."""
    live = Invitation.objects.filter(
        email__iexact=user.email, expires_at__gt=timezone.now()
    )
    return live.values_list("agency", flat=True).first()
