"""Tells those who asked for it that their report is answered, and forgets them."""

import logging
from itertools import chain
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django_tasks import task

from factcheck.models import Case, Complaint, Tip
from factcheck.models.tickets import Ticket
from factcheck.tips import addresses
from factcheck.tips.selectors import described
from search.documents import SearchDocument

logger = logging.getLogger(__name__)

CLOSED_CASES = (Case.State.ANSWERED, Case.State.NOT_CHECKABLE)
CLOSED_COMPLAINTS = (Complaint.State.ACCEPTED, Complaint.State.REJECTED)
# In seconds. Without a worker an editor waits for the mail server.
PATIENCE = 5
# So many in one go; the nightly command sends the rest.
MOST_AT_ONCE = 100


def tell_reporters(case: Case) -> None:
    """Send the answer to every tip of a closed case, then forget the addresses."""
    transaction.on_commit(lambda: send_answers.enqueue(case.pk))


def tell_complainant(complaint: Complaint) -> None:
    """Send the answer to a complaint, then forget the address."""
    transaction.on_commit(lambda: send_reply.enqueue(complaint.pk))


@task()
def send_answers(case_id: int) -> int:
    """Tell the reporters of one case; returns how many were told."""
    return send(answered_tips().filter(case=case_id))


@task()
def send_reply(complaint_id: int) -> int:
    """Tell one complainant; returns 1, or 0 when there is nobody to tell."""
    return send(answered_complaints().filter(pk=complaint_id))


def answered_tips() -> "QuerySet[Tip]":
    """Return the reports whose answer has not been sent yet."""
    closed = Tip.objects.filter(case__state__in=CLOSED_CASES)
    return closed.exclude(encrypted_email="").select_related("case__answer")


def answered_complaints() -> "QuerySet[Complaint]":
    """Return the complaints whose answer has not been sent yet."""
    closed = Complaint.objects.filter(state__in=CLOSED_COMPLAINTS)
    return closed.exclude(encrypted_email="").select_related("page")


def forget_old_addresses() -> int:
    """Erase addresses whose time is over, answered or not; returns how many."""
    return sum(
        model.objects.filter(email_until__lt=timezone.localdate()).update(
            encrypted_email="", email_until=None
        )
        for model in (Tip, Complaint)
    )


def send(*waiting: "QuerySet[Tip] | QuerySet[Complaint]") -> int:
    """Send the answers, as far as the mail server goes along; returns how many."""
    tickets = list(chain.from_iterable(each[:MOST_AT_ONCE] for each in waiting))
    told = 0
    try:
        with get_connection(timeout=PATIENCE) as connection:
            for ticket in tickets:
                told += _told(ticket, connection=connection)
    # Not its message or trace: mail servers quote the address.
    except OSError as fault:
        logger.error("an answer could not be mailed: %s", type(fault).__name__)
    return told


@sensitive_variables()
def _told(ticket: Ticket, *, connection: BaseEmailBackend) -> bool:
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
        _message(ticket, address=address, connection=connection).send()
    except SMTPRecipientsRefused as fault:
        if not _is_final(fault):
            rows.update(**kept)
        return False
    except Exception:
        rows.update(**kept)
        raise
    rows.update(email_until=None)
    if isinstance(ticket, Tip):
        Tip.objects.filter(pk=ticket.pk).update(told_at=timezone.now())
    return True


def _is_final(fault: SMTPRecipientsRefused) -> bool:
    """Tell whether the address will never be taken (RFC 5321: 5xx, not 4xx)."""
    return all(code >= 500 for code, _words in fault.recipients.values())


@sensitive_variables()
def _message(
    ticket: Ticket, *, address: str, connection: BaseEmailBackend
) -> EmailMessage:
    with translation.override(ticket.language):
        path = reverse("tips:ticket", args=[ticket.ticket])
        text = render_to_string(
            "factcheck/tips/answer.txt",
            {
                "ticket": ticket,
                "case": getattr(ticket, "case", None),
                "check": _answer_to(ticket),
                "origin": settings.WAGTAILADMIN_BASE_URL,
                "path": path,
                "kept_days": addresses.KEPT_DAYS,
            },
        )
        subject = _("Jawaban untuk Anda dari Bagimu Negeri")
    return EmailMessage(subject, text, to=[address], connection=connection)


def _answer_to(ticket: Ticket) -> SearchDocument | None:
    if isinstance(ticket, Complaint):
        return described(ticket.page)
    case = ticket.case if isinstance(ticket, Tip) else None
    return described(case.answer) if case else None
