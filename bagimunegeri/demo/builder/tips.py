"""Citizens' reports of the demo, in the queue of the national desk."""

import hashlib
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bagimunegeri.demo.shapes import DemoTip
from factcheck.grouping.services import place_tip
from factcheck.intake.clock import due_at
from factcheck.models import Case, Tip


@transaction.atomic
def build_tip(demo: DemoTip) -> None:
    """Take in a report once, as long ago as it says."""
    digest = hashlib.sha256(f"demo {demo.text}".encode()).hexdigest()
    if Tip.objects.filter(digest=digest).exists():
        return
    received_at = timezone.now() - timedelta(hours=demo.hours_ago)
    tip = Tip.objects.create(
        digest=digest,
        text=demo.text,
        platform=demo.platform,
        link=demo.link,
        received_at=received_at,
        last_received_at=received_at,
        received_count=demo.times,
    )
    case = place_tip(tip)
    case.opened_at = min(case.opened_at, received_at)
    case.last_received_at = received_at
    case.due_at = due_at(case)
    if demo.public_title:
        case.public_title, case.state = demo.public_title, Case.State.IN_PROGRESS
    case.save()
