"""Template tags of the sharing engine."""

from django import template

from sharing import kits

register = template.Library()


@register.simple_tag
def public_share_links(title: str, sentence: str, url: str) -> list[kits.ShareLink]:
    """Give the share box its links: WhatsApp, X, Telegram and Facebook.

    `{% public_share_links page.title page.summary page.full_url as links %}` is what
    `components/share_box.html` takes: each link has `network`, `label` and `url`.
    """
    return kits.public_share_links(str(title), str(sentence or ""), str(url or ""))
