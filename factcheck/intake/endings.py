"""How a case gets its answer: a page, a claim of its own, or none."""

from typing import Any

from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from factcheck.intake import services
from factcheck.intake.actions import CaseActionView
from factcheck.intake.conversion import (
    Opening,
    open_claim,
    proposed_claim,
    reports_of,
)
from factcheck.intake.forms import AnswerForm, NotCheckableForm, OpenClaimForm
from factcheck.intake.suggestions import suggestions_for
from factcheck.intake.views import TIPS_ON_PAGE
from factcheck.matching import KINDS, standing
from factcheck.tips.selectors import described
from search.documents import SearchDocument
from search.engines import search_engine
from search.queries import LONGEST_QUERY, Hit, SearchQuery

MOST_FOUND = 10


class AnswerView(CaseActionView):
    """A page that is published already answers it."""

    template_name = "factcheck/intake/answer.html"
    form_class = AnswerForm
    page_subtitle = _("Jawab dengan yang sudah terbit")
    button = _("Jawab dan beri tahu pelapor")
    done = _("Terjawab; pelapor diberi tahu.")

    def get_initial(self) -> dict[str, Any]:
        """Choose the page that is proposed, to be confirmed."""
        return {**super().get_initial(), "page": self.request.GET.get("page")}

    def act(self, values: dict[str, Any]) -> None:
        """Answer it."""
        services.answer_case(self.case.pk, actor=self.request.user, **values)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Ask whether the chosen page is the one, or show pages to choose from."""
        context = super().get_context_data(**kwargs)
        if chosen := self._chosen(context["form"]):
            return {**context, "chosen": chosen}
        words = self.request.GET.get("q", "").strip()[:LONGEST_QUERY]
        tips = list(self.case.tips.all()[:TIPS_ON_PAGE])
        return {
            **context,
            "words": words,
            "found": self._found(words) if words else (),
            "suggestions": [] if words else suggestions_for(tips),
        }

    def _chosen(self, form: AnswerForm) -> SearchDocument | None:
        """Return what a reader sees of the chosen page, if it can be chosen."""
        try:
            return described(form.fields["page"].clean(form["page"].value()))
        except ValidationError:
            return None

    def _found(self, words: str) -> tuple[Hit, ...]:
        query = SearchQuery(text=words, kinds=KINDS, page_size=MOST_FOUND)
        return standing(search_engine().search(query).hits)


class OpenClaimView(CaseActionView):
    """It becomes a claim with the draft of a check."""

    form_class = OpenClaimForm
    page_subtitle = _("Buka klaim dan draf cek fakta")
    explanation = _(
        "Klaim dicatat beserta tempat kemunculannya (nomor telepon disamarkan), dan "
        "draf cek fakta terbuka dengan narasi dan alasan dari laporan. Begitu terbit, "
        "semua pelapor terjawab."
    )
    button = _("Buka klaim dan tulis draf")
    done = _("Klaim dicatat. Lanjutkan drafnya di sini.")

    def get_initial(self) -> dict[str, Any]:
        """Propose the message's own first sentence."""
        claim = proposed_claim(reports_of(self.case))
        return {**super().get_initial(), "text": claim, "title": claim}

    def act(self, values: dict[str, Any]) -> str:
        """Open claim and draft, and go on in the editor."""
        seen = values.pop("seen")
        page = open_claim(
            self.case.pk,
            opening=Opening(**values),
            actor=self.request.user,
            seen=seen,
        )
        return reverse("wagtailadmin_pages:edit", args=[page.pk])


class NotCheckableView(CaseActionView):
    """It cannot be checked."""

    form_class = NotCheckableForm
    page_subtitle = _("Tidak dapat diperiksa")
    explanation = _("Kasus ditutup, dan setiap pelapor membaca penjelasan ini.")
    button = _("Tutup dan beri tahu pelapor")
    is_serious = True
    done = _("Kasus ditutup; pelapor diberi tahu.")

    def act(self, values: dict[str, Any]) -> None:
        """Close it."""
        services.close_as_not_checkable(self.case.pk, actor=self.request.user, **values)


class ReopenView(CaseActionView):
    """It is taken up again."""

    page_subtitle = _("Buka lagi")
    explanation = _(
        "Kasus kembali ke antrean dengan tenggat baru. Pelapor membaca di halaman "
        "tiketnya bahwa kasusnya diperiksa lagi."
    )
    button = _("Buka lagi")
    done = _("Kasus dibuka lagi.")

    def act(self, values: dict[str, Any]) -> None:
        """Reopen it."""
        services.reopen_case(self.case.pk, actor=self.request.user, **values)
