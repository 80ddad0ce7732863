"""Writes down what was done with a person's data: UU 27/2022, article 31."""

from accounts.models import User
from influencers.models import ProcessingRecord

Action = ProcessingRecord.Action


def record(
    subject: User,
    action: str,
    *,
    actor: User | None = None,
    role: str = "",
    note: str = "",
) -> ProcessingRecord:
    """Keep one action; `note` names no other person and no number of the subject."""
    return ProcessingRecord.objects.create(
        subject=subject, actor=actor, actor_role=role, action=action, note=note[:300]
    )
