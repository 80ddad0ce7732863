"""How the editor of a fact-check is laid out, tab by tab."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    Panel,
)

from home.models import PortalPage


class ReadinessPanel(Panel):
    """Where the check stands, and what is missing before it may be published."""

    class BoundPanel(Panel.BoundPanel):
        """The panel with one check, as it was last saved."""

        template_name = "factcheck/review/readiness_panel.html"

        class Media:
            css: ClassVar = {"all": ["admin/review.css"]}

        def is_shown(self) -> bool:
            """Tell whether there is a check yet."""
            return super().is_shown() and self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the list of what is met and what is not."""
            from factcheck.review.readiness import (  # noqa: PLC0415 - a mutual relation
                readiness_of,
            )

            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "readiness": readiness_of(self.instance)}


class CosignerPanel(FieldPanel):
    """Names the agency that signed, or says that none did."""

    def format_value_for_display(self, value: Any) -> Any:
        """Say in words that it is empty."""
        if value is None:
            return _("Belum ada.")
        return super().format_value_for_display(value)


VERDICT_PANELS = [
    *PortalPage.content_panels,
    FieldPanel("claim"),
    FieldPanel("claim_translation"),
    MultiFieldPanel(
        [
            FieldPanel("verdict"),
            FieldPanel(
                "summary",
                heading=_("Putusan dalam satu kalimat"),
                help_text=_(
                    "Yang sebenarnya, paling panjang 300 huruf. Contoh: Tidak ada "
                    "pendaftaran bansos lewat tautan; dana masuk ke rekening bank."
                ),
            ),
            FieldRowPanel([FieldPanel("content_type_label"), FieldPanel("intent")]),
            FieldPanel("intent_proof"),
        ],
        heading=_("Putusan"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("narrative"),
            FieldPanel("explanation"),
            FieldPanel("conclusion"),
        ],
        heading=_("Narasi, penjelasan, kesimpulan"),
    ),
    FieldPanel("image"),
    MultiFieldPanel(
        [
            FieldPanel("impersonated_body"),
            FieldPanel("scam_link"),
            FieldPanel("scam_phone"),
            FieldPanel("official_channel"),
        ],
        heading=_("Bila penipuan"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [FieldPanel("original_media_url"), FieldPanel("original_media_context")],
        heading=_("Bila foto atau video"),
        classname="collapsed",
    ),
]
PROOF_PANELS = [
    HelpPanel(
        content=_("Paling sedikit dua sumber yang tidak saling bergantung."),
    ),
    InlinePanel("evidence", label=_("bukti"), heading=_("Bukti")),
    InlinePanel(
        "contributors", label=_("orang"), heading=_("Siapa memeriksa dan meninjau")
    ),
    FieldPanel("why_checked"),
    MultiFieldPanel(
        [
            FieldPanel("claimant_contacted_on"),
            FieldPanel("claimant_reply"),
            FieldPanel("no_contact_reason"),
        ],
        heading=_("Hak jawab"),
    ),
    CosignerPanel(
        "cosigned_by",
        read_only=True,
        help_text=_(
            "Terisi saat terbit, bila instansi lain mengesahkan naskah ini. "
            "Contoh: BPOM."
        ),
    ),
    FieldRowPanel([FieldPanel("checked_on"), FieldPanel("methodology_version")]),
    InlinePanel(
        "corrections",
        label=_("koreksi"),
        heading=_("Koreksi, pembaruan, pencabutan"),
    ),
]
SUBJECT_PANELS = [
    FieldPanel("topics"),
    FieldPanel("audiences"),
    FieldPanel("regions"),
    FieldPanel("programs"),
]
READINESS_PANELS = [ReadinessPanel()]
