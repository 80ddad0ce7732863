"""The publish gate: what a check must have before a person may publish it.

Draft saving and sending into the workflow are never blocked. A check taken over from
another desk (`source_url`) has the lighter gate: its verdict and evidence are that
desk's. One that is withdrawn has the lightest: nothing may stand in the way of that.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page, TaskState

from accounts.models import User
from factcheck.review import proof, rules
from factcheck.review.drafts import Draft
from factcheck.review.items import GateItem, Rule
from factcheck.review.words import latest_draft
from home.models.workflows import (
    OwnWorkError,
    StepRefusedError,
    wrote_pending_changes,
)

WITHDRAWN_RULES: tuple[Rule, ...] = (
    rules.claim_wording,
    rules.verdict,
    rules.correction,
)
IMPORTED_RULES: tuple[Rule, ...] = (
    rules.claim_wording,
    rules.verdict,
    rules.alternative_text,
    rules.methodology,
    rules.correction,
    rules.machine_readable,
)
ALL_RULES: tuple[Rule, ...] = (
    rules.claim_wording,
    rules.verdict,
    proof.independent_sources,
    proof.archived_evidence,
    proof.right_of_reply,
    rules.alternative_text,
    rules.methodology,
    rules.second_editor,
    rules.panel,
    rules.experts,
    rules.conflict_of_interest,
    rules.cosigners,
    rules.correction,
    rules.machine_readable,
)


class GateError(StepRefusedError):
    """Something is missing; the message says what, and what to do."""

    def __init__(self, unmet: list[GateItem]) -> None:
        missing = " ".join(item.message for item in unmet)
        super().__init__(_("Belum bisa diterbitkan; drafnya tersimpan. %s") % missing)
        self.hint = ngettext(
            "Belum bisa diterbitkan: %d hal kurang. Lihat tab 'Siap terbit?'.",
            "Belum bisa diterbitkan: %d hal kurang. Lihat tab 'Siap terbit?'.",
            len(unmet),
        ) % len(unmet)


@dataclass(frozen=True, kw_only=True, slots=True)
class Gate:
    """A draft, and what it must have, each met or not."""

    draft: Draft
    items: list[GateItem]

    @property
    def unmet(self) -> list[GateItem]:
        """What is missing."""
        return [item for item in self.items if not item.is_met]


def gate_of(page: Page) -> Gate:
    """Return what the newest draft of a check must have."""
    draft = Draft(latest_draft(page))
    if draft.page.is_withdrawn:
        chosen = WITHDRAWN_RULES
    elif draft.page.source_url:
        chosen = IMPORTED_RULES
    else:
        chosen = ALL_RULES
    return Gate(draft=draft, items=[rule(draft) for rule in chosen])


def keep_the_gate(step: TaskState, *, user: User) -> None:
    """Let a publisher approve the last step only when nothing is missing.

    Words that changed on the way go back to whoever has not seen them.
    """
    gate = gate_of(step.revision.content_object)
    if wrote_pending_changes(gate.draft.page, user):
        raise OwnWorkError
    first = step.workflow_state.get_next_task()
    if first is not None and first.pk != step.task_id:
        step.cancel(user=user)
        raise StepRefusedError(
            _("Naskahnya berubah sejak disetujui, jadi kembali ke langkah: %s.") % first
        )
    if gate.unmet:
        raise GateError(gate.unmet)
