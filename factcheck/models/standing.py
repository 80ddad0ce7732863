"""What still stands of a check: its newest correction has the last word."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from factcheck.models.evidence import Correction
from factcheck.vocabulary import CorrectionKind
from home.models import ContentPage
from sharing.cards.facts import CardState


class StandingPage(ContentPage):
    """Abstract: a page with a verdict that a correction may withdraw."""

    corrections: Any
    get_verdict_display: Any

    class Meta:
        abstract = True

    @property
    def newest_correction(self) -> Correction | None:
        """The last word on this check; a draft's corrections have no order."""
        corrections = self.corrections.all()
        return max(corrections, key=lambda each: each.corrected_at, default=None)

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether the newest word on this check is that it is withdrawn."""
        newest = self.newest_correction
        return newest is not None and newest.kind == CorrectionKind.WITHDRAWAL

    @property
    def card_state(self) -> CardState:
        """What a shared picture says first: an update alone takes nothing back."""
        newest = self.newest_correction
        if newest is None or newest.kind == CorrectionKind.UPDATE:
            return CardState.CURRENT
        return CardState.WITHDRAWN if self.is_withdrawn else CardState.CORRECTED

    @property
    def verdict_label(self) -> str:
        """The verdict as people read it; of a withdrawn check none is left."""
        if self.is_withdrawn:
            return str(CorrectionKind.WITHDRAWAL.label)
        return str(self.get_verdict_display())

    @property
    def answer(self) -> str:
        """The verdict in one sentence, or why it no longer stands."""
        newest = self.newest_correction
        if newest is None or not self.is_withdrawn:
            return self.summary
        return _("Cek fakta ini dicabut. %(why)s") % {"why": newest.why}

    @property
    def meta_description(self) -> str:
        """What link previews say: nothing that was withdrawn."""
        return self.answer if self.is_withdrawn else super().meta_description
