"""Claims and the pages that judge them."""

from datetime import date

import factory
import wagtail_factories

from factcheck.models import Claim, FactCheckPage
from tests.factories.home import AgencyPageFactory


class ClaimFactory(factory.django.DjangoModelFactory[Claim]):
    """A claim without a sighting."""

    class Meta:
        model = Claim

    text = factory.Sequence(lambda number: f"Bantuan tunai ke-{number} lewat tautan")


class FactCheckPageFactory(wagtail_factories.PageFactory):
    """A live fact-check of an agency of its own, without evidence."""

    class Meta:
        model = FactCheckPage

    title = factory.Sequence(lambda number: f"Bantuan {number} tidak pernah ada")
    slug = factory.Sequence(lambda number: f"bantuan-{number}")
    summary = "Tidak ada bantuan yang dibagikan lewat tautan."
    claim = factory.SubFactory(ClaimFactory)
    verdict = "salah"
    content_type_label = "palsu"
    narrative = "<p>Beredar pesan berisi tautan.</p>"
    explanation = "<p>Kami menanyakan kepada kementerian.</p>"
    conclusion = "<p>Pesan itu palsu.</p>"
    checked_on = date(2026, 5, 4)
    parent = factory.SubFactory(AgencyPageFactory)
