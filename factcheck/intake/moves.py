"""A case goes elsewhere: into another case, to another desk, or a tip out of it."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from factcheck.intake import services
from factcheck.intake.actions import CaseActionView
from factcheck.intake.forms import HandOverForm, MergeForm
from factcheck.intake.permissions import cases_of, tips_of
from factcheck.intake.queue import QueueView
from factcheck.intake.sorting import merge_cases, split_tip
from factcheck.models import Case, Tip
from search.queries import LONGEST_QUERY


class MergeView(CaseActionView):
    """It is the same message as another case."""

    template_name = "factcheck/intake/merge.html"
    form_class = MergeForm
    page_subtitle = _("Gabungkan")
    explanation = _(
        "Semua laporan kasus ini pindah ke kasus yang dipilih, dan kasus ini hilang "
        "dari antrean. Bisa dibatalkan dengan memisahkan laporannya satu demi satu."
    )
    button = _("Gabungkan")
    is_serious = True
    done = _("Digabung. Semua laporan ada di kasus ini.")

    def get_initial(self) -> dict[str, Any]:
        """Choose the case that the page before has proposed."""
        return {**super().get_initial(), "into": self.request.GET.get("into")}

    @property
    def words(self) -> str:
        """What the other case is looked for by."""
        return self.request.GET.get("q", "").strip()[:LONGEST_QUERY]

    def get_form_kwargs(self) -> dict[str, Any]:
        """Offer the cases with those words."""
        return {**super().get_form_kwargs(), "words": self.words}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show again what was looked for."""
        return {**super().get_context_data(**kwargs), "words": self.words}

    def act(self, values: dict[str, Any]) -> str:
        """Merge, and go to the other case."""
        target = merge_cases(self.case.pk, actor=self.request.user, **values)
        return reverse("factcheck_intake:case", args=[target.pk])


class SplitView(CaseActionView):
    """One tip says something else than the others of its case."""

    page_subtitle = _("Pisahkan laporan")
    explanation = _(
        "Laporan ini menjadi kasus sendiri di meja yang sama. Kasus asalnya tetap."
    )
    button = _("Pisahkan")
    done = _("Dipisah. Laporannya sekarang kasus ini.")

    @cached_property
    def tip(self) -> Tip:
        """The tip that the address names; one of another desk does not exist here."""
        return get_object_or_404(tips_of(self.request.user), pk=self.kwargs["tip_id"])

    @cached_property
    def case(self) -> Case:
        """The case of that tip."""
        return get_object_or_404(cases_of(self.request.user), pk=self.tip.case_id)

    def act(self, values: dict[str, Any]) -> str:
        """Split it out, and go to its own case."""
        case = split_tip(self.tip.pk, actor=self.request.user)
        return reverse("factcheck_intake:case", args=[case.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show which one."""
        return {**super().get_context_data(**kwargs), "tip": self.tip}


class HandOverView(CaseActionView):
    """It is another agency's matter."""

    form_class = HandOverForm
    page_subtitle = _("Alihkan ke meja lain")
    explanation = _(
        "Laporan, riwayat, dan catatannya pindah ke meja tujuan. Setelah itu Anda "
        "tidak bisa membukanya lagi."
    )
    button = _("Alihkan")
    is_serious = True
    done = _("Kasus dialihkan.")

    def act(self, values: dict[str, Any]) -> str:
        """Hand it over, and go back to the queue."""
        services.hand_over_case(self.case.pk, actor=self.request.user, **values)
        return reverse(QueueView.index_url_name)
