"""The page of one application, and the screenshots; every look is recorded."""

from datetime import timedelta
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.views.decorators.http import require_GET

from factcheck.intake.pictures import PICTURE_HEADERS, PICTURE_TYPE, SUFFIX
from home.admin_pages import RecordPage
from home.permissions import SignedInRequest
from influencers.applications import decisions
from influencers.applications.binding import profile_link
from influencers.applications.queue import QueueView, application_address, name_of
from influencers.applications.roles import applications_of, role_of
from influencers.applications.selectors import has_looked, history_of, judge_bound
from influencers.models import Application, ApplicationAccount
from influencers.privacy.records import Action, record
from sharing.networks import NETWORKS

LONGEST_HISTORY = 100
# Whoever works on an application opens page and pictures again and again meanwhile.
ONE_LOOK = timedelta(hours=1)


class ApplicationPage(RecordPage):
    """A page about one application within the user's sight."""

    header_icon = "group"
    list_view = QueueView

    @cached_property
    def application(self) -> Application:
        """The application that the address names; another agency's does not exist."""
        known = applications_of(self.request.user).select_related(
            "agency", "user", "verified_by", "decided_by", "holder"
        )
        return get_object_or_404(known, pk=self.kwargs["application_id"])

    def get_page_title(self) -> str:
        """Name the number only: titles are kept in browsers."""
        return name_of(self.application)

    @property
    def record_url(self) -> str:
        """Where the application is shown."""
        return application_address(self.application)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Name the application."""
        return {**super().get_context_data(**kwargs), "application": self.application}


class ApplicationView(ApplicationPage):
    """All that is known of one application, and what can be done with it."""

    template_name = "influencers/applications/admin_application.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show it, and write down who looked."""
        _record_view(self.application, self.request)
        response: HttpResponse = self.render_to_response(
            self.get_context_data(**kwargs)
        )
        response["Cache-Control"] = "no-store, private"
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read accounts and history, and what this person may do."""
        application, user = self.application, self.request.user
        return {
            **super().get_context_data(**kwargs),
            "accounts": [_described(each) for each in application.accounts.all()],
            "judgement": judge_bound(application),
            "profile_link": profile_link(application),
            "is_open": application.state in Application.OPEN,
            "may_bind": not decisions.why_not_bind(application, by=user),
            "steps": {
                "verify": decisions.why_not_verify(application, by=user),
                "refuse": decisions.why_not_refuse(application, by=user),
                "issue": decisions.why_not_issue(application, by=user),
                "hear": decisions.why_not_hear(application, by=user),
            },
            "history": history_of(application)[:LONGEST_HISTORY],
        }


def _described(account: ApplicationAccount) -> dict[str, Any]:
    network = NETWORKS[account.network]
    return {"account": account, "profile_url": network.profile_url(account.handle)}


def _record_view(application: Application, request: SignedInRequest) -> None:
    """Write down once in a while that this person looks: a page is many requests."""
    if has_looked(request.user, application, since=timezone.now() - ONE_LOOK):
        return
    record(
        application.user,
        Action.VIEWED,
        actor=request.user,
        role=role_of(request.user, application.agency),
    )


def account_of(
    request: SignedInRequest, *, application_id: int, account_id: int
) -> ApplicationAccount:
    """Return an account of an application within the user's sight; else 404."""
    accounts = ApplicationAccount.objects.filter(
        application__in=applications_of(request.user), application=application_id
    )
    return get_object_or_404(
        accounts.select_related("application__agency", "application__user"),
        pk=account_id,
    )


@require_GET
def show_evidence(
    request: SignedInRequest, application_id: int, account_id: int
) -> FileResponse:
    """Stream a screenshot from private storage; nobody may keep a copy."""
    account = account_of(request, application_id=application_id, account_id=account_id)
    if not str(account.evidence).endswith(SUFFIX):
        raise Http404
    try:
        content = account.evidence.open("rb")
    except FileNotFoundError as fault:
        raise Http404 from fault
    _record_view(account.application, request)
    response = FileResponse(
        content,
        content_type=PICTURE_TYPE,
        filename=f"{_now('bukti')}-{account.pk}{SUFFIX}",
    )
    for header, value in PICTURE_HEADERS.items():
        response[header] = value
    return response
