"""Admin forms of the fact-check desk."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

from accounts.models import User
from home.models import AgencyPage
from home.selectors import agencies_of


def desk_of(user: User) -> AgencyPage | None:
    """Return the agency for whose desk the user records claims."""
    return agencies_of(user).order_by("path").first()


class ClaimForm(WagtailAdminModelForm):
    """Gives a new claim to the desk of whoever records it."""

    def save(self, commit: bool = True) -> Any:
        """Set the agency of a new claim from the user's own work."""
        if self.instance.agency_id is None and self.for_user is not None:
            self.instance.agency = desk_of(self.for_user)
        return super().save(commit=commit)
