"""Words and picks that editors give to search; live at once on every engine.

Each saved version is kept (`RevisionMixin`), so an earlier one can be brought back, and
`is_active` takes one out without losing it.
"""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.models import PreviewableMixin, RevisionMixin

from search.language.normaliser import words
from search.language.stopwords import STOP_WORDS
from search.language.synonyms import LONGEST_WORDING
from search.phrases import phrase_key, phrases

# Letters of the longest line; its words are bounded by what the planner reads.
MOST_LETTERS = 120
# A group of more wordings joins things that are not the same.
MOST_WORDINGS = 20
MOST_QUERIES = 30
# More would push what was really searched for off a phone's first screen.
MOST_PICKS = 3


class Synonym(PreviewableMixin, RevisionMixin, models.Model):
    """Wordings that mean the same: KIP, Kartu Indonesia Pintar."""

    class Kind(models.TextChoices):
        """Why people say it differently."""

        ACRONYM = "acronym", _("Singkatan")
        EVERYDAY = "everyday", _("Kata sehari-hari")

    kind = models.CharField(
        _("jenis"), max_length=16, choices=Kind, default=Kind.ACRONYM
    )
    wordings = models.TextField(
        _("sebutan"),
        help_text=_(
            "Satu per baris, sedikitnya dua. Contoh: KIP, lalu Kartu Indonesia Pintar."
        ),
    )
    is_one_way = models.BooleanField(
        _("satu arah"),
        default=False,
        help_text=_(
            "Mencari baris pertama juga menemukan baris lainnya, tidak sebaliknya. "
            "Pakai bila baris pertama lebih luas artinya."
        ),
    )
    is_active = models.BooleanField(
        _("dipakai"),
        default=True,
        help_text=_("Langsung berlaku begitu disimpan."),
    )
    note = models.CharField(
        _("catatan"),
        max_length=250,
        blank=True,
        help_text=_("Siapa pemilik nama ini. Contoh: Kemendikdasmen."),
    )

    class Meta:
        verbose_name = _("padanan kata")
        verbose_name_plural = _("padanan kata")
        ordering: ClassVar = ["wordings"]

    def __str__(self) -> str:
        first, *others = self.wordings.splitlines() or [""]
        if self.is_one_way:
            return f"{first} → {', '.join(others)}"
        return " = ".join([first, *others])

    @property
    def keys(self) -> frozenset[str]:
        """Tell the wordings whatever their spelling."""
        return frozenset(map(phrase_key, self.wordings.splitlines()))

    def clean(self) -> None:
        """Tidy the wordings and refuse those that would make searching worse."""
        super().clean()
        listed = phrases(self.wordings)
        self.wordings = "\n".join(listed)
        faults = _line_faults(listed)
        if len(listed) < 2:
            faults.append(_now("Tulis sedikitnya dua sebutan, satu per baris."))
        if len(listed) > MOST_WORDINGS:
            faults.append(
                _now("Paling banyak %(most)d sebutan.") % {"most": MOST_WORDINGS}
            )
        faults += self._repeated_elsewhere()
        if faults:
            raise ValidationError({"wordings": faults})

    def _repeated_elsewhere(self) -> list[str]:
        """Name groups that already join two of these wordings.

        One wording may be in several groups: KIP is a card and a commission.
        """
        others = Synonym.objects.exclude(pk=self.pk)
        return [
            _now("Sudah ada di padanan “%(group)s”: %(wordings)s.")
            % {"group": other, "wordings": ", ".join(sorted(shared))}
            for other in others
            if len(shared := self.keys & other.keys) > 1
        ]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        """Show which searches change, before anything is saved."""
        # The engines read the words, so the words cannot import them at the start.
        from search.word_preview import synonym_preview  # noqa: PLC0415

        return synonym_preview(request, self)


