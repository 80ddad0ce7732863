"""Blocks that several page types share."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from sharing.networks import NETWORK_CHOICES, caption_faults

# Bold, italic, lists and links: what plain writing needs and a phone keyboard can do.
SIMPLE_RICH_TEXT = ["bold", "italic", "ol", "ul", "link"]
STORY_RICH_TEXT = ["h3", *SIMPLE_RICH_TEXT]


class LinkBlock(blocks.StructBlock):
    """A named address outside or inside the portal."""

    title = blocks.CharBlock(
        label=_("Judul"),
        max_length=200,
        help_text=_("Contoh: Laporan Kinerja Kemenkes 2025."),
    )
    url = blocks.URLBlock(
        label=_("Alamat"), help_text=_("Contoh: https://www.kemkes.go.id/laporan.")
    )

    class Meta:
        icon = "link"
        label = _("Tautan")


class ChannelBlock(blocks.StructBlock):
    """One official way to reach an office or a service."""

    kind = blocks.ChoiceBlock(
        label=_("Jenis"),
        choices=[
            ("situs", _("Situs")),
            ("telepon", _("Telepon")),
            ("whatsapp", "WhatsApp"),
            ("surel", _("Surel")),
            ("kantor", _("Kantor")),
            ("aplikasi", _("Aplikasi")),
            ("instagram", "Instagram"),
            ("facebook", "Facebook"),
            ("x", "X"),
            ("youtube", "YouTube"),
        ],
        help_text=_("Contoh: Telepon."),
    )
    label = blocks.CharBlock(
        label=_("Nama"),
        max_length=120,
        help_text=_("Contoh: Halo Kemenkes, 24 jam."),
    )
    address = blocks.CharBlock(
        label=_("Alamat atau nomor"),
        max_length=300,
        help_text=_("Contoh: 1500-567 atau https://sehat.kemkes.go.id."),
    )

    class Meta:
        icon = "mobile-alt"
        label = _("Kanal resmi")


class QuestionBlock(blocks.StructBlock):
    """A question people ask, and its answer."""

    question = blocks.CharBlock(
        label=_("Pertanyaan"),
        max_length=200,
        help_text=_("Tulis seperti orang bertanya. Contoh: Apakah harus bayar?"),
    )
    answer = blocks.RichTextBlock(
        label=pgettext_lazy("tanya jawab", "Jawaban"),
        features=SIMPLE_RICH_TEXT,
        help_text=_("Jawab di kalimat pertama. Contoh: Tidak, semua layanan gratis."),
    )

    class Meta:
        icon = "help"
        label = _("Tanya jawab")


class CaptionBlock(blocks.StructBlock):
    """A share-ready text for one network."""

    network = blocks.ChoiceBlock(
        label=_("Jaringan"), choices=NETWORK_CHOICES, help_text=_("Contoh: WhatsApp.")
    )
    text = blocks.TextBlock(
        label=_("Teks"),
        rows=4,
        help_text=_(
            "Bahasa sehari-hari; alamat halaman ditambahkan sendiri. Contoh: "
            "Imunisasi bayi di puskesmas gratis. Jadwalnya di sini. ASN · Bagimu Negeri"
        ),
    )

    class Meta:
        icon = "comment"
        label = _("Teks siap bagi")

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """Refuse a text that its network would cut or reject; a draft may name none."""
        cleaned = super().clean(value)
        network = cleaned["network"]
        faults = caption_faults(cleaned["text"], network=network) if network else []
        if faults:
            raise blocks.StructBlockValidationError(
                block_errors={"text": ValidationError([str(fault) for fault in faults])}
            )
        return cleaned


class HeadingBlock(blocks.StructBlock):
    """A section heading that the page's own contents list links to."""

    text = blocks.CharBlock(
        label=_("Judul bagian"),
        max_length=120,
        help_text=_("Contoh: Bagaimana kami memilih klaim."),
    )

    class Meta:
        icon = "title"
        label = _("Judul bagian")
        template = "blocks/heading_block.html"


class QuoteBlock(blocks.StructBlock):
    """Words that somebody said."""

    text = blocks.TextBlock(
        label=_("Kutipan"),
        rows=3,
        help_text=_("Tanpa tanda kutip. Contoh: Kami salah dan kami perbaiki."),
    )
    speaker = blocks.CharBlock(
        label=_("Siapa"),
        required=False,
        max_length=120,
        help_text=_("Contoh: Kepala redaksi cek fakta."),
    )

    class Meta:
        icon = "openquote"
        label = _("Kutipan")
        template = "blocks/quote_block.html"


class StoryBlock(blocks.StreamBlock):
    """Running text: headings, paragraphs, pictures, questions."""

    heading = HeadingBlock()
    paragraph = blocks.RichTextBlock(
        features=STORY_RICH_TEXT,
        label=_("Paragraf"),
        icon="pilcrow",
        template="blocks/paragraph_block.html",
        help_text=_("Satu gagasan setiap paragraf. Contoh: Kami memeriksa klaim, ..."),
    )
    picture = ImageBlock(label=_("Gambar"), template="blocks/picture_block.html")
    quote = QuoteBlock()
    question = QuestionBlock(template="blocks/question_block.html")
    document = DocumentChooserBlock(
        label=_("Dokumen"), template="blocks/document_block.html"
    )

    class Meta:
        label = _("Isi")
