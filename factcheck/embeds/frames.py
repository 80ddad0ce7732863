"""The HTML by which another site shows the card of a check."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from home.api_lists import absolute, card_text
from search.models import StoredDocument

# What a card of usual length takes; the longest ones scroll. A narrow one is taller.
WIDTH, HEIGHT = 560, 400
NARROW, NARROW_HEIGHT = 400, 480


def frame_of(
    document: StoredDocument, *, width: int = WIDTH, height: int = HEIGHT
) -> SafeString:
    """Return the HTML that shows a check's card on another site.

    Its title is the claim alone: what is embedded once is not corrected here. It is
    never wider than the page of a phone.
    """
    return format_html(
        '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy" '
        'frameborder="0" style="max-width:100%" '
        'sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>',
        absolute(reverse("embeds:card", args=[document.page_id])),
        _("Cek fakta: %(claim)s") % {"claim": card_text(document.card, "claim")},
        width,
        height,
    )
