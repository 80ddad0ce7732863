"""Tells those who asked for it that their report is answered, and forgets them."""

from collections.abc import Callable
from functools import cache
from itertools import chain
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django_tasks import task
from wagtail.models import Page

from factcheck.models import CLOSED_COMPLAINTS, CLOSED_STATES, Case, Complaint, Tip
from factcheck.models.tickets import Ticket
from factcheck.tips import addresses
from factcheck.tips.selectors import described
from home.mail_server import is_final, over_connection

AnswerUrl = Callable[[Page | None, str], str]

# So many while an editor waits; the nightly command sends the rest.
MOST_AT_ONCE = 100
FORGOTTEN_SOONEST = ("email_until", "pk")


def tell_reporters(case: Case) -> None:
    """Send the answer to every tip of a closed case, then forget the addresses."""
    transaction.on_commit(lambda: send_answers.enqueue(case.pk))


def tell_complainant(complaint: Complaint) -> None:
    """Send the answer to a complaint, then forget the address."""
    transaction.on_commit(lambda: send_reply.enqueue(complaint.pk))


@task()
def send_answers(case_id: int) -> int:
    """Tell the reporters of one case; returns how many were told."""
    return send(answered_tips().filter(case=case_id), most=MOST_AT_ONCE)


@task()
def send_reply(complaint_id: int) -> int:
    """Tell one complainant; returns 1, or 0 when there is nobody to tell."""
    return send(answered_complaints().filter(pk=complaint_id))


def answered_tips() -> "QuerySet[Tip]":
    """Return the reports whose answer has not been sent yet, most urgent first."""
    closed = Tip.objects.filter(case__state__in=CLOSED_STATES)
    owed = closed.exclude(encrypted_email="").select_related("case__answer")
    return owed.order_by(*FORGOTTEN_SOONEST)


def answered_complaints() -> "QuerySet[Complaint]":
    """Return the complaints whose answer has not been sent yet, most urgent first."""
    closed = Complaint.objects.filter(state__in=CLOSED_COMPLAINTS)
    return closed.exclude(encrypted_email="").order_by(*FORGOTTEN_SOONEST)


def forget_old_addresses() -> int:
    """Erase addresses whose time is over, answered or not; returns how many."""
    return sum(
        model.objects.filter(email_until__lt=timezone.localdate()).update(
            encrypted_email="", email_until=None
        )
        for model in (Tip, Complaint)
    )


def send(
    *waiting: "QuerySet[Tip] | QuerySet[Complaint]", most: int | None = None
) -> int:
    """Send the answers, as far as the mail server goes along; returns how many.

    `most`: of each kind at most so many.
    """
    tickets = list(chain.from_iterable(each[:most] for each in waiting))
    # Many ask the same: their answer is looked up once for each language.
    answer_url = cache(_url_for_readers)
    return over_connection(
        lambda connection: (
            _told(ticket, connection=connection, answer_url=answer_url)
            for ticket in tickets
        )
    )


@sensitive_variables()
def _told(
    ticket: Ticket, *, connection: BaseEmailBackend, answer_url: AnswerUrl
) -> bool:
    """Send one answer; False when somebody else does, or nobody can be reached.

    The address is erased first: of two senders one finds it, and nobody is told twice.
    It is put back when the mail server fails.
    """
    kept = {"encrypted_email": ticket.encrypted_email}
    rows = type(ticket)._default_manager.filter(pk=ticket.pk)
    if not rows.filter(**kept).update(encrypted_email=""):
        return False
    address = addresses.decrypt(ticket.encrypted_email)
    if address is None:
        return False
    try:
        message = _message(ticket, answer_url=answer_url)
        message.to, message.connection = [address], connection
        message.send()
    except SMTPRecipientsRefused as fault:
        if not is_final(fault):
            rows.update(**kept)
        return False
    except Exception:
        rows.update(**kept)
        raise
    is_tip = isinstance(ticket, Tip)
    rows.update(email_until=None, **({"told_at": timezone.now()} if is_tip else {}))
    return True


def _message(ticket: Ticket, *, answer_url: AnswerUrl) -> EmailMessage:
    """Return the answer, in its reader's language, to whom it may concern."""
    case = ticket.case if isinstance(ticket, Tip) else None
    answer = case.answer if case else None
    with translation.override(ticket.language):
        text = render_to_string(
            "factcheck/tips/answer.txt",
            {
                "case": case,
                "origin": settings.WAGTAILADMIN_BASE_URL,
                "path": reverse("tips:ticket", args=[ticket.ticket]),
                "answer_url": answer_url(answer, ticket.language),
            },
        )
        return EmailMessage(_("Jawaban untuk Anda dari Bagimu Negeri"), text)


def _url_for_readers(answer: Page | None, language: str) -> str:
    """Return where readers of a language, which is active, find a page; if at all."""
    shown = described(answer)
    return shown.url if shown else ""
