"""Program pages: what government offers, to whom, how to get it, how far it is."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.fields import RichTextField, StreamField

from home.blocks import SIMPLE_RICH_TEXT, ChannelBlock, QuestionBlock
from home.fields import ChoiceListField
from home.models import ContentPage, LifeEvent, PortalPage, Topic
from home.models.base import plain_text
from programs.blocks import (
    AchievementBlock,
    BenefitBlock,
    DeadlineBlock,
    MilestoneBlock,
    NotOurChannelBlock,
    RequiredDocumentBlock,
    StepBlock,
)
from programs.share_points import share_points
from programs.structured_data import government_service
from search.browsing import Browser
from search.documents import Facet
from sharing.sources import ShareSource


class ProgramIndexPage(PortalPage):
    """/program/: the programs of all agencies, with filters."""

    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    page_description = _("Daftar semua program. Hanya satu.")
    content_panels = [*PortalPage.content_panels, "summary"]

    class Meta:
        verbose_name = _("daftar program")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the filtered list."""
        context = super().get_context(request, *args, **kwargs)
        context["browser"] = Browser(
            request,
            kinds=("program",),
            facet_fields=(
                "life_event",
                "topic",
                "audience",
                "agency",
                "region",
                "year",
            ),
        )
        return context


class ProgramTopic(ItemBase):
    """A topic of one program."""

    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="programs")
    content_object = ParentalKey(
        "programs.ProgramPage", on_delete=models.CASCADE, related_name="topic_items"
    )


