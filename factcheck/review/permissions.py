"""Who may publish a check: four eyes, and nothing missing."""

from django.utils.functional import cached_property

from factcheck.review.gate import GateError
from home.models.workflows import FourEyesPermissionTester, StepRefusedError


class CheckPermissionTester(FourEyesPermissionTester):
    """The rule of four eyes, then the publish gate.

    Wagtail asks `can_publish` on every way on which a person publishes: the button, the
    schedule, the bulk action, the end of a workflow, a translation. What is published
    is always the newest revision, so that is what the gate looks at. Code that names no
    user (the importer, the demo content, `publish_scheduled`) is not asked.
    """

    @cached_property
    def refusal(self) -> StepRefusedError | None:
        """Why a person with the right to publish may not use it now; asked once."""
        own_work = super().refusal
        if own_work is not None or self.page.pk is None:
            return own_work
        unmet = self.page.gate.unmet
        return GateError(unmet) if unmet else None
