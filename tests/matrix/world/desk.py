"""What the fact-check desk of an agency holds: reports, complaints, votes, reviews."""

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from factcheck.models import (
    Capture,
    Case,
    CaseEvent,
    Claim,
    Complaint,
    Evidence,
    OutsideReview,
    Tip,
    TipMark,
    VerdictVote,
)
from tests.matrix.tenant import Role, Tenant, picture


def add_claim(tenant: Tenant) -> None:
    """Note a claim that the agency has not judged in public."""
    claim = Claim.objects.create(
        agency=tenant.agency,
        text=tenant.canary("claimtext"),
        claimant_name=tenant.canary("claimant"),
    )
    tenant.objects["claim"] = claim


def add_desk(tenant: Tenant) -> None:
    """Fill the agency's queue, and have one of its drafts judged by others."""
    case = Case.objects.create(
        agency=tenant.agency,
        title=tenant.canary("casetitle"),
        claim=tenant.objects["claim"],
        assigned_to=tenant.users[Role.FACT_CHECKER],
        # No secret to whoever knows the ticket.
        note_to_citizens="Kami sedang memeriksa.",
        tip_count=1,
    )
    CaseEvent.objects.create(
        case=case, kind=CaseEvent.Kind.NOTED, note=tenant.canary("caseevent")
    )
    tip = Tip.objects.create(
        case=case,
        digest=tenant.canary("tipdigest"),
        text=tenant.canary("tiptext"),
        link=f"https://{tenant.canary('tiplink')}.example/",
        picture=picture(f"{tenant.canary('tippicture')}.png"),
        last_received_at=timezone.now(),
    )
    TipMark.objects.create(tip=tip, kind=TipMark.Kind.TEXT, value="x")
    check = tenant.pages["check"]
    complaint = Complaint.objects.create(
        page=check,
        agency=tenant.agency,
        digest=tenant.canary("complaintdigest"),
        text=tenant.canary("complainttext"),
    )
    vote = VerdictVote.objects.create(
        page=check,
        step=tenant.objects["task_state"],
        voter=tenant.users[Role.REVIEWER],
        verdict="salah",
        reason=tenant.canary("votereason"),
    )
    review = OutsideReview.objects.create(
        page=check,
        revision=check.latest_revision,
        kind=OutsideReview.Kind.EXPERT,
        reviewer_name=tenant.canary("expert"),
        token_digest=tenant.canary("token"),
        comment=tenant.canary("expertcomment"),
        expires_at=timezone.now() + timedelta(days=7),
    )
    source = f"https://{tenant.canary('source')}.example/"
    Evidence.objects.create(
        page=check, title=tenant.canary("evidence"), publisher="Contoh", url=source
    )
    capture = Capture.objects.create(
        url_digest=tenant.canary("capturedigest"),
        url=source,
        title=tenant.canary("capturetitle"),
        state=Capture.State.GONE,
    )
    tenant.objects |= {
        "case": case,
        "tip": tip,
        "complaint": complaint,
        "vote": vote,
        "outside_review": review,
        "capture": capture,
    }


def desk_rows(tenant: Tenant) -> tuple[QuerySet[Any], ...]:
    """Return the rows of the desk: what nobody of another agency may change."""
    return (
        Claim.objects.filter(agency=tenant.agency),
        Case.objects.filter(agency=tenant.agency),
        CaseEvent.objects.filter(case__agency=tenant.agency),
        Tip.objects.filter(case__agency=tenant.agency),
        TipMark.objects.filter(tip__case__agency=tenant.agency),
        Complaint.objects.filter(agency=tenant.agency),
        VerdictVote.objects.filter(page__agency=tenant.agency),
        OutsideReview.objects.filter(page__agency=tenant.agency),
        Evidence.objects.filter(page__agency=tenant.agency),
    )
