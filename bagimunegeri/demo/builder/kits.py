"""Share kits of the demo: opened by its holder, some texts taken often."""

from django.db import transaction

from bagimunegeri.demo.people import MAIL_DOMAIN
from factcheck.models import FactCheckPage
from influencers.kits.offers import offered_kits
from influencers.kits.selectors import most_uses, shared_pages
from influencers.kits.services import record_opening
from influencers.models import Holder, KitPart

OPENED = 3
# Once a text was taken this often, the meter names the number.
TAKEN = 14


@transaction.atomic
def build_kits() -> None:
    """Open the newest checks' kits; of each one text is in use and one worn out."""
    holder = Holder.objects.get(user__email=f"pemegang-lencana@{MAIL_DOMAIN}")
    newest = FactCheckPage.objects.live().filter(locale__language_code="id")
    keys = newest.order_by("-first_published_at").values_list("pk", flat=True)
    for offer in offered_kits(shared_pages(keys[:OPENED]).values()).values():
        record_opening(holder, offer.issued)
        texts = offer.issued.parts.filter(kind=KitPart.Kind.CAPTION).order_by("pk")
        for part, uses in zip(texts, (TAKEN, most_uses()), strict=False):
            KitPart.objects.filter(pk=part.pk).update(uses=uses)
