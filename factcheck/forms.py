"""Admin forms of the fact-check desk."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from accounts.models import User
from home.models import AgencyGroup, AgencyPage
from home.selectors import agencies_of

# Who records claims, their own trade first (`factcheck.receivers.CLAIM_PERMISSIONS`).
RECORDERS = (AgencyGroup.Role.FACT_CHECKER, AgencyGroup.Role.AUTHOR)


def desk_of(user: User) -> AgencyPage | None:
    """Return the agency for whose desk the user records claims."""
    desks = (agencies_of(user, roles=(role,)).order_by("path") for role in RECORDERS)
    return next((desk for found in desks if (desk := found.first())), None)


class ClaimForm(WagtailAdminModelForm):
    """Gives a new claim to its recorder's desk; keeps a judged one as it is."""

    def clean_text(self) -> str:
        """Refuse to reword what a public check judges: readers would never know."""
        text = str(self.cleaned_data["text"])
        is_judged = self.instance.pk and self.instance.fact_checks.live().exists()
        if is_judged and "text" in self.changed_data:
            raise ValidationError(
                _(
                    "Klaim ini sudah diputus dalam cek fakta yang terbit. Buat klaim "
                    "baru dengan bunyi yang benar, pilih di naskahnya, dan catat "
                    "koreksinya."
                )
            )
        return text

    def save(self, commit: bool = True) -> Any:
        """Set the agency of a new claim from the user's own work."""
        if self.instance.agency_id is None and self.for_user is not None:
            self.instance.agency = desk_of(self.for_user)
        return super().save(commit=commit)
