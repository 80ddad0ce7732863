"""The article that judges one claim."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import ItemBase
from wagtail.admin.panels import (
    ObjectList,
)
from wagtail.fields import RichTextField

from factcheck.models.claims import Claim
from factcheck.models.desk import DeskPage
from factcheck.models.panels import (
    PROOF_PANELS,
    READINESS_PANELS,
    SUBJECT_PANELS,
    VERDICT_PANELS,
)
from factcheck.models.reviewed import ReviewedPage
from factcheck.models.scams import ScamMarks
from factcheck.models.standing import StandingPage
from factcheck.models.surroundings import surroundings_digest
from factcheck.structured_data import claim_review
from factcheck.vocabulary import ContentType, Intent, Verdict
from factcheck.wording import validate_claim_wording
from home.blocks import SIMPLE_RICH_TEXT
from home.models import Topic
from home.models.base import plain_text
from search.documents import Facet, SearchDocument
from sharing.sources import ShareSource
from sharing.suggestions import headline

# A lead card names this many pieces of evidence.
CARD_POINTS = 2


class FactCheckTopic(ItemBase):
    """A topic of one fact-check."""

    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="fact_checks")
    content_object = ParentalKey(
        "factcheck.FactCheckPage", on_delete=models.CASCADE, related_name="topic_items"
    )


class FactCheckPage(StandingPage, ScamMarks, ReviewedPage):
    """The article that judges one claim."""

    parent_page_types = ["home.AgencyPage", "factcheck.FactCheckIndexPage"]
    subpage_types: list[str] = []
    page_description = _("Satu klaim diperiksa: putusan, alasan, bukti.")
    search_kind = "fact_check"
    shown_with: ClassVar[tuple[str, ...]] = (
        *DeskPage.shown_with,
        "claim",
        "cosigned_by",
    )

    claim = models.ForeignKey(
        Claim,
        verbose_name=_("klaim"),
        null=True,
        on_delete=models.PROTECT,
        related_name="fact_checks",
        help_text=_("Pilih atau buat baru. Contoh: Bantuan Rp2,5 juta lewat WhatsApp."),
    )
    claim_translation = models.CharField(
        _("klaim dalam bahasa halaman ini"),
        max_length=250,
        blank=True,
        validators=[validate_claim_wording],
        help_text=_("Hanya untuk terjemahan. Contoh: Measles vaccine causes autism."),
    )
    verdict = models.CharField(
        _("putusan"), max_length=20, choices=Verdict, help_text=_("Contoh: Salah.")
    )
    content_type_label = models.CharField(
        _("jenis konten"),
        max_length=20,
        choices=ContentType,
        blank=True,
        help_text=_("Kosong untuk klaim yang benar. Contoh: Konten tiruan."),
    )
    intent = models.CharField(
        _("niat"),
        max_length=20,
        choices=Intent,
        default=Intent.NOT_JUDGED,
        help_text=_("Biarkan 'Tidak dinilai' bila niat tidak terbukti."),
    )
    intent_proof = models.TextField(
        _("bukti niat"),
        blank=True,
        help_text=_("Wajib untuk disinformasi. Contoh: Pelaku mengaku di sidang ..."),
    )
    narrative = RichTextField(
        _("narasi"),
        features=SIMPLE_RICH_TEXT,
        help_text=_(
            "Apa yang beredar, di mana, sejak kapan. Contoh: Beredar pesan ..."
        ),
    )
    explanation = RichTextField(
        _("penjelasan"),
        features=["h3", *SIMPLE_RICH_TEXT],
        help_text=_("Langkah pemeriksaan, satu demi satu. Contoh: Kami menanyakan ..."),
    )
    conclusion = RichTextField(
        _("kesimpulan"),
        features=SIMPLE_RICH_TEXT,
        help_text=_("Dua tiga kalimat. Contoh: Tidak ada pendaftaran lewat tautan."),
    )
    why_checked = models.TextField(
        _("mengapa diperiksa"),
        blank=True,
        help_text=_("Contoh: Diteruskan lebih dari 300 kali dan meminta data KTP."),
    )
    checked_on = models.DateField(
        _("tanggal pemeriksaan"),
        default=timezone.localdate,
        help_text=_("Contoh: 20-11-2026."),
    )
    methodology_version = models.CharField(
        _("versi metodologi"), max_length=20, default="1.0", help_text=_("Contoh: 1.0.")
    )
    claimant_contacted_on = models.DateField(
        _("pembuat klaim dihubungi"),
        null=True,
        blank=True,
        help_text=_("Kosong bila tidak; lalu isi alasannya. Contoh: 18-11-2026."),
    )
    claimant_reply = models.TextField(
        _("jawaban pembuat klaim"),
        blank=True,
        help_text=_("Contoh: Sampai terbit belum menjawab."),
    )
    no_contact_reason = models.CharField(
        _("alasan tidak dihubungi"),
        max_length=250,
        blank=True,
        help_text=_("Contoh: Pengirim pertama tidak diketahui."),
    )
    original_media_url = models.URLField(
        _("alamat foto atau video asli"),
        max_length=1000,
        blank=True,
        help_text=_("Contoh: https://antaranews.com/foto/2019/...."),
    )
    original_media_context = models.TextField(
        _("keterangan foto atau video asli"),
        blank=True,
        help_text=_("Contoh: Foto banjir di Medan, Desember 2019."),
    )
    programs = ParentalManyToManyField(
        "programs.ProgramPage",
        verbose_name=_("program terkait"),
        blank=True,
        related_name="fact_checks",
        # A draft of another agency must not show in the list of choices.
        limit_choices_to={"live": True},
        help_text=_("Contoh: Program Keluarga Harapan."),
    )
    cosigned_by = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("disahkan juga oleh"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Instansi lain, bila klaim tentang instansi sendiri. Contoh: BPOM."
        ),
    )
    source_url = models.URLField(
        max_length=500,
        blank=True,
        default="",
        editable=False,
        db_index=True,
        help_text=_("Alamat artikel asal, bila diimpor."),
    )
    source_name = models.CharField(
        max_length=150,
        blank=True,
        default="",
        editable=False,
        help_text=_("Siapa yang memeriksa, bila diimpor."),
    )
    topics = ClusterTaggableManager(
        through=FactCheckTopic,
        blank=True,
        verbose_name=_("topik"),
        help_text=_("Pilih dari daftar. Contoh: Penipuan."),
    )

    class Meta:
        verbose_name = _("cek fakta")
        verbose_name_plural = _("cek fakta")
        constraints = [
            models.UniqueConstraint(
                fields=["source_url"],
                condition=~models.Q(source_url=""),
                name="one_fact_check_per_source_url",
            )
        ]

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Read what belongs to the check once, for JSON-LD and template alike."""
        self._read_parts()
        return super().get_context(request, *args, **kwargs)

    def search_document(self) -> SearchDocument | None:
        """Read what belongs to the check once, for text and card alike."""
        self._read_parts()
        document = super().search_document()
        if document is None:
            return None
        return replace(
            document,
            claim="\n".join(self._circulated_lines()),
            links=tuple(self._circulated_links()),
        )

    def _described(self, first: datetime) -> SearchDocument:
        """Answer in lists what the page answers."""
        return replace(super()._described(first), summary=self.answer)

    def _circulated_lines(self) -> Iterator[str]:
        """Yield the claim, each wording it was seen in, and the narrative."""
        quotes = self.claim.sightings.all() if self.claim else ()
        told = (each.quote for each in quotes)
        for text in (self.claim_text, *told, plain_text(self.narrative)):
            if line := " ".join(text.split()):
                yield line

    def _circulated_links(self) -> Iterator[str]:
        """Yield the addresses the claim was seen at, and the one it lures to."""
        sightings = self.claim.sightings.all() if self.claim else ()
        for each in sightings:
            yield from filter(None, (each.url, each.archive_url))
        if self.scam_link:
            yield self.scam_link

    def _read_parts(self) -> None:
        parts: list[Any] = [self.evidence, self.contributors, self.corrections]
        if self.claim:
            parts.append(self.claim.sightings)
        for part in parts:
            part.get_object_list()

    @property
    def claim_text(self) -> str:
        """The claim in the language of this page."""
        return self.claim_translation or (self.claim.text if self.claim else "")

    def clean(self) -> None:
        """Refuse a judgement of intent without proof."""
        super().clean()
        if self.intent == Intent.DISINFORMATION and not self.intent_proof.strip():
            raise ValidationError(
                {"intent_proof": _("Sebutkan bukti bahwa penyebarannya disengaja.")}
            )

    def listing_date(self) -> Any:
        """Sort by the day of the check, not of an import or a later correction."""
        first = self.first_published_at or timezone.now()
        if timezone.localdate(first) == self.checked_on:
            return first
        return timezone.make_aware(datetime.combine(self.checked_on, time.min))

    def _body_parts(self) -> Iterator[str]:
        yield self.claim_text
        if self.claim:
            yield from (sighting.quote for sighting in self.claim.sightings.all())
        yield plain_text(self.narrative)
        yield plain_text(self.explanation)
        yield plain_text(self.conclusion)
        yield f"{self.impersonated_body} {self.scam_link} {self.official_channel}"
        yield from (f"{each.title} {each.publisher}" for each in self.evidence.all())

    def search_facets(self) -> tuple[Facet, ...]:
        """Add verdict, content type and year to the common facets."""
        year = str(self.checked_on.year)
        facets = [
            *super().search_facets(),
            Facet(
                field="verdict",
                value=self.verdict,
                label=str(self.get_verdict_display()),
            ),
            Facet(field="year", value=year, label=year),
        ]
        if self.content_type_label:
            facets.append(
                Facet(
                    field="content_type",
                    value=self.content_type_label,
                    label=str(self.get_content_type_label_display()),
                )
            )
        return tuple(facets)

    def search_card(self) -> dict[str, Any]:
        """Add the verdict, the claim and what stands behind it."""
        evidence = list(self.evidence.all())
        return {
            **super().search_card(),
            "verdict": self.verdict,
            "verdict_label": self.verdict_label,
            "claim": self.claim_text,
            "points": [str(each) for each in evidence[:CARD_POINTS]],
            "evidence_count": len(evidence),
            "contributor_count": self.contributors.count(),
            "is_corrected": self.newest_correction is not None,
            "is_withdrawn": self.is_withdrawn,
            # So that the document's fingerprint covers it.
            "surroundings": surroundings_digest(self.claim, evidence=evidence),
        }

    def share_source(self) -> ShareSource:
        """Add the verdict to what is shared; captions of a withdrawn one are void."""
        source, newest = super().share_source(), self.newest_correction
        return replace(
            source,
            sentence=self.answer,
            captions=() if self.is_withdrawn else source.captions,
            verdict=self.verdict,
            verdict_label=self.verdict_label,
            claim=self.claim_text,
            state=self.card_state,
            changed_on=newest and timezone.localdate(newest.corrected_at),
            change=newest.what if newest else "",
        )

    @property
    def headline(self) -> str:
        """What is shared: the verdict with the claim it judges."""
        return headline(
            self.title,
            verdict_label=self.verdict_label,
            claim=self.claim_text,
        )

    def structured_data(self) -> list[dict[str, Any]]:
        """Describe the check as a schema.org ClaimReview."""
        return [claim_review(self)]


FactCheckPage.edit_handler = FactCheckPage.tabs(
    ObjectList(VERDICT_PANELS, heading=_("Klaim dan putusan")),
    ObjectList(PROOF_PANELS, heading=_("Bukti dan pemeriksa")),
    ObjectList(SUBJECT_PANELS, heading=_("Topik dan wilayah")),
    ObjectList(READINESS_PANELS, heading=_("Siap terbit?")),
)
