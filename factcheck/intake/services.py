"""What a desk does with a case while it works on it."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Page

from accounts.models import User
from factcheck.intake.changes import (
    CaseRefusedError,
    Kind,
    change_case,
    lock_case,
    lock_open_case,
    record,
    reopen,
)
from factcheck.intake.clock import due_at, started_at
from factcheck.models import (
    OPEN_STATES,
    Case,
    ClarificationPage,
    FactCheckPage,
    Severity,
)
from factcheck.tips.notices import tell_reporters
from home.models import AgencyPage
from search.public_pages import public

State = Case.State


@transaction.atomic
def assign_case(case_id: int, *, to: User | None, actor: User, seen: int) -> Case:
    """Give a case to somebody of the desk, or to nobody; from now on it is checked."""
    case = lock_open_case(case_id, seen=seen)
    case.assigned_to = to
    if to is not None:
        case.state = State.IN_PROGRESS
    change_case(
        case,
        kind=Kind.ASSIGNED,
        actor=actor,
        note=str(to) if to else _("kepada siapa saja di meja ini"),
    )
    return case


@transaction.atomic
def rate_case(case_id: int, *, harm: int, reach: int, actor: User, seen: int) -> Case:
    """Say how much harm a message does and how far it goes; the clock follows."""
    case = lock_open_case(case_id, seen=seen)
    started = started_at(case)
    case.harm, case.reach = harm, reach
    case.due_at = due_at(case, since=started)
    change_case(
        case,
        kind=Kind.RATED,
        actor=actor,
        note=_("bahaya %(harm)s, jangkauan %(reach)s")
        % {
            "harm": str(Severity(harm).label).lower(),
            "reach": str(Severity(reach).label).lower(),
        },
    )
    return case


@transaction.atomic
def note_on_case(case_id: int, *, note: str, actor: User) -> None:
    """Leave a remark for the colleagues."""
    record(Case.objects.get(pk=case_id), kind=Kind.NOTED, actor=actor, note=note)


@transaction.atomic
def announce_case(case_id: int, *, public_title: str, actor: User, seen: int) -> Case:
    """Show a case under 'sedang diperiksa' by this title, or take it off with none."""
    case = lock_open_case(case_id, seen=seen)
    case.public_title = public_title
    change_case(
        case,
        kind=Kind.ANNOUNCED,
        actor=actor,
        note=public_title or _("tidak tampil lagi"),
    )
    return case


@transaction.atomic
def hand_over_case(
    case_id: int, *, to: AgencyPage, reason: str, actor: User, seen: int
) -> Case:
    """Give a case to another agency's desk; the clock goes on, citizens still wait."""
    case = lock_open_case(case_id, seen=seen)
    if case.claim_id is not None:
        raise CaseRefusedError(
            _("Klaimnya sudah dibuka di meja ini, jadi jawabannya juga dari sini.")
        )
    case.agency, case.assigned_to, case.state = to, None, State.NEW
    change_case(
        case,
        kind=Kind.HANDED_OVER,
        actor=actor,
        note=_("ke %(desk)s: %(reason)s") % {"desk": to.short_name, "reason": reason},
    )
    return case


@transaction.atomic
def close_as_not_checkable(
    case_id: int, *, reason: str, note_to_citizens: str, actor: User, seen: int
) -> Case:
    """End a case that cannot be checked, and tell everybody who reported it why."""
    case = lock_open_case(case_id, seen=seen)
    case.not_checkable_reason = reason
    case.note_to_citizens = note_to_citizens
    case.state, case.closed_at = State.NOT_CHECKABLE, timezone.now()
    change_case(
        case,
        kind=Kind.CLOSED,
        actor=actor,
        note=case.get_not_checkable_reason_display(),
    )
    tell_reporters(case)
    return case


@transaction.atomic
def answer_case(case_id: int, *, page: Page, actor: User, seen: int) -> Case:
    """Answer a case with a check or clarification that is published already."""
    case = lock_open_case(case_id, seen=seen)
    if not _answers_by_itself(page.specific):
        raise CaseRefusedError(
            _("Halaman itu tidak terbit lagi atau sudah dicabut, jadi tidak menjawab.")
        )
    _answer(case, page=page, actor=actor)
    return case


@transaction.atomic
def reopen_case(case_id: int, *, actor: User, seen: int) -> Case:
    """Take a closed case up again; a new clock starts."""
    case = lock_case(case_id, seen=seen)
    if case.is_open or case.state == State.MERGED:
        raise CaseRefusedError(_("Kasus ini tidak sedang ditutup."))
    reopen(case, actor=actor)
    return case


@transaction.atomic
def answer_cases_of(page: FactCheckPage) -> None:
    """Answer every open case of the claim that a published check judges.

    A withdrawn check answers nothing: what it had answered is taken up again, with a
    note that citizens read under their ticket (their addresses are gone by then).
    """
    if page.is_withdrawn:
        answered = Case.objects.filter(answer=page.pk, state=State.ANSWERED)
        for case in answered.select_for_update().order_by("pk"):
            with translation.override(settings.LANGUAGE_CODE):
                note = _("Jawaban kami yang terdahulu dicabut. Kami memeriksanya lagi.")
            reopen(case, actor=None, note_to_citizens=note)
    elif page.claim_id is not None and _is_public(page):
        waiting = Case.objects.filter(claim=page.claim_id, state__in=OPEN_STATES)
        for case in waiting.select_for_update().order_by("pk"):
            _answer(case, page=page, actor=None)


def _answers_by_itself(page: Page) -> bool:
    """Tell whether a page is a check that stands, or a clarification."""
    is_standing_check = isinstance(page, FactCheckPage) and not page.is_withdrawn
    return _is_public(page) and (
        is_standing_check or isinstance(page, ClarificationPage)
    )


def _is_public(page: Page) -> bool:
    return public(Page).filter(pk=page.pk).exists()


def _answer(case: Case, *, page: Page, actor: User | None) -> None:
    case.answer_id, case.note_to_citizens = page.pk, ""
    case.state, case.closed_at = State.ANSWERED, timezone.now()
    change_case(
        case,
        kind=Kind.ANSWERED,
        actor=actor,
        note=page.title,
    )
    tell_reporters(case)
