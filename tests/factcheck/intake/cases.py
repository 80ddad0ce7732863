"""Cases in the queue of a desk, and what somebody does with them over HTTP."""

import secrets
from typing import Any

from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from factcheck.intake.changes import last_change
from factcheck.intake.clock import due_at
from factcheck.models import Case, Tip
from factcheck.tips import addresses
from home.models import AgencyGroup, AgencyPage
from tests.home.desk import Desk

Role = AgencyGroup.Role
EMAIL = "pelapor@contoh.example"


def add_tip(case: Case, text: str = "Bansos lewat tautan", **fields: Any) -> Tip:
    """Report something of a case."""
    if email := fields.pop("email", ""):
        fields |= {
            "encrypted_email": addresses.encrypt(email),
            "email_until": addresses.last_day(),
        }
    now = timezone.now()
    tip = Tip.objects.create(
        **{
            "case": case,
            "text": text,
            "digest": secrets.token_hex(32),
            "received_at": now,
            "last_received_at": now,
            **fields,
        }
    )
    case.tip_count += tip.received_count
    case.save()
    return tip


def add_case(agency: AgencyPage, *texts: str, **fields: Any) -> Case:
    """Open a case at a desk, with a tip for each text."""
    texts = texts or ("Bansos tunai dibagikan lewat tautan",)
    case = Case(agency=agency, **{"title": texts[0][:120], **fields})
    case.due_at = fields.get("due_at") or due_at(case)
    case.save()
    for text in texts:
        add_tip(case, text)
    return case


def address(name: str, key: int | None = None) -> str:
    """Return where something of the intake is."""
    return reverse(f"factcheck_intake:{name}", args=[] if key is None else [key])


def act(person: Desk, name: str, case: Case, **values: Any) -> Any:
    """Send the form of an action as somebody who has just opened the case."""
    values = {"seen": last_change(case.pk), **values}
    return person.client.post(address(name, case.pk), values)


def told(response: Any) -> str:
    """Return the messages that the next page will show."""
    return " ".join(str(each) for each in get_messages(response.wsgi_request))


def case_of(tip: Tip) -> Case:
    """Return the case that a tip is in by now."""
    return Case.objects.get(tips=tip)


def kinds_of(case: Case) -> list[str]:
    """Return what the log of a case says happened, in order."""
    return list(case.events.values_list("kind", flat=True))
