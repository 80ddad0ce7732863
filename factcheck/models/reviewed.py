"""What makes a page go through second editor, verdict vote and publish gate."""

from typing import TYPE_CHECKING, Any

from django.utils.functional import cached_property
from wagtail.models import PagePermissionTester, Revision, Workflow

from accounts.models import User
from factcheck.models.desk import DeskPage

if TYPE_CHECKING:
    from factcheck.review.gate import Gate


class ReviewedPage(DeskPage):
    """Abstract: a page that a panel judges before it is published."""

    class Meta:
        abstract = True

    def get_workflow(self) -> Workflow | None:
        """Return the workflow of the agency's fact-checks."""
        from factcheck.review.provisioning import (  # noqa: PLC0415 - a mutual relation
            workflow_of,
        )

        agency = self.desk()
        own: Workflow | None = workflow_of(agency) if agency else None
        return own or super().get_workflow()

    @cached_property
    def gate(self) -> "Gate":
        """What the newest draft must have; looked at anew whenever it is saved."""
        from factcheck.review.gate import gate_of  # noqa: PLC0415 - a mutual relation

        return gate_of(self)

    def save_revision(self, *args: Any, **kwargs: Any) -> Revision:
        """Forget what was missing from the draft before."""
        self.__dict__.pop("gate", None)
        return super().save_revision(*args, **kwargs)

    @property
    def has_workflow(self) -> bool:
        """Tell whether it can be sent on; the national desk has its agency's."""
        return self.get_workflow() is not None

    def permissions_for_user(self, user: User) -> PagePermissionTester:
        """Apply four eyes and the publish gate wherever Wagtail asks."""
        from factcheck.review.permissions import (  # noqa: PLC0415 - a mutual relation
            CheckPermissionTester,
        )

        return CheckPermissionTester(user, self)
