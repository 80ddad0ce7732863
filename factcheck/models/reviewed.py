"""What makes a page go through second editor, verdict vote and publish gate."""

from wagtail.models import PagePermissionTester, Workflow

from accounts.models import User
from factcheck.models.desk import DeskPage


class ReviewedPage(DeskPage):
    """Abstract: a page that a panel judges before it is published."""

    class Meta:
        abstract = True

    def get_workflow(self) -> Workflow | None:
        """Return the workflow of the agency's fact-checks."""
        from factcheck.review.provisioning import (  # noqa: PLC0415 - a mutual relation
            workflow_of,
        )

        agency = self.agency or self.owning_agency()
        own: Workflow | None = workflow_of(agency) if agency else None
        return own or super().get_workflow()

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