class ProgramPage(ContentPage):
    """One program, service or project."""

    class Status(models.TextChoices):
        """Where the program stands."""

        PLANNED = "rencana", _("Direncanakan")
        OPEN = "dibuka", _("Pendaftaran dibuka")
        RUNNING = "berjalan", _("Berjalan")
        ENDED = "selesai", _("Selesai")

    parent_page_types = ["home.AgencyPage"]
    subpage_types: list[str] = []
    page_description = _("Satu program: siapa yang berhak, caranya, hasilnya.")
    search_kind = "program"

    status = models.CharField(
        _("keadaan"),
        max_length=20,
        choices=Status,
        help_text=_("Contoh: Pendaftaran dibuka."),
    )
    problem = RichTextField(
        _("masalah yang dijawab"),
        features=SIMPLE_RICH_TEXT,
        help_text=_("Mengapa program ini ada. Contoh: Satu dari lima bayi belum ..."),
    )
    eligibility = StreamField(
        [("criterion", blocks.CharBlock(label=_("Syarat"), max_length=250))],
        verbose_name=_("siapa yang berhak"),
        help_text=_("Satu syarat satu baris. Contoh: Bayi berusia 0 sampai 24 bulan."),
    )
    eligibility_note = models.TextField(
        _("catatan syarat"),
        blank=True,
        help_text=_("Contoh: Tidak perlu terdaftar di BPJS."),
    )
    benefits = StreamField(
        [("benefit", BenefitBlock())],
        verbose_name=_("manfaat"),
        help_text=_("Yang diterima warga. Contoh: Vaksin dan pemeriksaan gratis."),
    )
    steps = StreamField(
        [("step", StepBlock())],
        verbose_name=_("cara mendapatkannya"),
        help_text=_("Berurutan. Contoh: 1. Datang ke posyandu terdekat."),
    )
    required_documents = StreamField(
        [("document", RequiredDocumentBlock())],
        verbose_name=_("dokumen yang dibawa"),
        blank=True,
        help_text=_("Kosong bila tidak perlu apa pun. Contoh: Buku KIA."),
    )
    cost = models.CharField(_("biaya"), max_length=150, help_text=_("Contoh: Gratis."))
    deadlines = StreamField(
        [("deadline", DeadlineBlock())],
        verbose_name=_("tenggat"),
        blank=True,
        help_text=_("Tanggal penting. Contoh: Pendaftaran ditutup 31 Desember."),
    )
    coverage_note = models.CharField(
        _("catatan wilayah"),
        max_length=250,
        blank=True,
        help_text=_("Contoh: Semua puskesmas dan posyandu."),
    )
    budget_year = models.PositiveSmallIntegerField(
        _("tahun anggaran"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1945), MaxValueValidator(2100)],
        help_text=_("Contoh: 2026."),
    )
    budget_amount = models.DecimalField(
        _("jumlah anggaran (rupiah)"),
        max_digits=18,
        decimal_places=0,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("Rupiah penuh tanpa titik. Contoh: 1500000000."),
    )
    budget_source_title = models.CharField(
        _("sumber anggaran"),
        max_length=200,
        blank=True,
        help_text=_("Contoh: DIPA Kemenkes 2026."),
    )
    budget_source_url = models.URLField(
        _("alamat sumber anggaran"),
        blank=True,
        help_text=_("Contoh: https://kemkes.go.id/dipa-2026."),
    )
    milestones = StreamField(
        [("milestone", MilestoneBlock())],
        verbose_name=_("kemajuan"),
        blank=True,
        help_text=_("Tahap pekerjaan. Contoh: Vaksin tiba di semua kabupaten, 100%."),
    )
    achievements = StreamField(
        [("achievement", AchievementBlock())],
        verbose_name=_("capaian"),
        blank=True,
        help_text=_("Angka dengan sumber. Contoh: 1,2 juta anak per September 2026."),
    )
    official_channels = StreamField(
        [("channel", ChannelBlock())],
        verbose_name=_("kanal resmi"),
        blank=True,
        help_text=_("Tempat bertanya yang benar. Contoh: Halo Kemenkes 1500-567."),
    )
    unofficial_warnings = StreamField(
        [("warning", NotOurChannelBlock())],
        verbose_name=_("bukan kanal kami"),
        blank=True,
        help_text=_("Tiruan yang beredar. Contoh: pendaftaran lewat grup WhatsApp."),
    )
    questions = StreamField(
        [("question", QuestionBlock())],
        verbose_name=_("tanya jawab"),
        blank=True,
        help_text=_("Yang sering ditanyakan. Contoh: Apakah harus punya KTP setempat?"),
    )
    life_events = ChoiceListField(
        _("keadaan hidup"),
        choice_type=LifeEvent,
        help_text=_("Kapan orang mencarinya. Contoh: Punya bayi."),
    )
    topics = ClusterTaggableManager(
        through=ProgramTopic,
        blank=True,
        verbose_name=_("topik"),
        help_text=_("Pilih dari daftar. Contoh: Kesehatan."),
    )

    answer_panels = [
        *PortalPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("status"),
        FieldPanel("image"),
        FieldPanel("problem"),
        MultiFieldPanel(
            [FieldPanel("eligibility"), FieldPanel("eligibility_note")],
            heading=_("Siapa yang berhak"),
        ),
        FieldPanel("benefits"),
        MultiFieldPanel(
            [
                FieldPanel("steps"),
                FieldPanel("required_documents"),
                FieldPanel("cost"),
                FieldPanel("deadlines"),
            ],
            heading=_("Cara mendapatkannya"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("official_channels"),
                FieldPanel("unofficial_warnings"),
                FieldPanel("questions"),
            ],
            heading=_("Bertanya dan berhati-hati"),
            classname="collapsed",
        ),
    ]
    progress_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("budget_year"), FieldPanel("budget_amount")]),
                FieldPanel("budget_source_title"),
                FieldPanel("budget_source_url"),
            ],
            heading=_("Anggaran"),
        ),
        FieldPanel("milestones"),
        FieldPanel("achievements"),
    ]
    subject_panels = [
        FieldPanel("topics"),
        FieldPanel("audiences"),
        FieldPanel("life_events"),
        FieldPanel("regions"),
        FieldPanel("coverage_note"),
    ]

    class Meta:
        verbose_name = _("program")
        verbose_name_plural = _("program")

    def clean(self) -> None:
        """A budget figure is worth nothing without its year and source."""
        super().clean()
        if self.budget_amount is not None and not (
            self.budget_year and self.budget_source_title
        ):
            raise ValidationError(
                {"budget_amount": _("Isi juga tahun anggaran dan sumbernya.")}
            )

    def next_deadline(self) -> Any:
        """Return the nearest deadline that has not passed, or None."""
        today = timezone.localdate()
        coming = [
            block.value
            for block in self.deadlines
            if block.value["date"] and block.value["date"] >= today
        ]
        return min(coming, key=lambda deadline: deadline["date"], default=None)

    def _body_parts(self) -> Iterator[str]:
        yield plain_text(self.problem)
        yield from (str(block.value) for block in self.eligibility)
        yield self.eligibility_note
        for block in (*self.benefits, *self.steps):
            yield f"{block.value['title']}. {block.value['description']}"
        for block in self.required_documents:
            yield f"{block.value['name']} {block.value['note']}"
        yield self.cost
        for block in self.questions:
            yield f"{block.value['question']} {plain_text(block.value['answer'])}"
        for block in self.achievements:
            yield f"{block.value['figure']} {block.value['label']}"
        for block in self.official_channels:
            yield f"{block.value['label']} {block.value['address']}"

    def search_facets(self) -> tuple[Facet, ...]:
        """Add life events and the budget year to the common facets."""
        labels = dict(LifeEvent.choices)
        year = self.budget_year
        return (
            *super().search_facets(),
            *(
                Facet(field="life_event", value=code, label=str(labels[code]))
                for code in self.life_events
                if code in labels
            ),
            *((Facet(field="year", value=str(year), label=str(year)),) if year else ()),
        )

    def share_source(self) -> ShareSource:
        """Add what captions say of the program beside its one sentence."""
        return replace(super().share_source(), points=share_points(self))

    def search_card(self) -> dict[str, Any]:
        """Add the program's state and cost."""
        return {
            **super().search_card(),
            "status": self.status,
            "status_label": str(self.get_status_display()),
            "cost": str(self.cost),
        }

    def structured_data(self) -> list[dict[str, Any]]:
        """Describe the program as a schema.org GovernmentService."""
        return [government_service(self)]


ProgramPage.edit_handler = ProgramPage.tabs(
    ObjectList(ProgramPage.answer_panels, heading=_("Isi")),
    ObjectList(ProgramPage.progress_panels, heading=_("Anggaran dan hasil")),
    ObjectList(ProgramPage.subject_panels, heading=_("Topik dan wilayah")),
)
