"""Program pages."""

import factory
import wagtail_factories

from programs.models import ProgramPage
from tests.factories.home import AgencyPageFactory


class ProgramPageFactory(wagtail_factories.PageFactory):
    """A live program of an agency of its own."""

    class Meta:
        model = ProgramPage

    title = factory.Sequence(lambda number: f"Program {number}")
    slug = factory.Sequence(lambda number: f"program-{number}")
    summary = "Semua warga mendapat layanan ini gratis."
    status = "dibuka"
    cost = "Gratis"
    problem = "<p>Belum semua warga terlayani.</p>"
    eligibility = factory.LazyFunction(lambda: [("criterion", "Warga Indonesia")])
    benefits = factory.LazyFunction(
        lambda: [
            ("benefit", {"title": "Layanan gratis", "description": "Tanpa biaya."})
        ]
    )
    steps = factory.LazyFunction(
        lambda: [("step", {"title": "Datang", "description": "Bawa KTP."})]
    )
    parent = factory.SubFactory(AgencyPageFactory)
