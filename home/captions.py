"""What keeps editors' captions from being published."""

from collections import Counter
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from sharing.networks import NETWORKS, caption_faults
from sharing.sources import Caption

# More variants than that nobody reads through, and suggested ones come beside them.
MOST_VARIANTS = 5


def publishing_faults(captions: Iterable[Caption]) -> Iterator[str]:
    """Yield in plain words what is wrong, however the captions came onto the page."""
    known = [each for each in captions if each.network in NETWORKS]
    for code, count in Counter(each.network for each in known).items():
        if count > MOST_VARIANTS:
            yield _("%(network)s: paling banyak %(most)s teks, bukan %(count)s.") % {
                "network": NETWORKS[code].label,
                "most": MOST_VARIANTS,
                "count": count,
            }
    for caption in known:
        yield from caption_faults(caption.text, network=caption.network)