class BestBet(PreviewableMixin, RevisionMixin, models.Model):
    """A page that editors put on top of certain searches ('pilihan editor')."""

    queries = models.TextField(
        _("pencarian"),
        help_text=_(
            "Satu per baris, tepat seperti diketik orang. Contoh: daftar bansos. "
            "Huruf besar dan tanda baca tidak berpengaruh."
        ),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("halaman"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Tampil untuk pencarian dalam bahasa halaman ini."),
    )
    position = models.PositiveSmallIntegerField(
        _("urutan"), default=1, help_text=_("Yang terkecil di atas.")
    )
    is_active = models.BooleanField(
        _("dipakai"),
        default=True,
        help_text=_("Langsung berlaku begitu disimpan."),
    )
    note = models.CharField(_("alasan"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("pilihan editor")
        verbose_name_plural = _("pilihan editor")
        ordering: ClassVar = ["position", "pk"]

    def __str__(self) -> str:
        return ", ".join(self.queries.splitlines())

    @property
    def keys(self) -> frozenset[str]:
        """Tell the searches whatever their spelling."""
        return frozenset(map(phrase_key, self.queries.splitlines()))

    def clean(self) -> None:
        """Tidy the searches; refuse a pick that nobody would see."""
        super().clean()
        listed = phrases(self.queries)
        self.queries = "\n".join(listed)
        faults: dict[str, Any] = {}
        lines = _line_faults(listed, may_be_stop_words=True)
        if lines := lines + self._too_many() + self._picked_already():
            faults["queries"] = lines
        if not listed:
            faults["queries"] = _now("Tulis sedikitnya satu pencarian.")
        if self.page_id and not self._is_public():
            faults["page"] = _now("Halaman ini belum terbit untuk umum.")
        if faults:
            raise ValidationError(faults)

    def _too_many(self) -> list[str]:
        """Refuse more picks for one search than are shown."""
        active = BestBet.objects.filter(is_active=True)
        others = [bet.keys for bet in active.exclude(pk=self.pk)]
        full = sorted(
            key
            for key in (self.keys if self.is_active else ())
            if sum(key in keys for keys in others) >= MOST_PICKS
        )
        faults = [
            _now("“%(query)s” sudah punya %(most)d pilihan editor.")
            % {"query": key, "most": MOST_PICKS}
            for key in full
        ]
        if len(self.keys) > MOST_QUERIES:
            faults.append(
                _now("Paling banyak %(most)d pencarian.") % {"most": MOST_QUERIES}
            )
        return faults

    def _picked_already(self) -> list[str]:
        """Refuse to put a page on top of a search twice."""
        if not self.is_active or not self.page_id:
            return []
        same_page = BestBet.objects.filter(is_active=True, page=self.page_id)
        others = [bet.keys for bet in same_page.exclude(pk=self.pk)]
        again = sorted(self.keys & frozenset().union(*others))
        return [
            _now("Halaman ini sudah menjadi pilihan editor untuk “%(query)s”.")
            % {"query": key}
            for key in again
        ]

    def _is_public(self) -> bool:
        page = type(self.page).objects.filter(pk=self.page_id)
        return bool(page.live().public().exists())

    def serve_preview(self, request: HttpRequest, mode_name: str) -> Any:
        """Show which searches change, before anything is saved."""
        # The engines read the words, so the words cannot import them at the start.
        from search.word_preview import best_bet_preview  # noqa: PLC0415

        return best_bet_preview(request, self)


def _line_faults(listed: list[str], *, may_be_stop_words: bool = False) -> list[str]:
    """Say of each line why search could not use it."""
    faults = []
    function_words = STOP_WORDS["id"] | STOP_WORDS["en"]
    for line in listed:
        plain = [word.plain for word in words(line)]
        if not plain:
            faults.append(_now("“%(line)s” tidak berisi kata.") % {"line": line[:40]})
        elif len(plain) > LONGEST_WORDING or len(line) > MOST_LETTERS:
            faults.append(
                _now("“%(line)s…” terlalu panjang: paling banyak %(most)d kata.")
                % {"line": line[:40], "most": LONGEST_WORDING}
            )
        elif not may_be_stop_words and function_words.issuperset(
            line.casefold().split()
        ):
            faults.append(
                _now("“%(line)s” terlalu umum: hampir setiap halaman memuatnya.")
                % {"line": line}
            )
    return faults
