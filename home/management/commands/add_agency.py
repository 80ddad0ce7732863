"""`manage.py add_agency`: a new agency, ready to work, from the shell."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.text import slugify

from home.models import AgencyIndexPage, AgencyLevel, AgencyPage, Region
from home.services import add_agency


class Command(BaseCommand):
    """Adds the agency's page with its groups, permissions, files and workflow."""

    help = "Add an agency with its groups, permissions, collection and workflow."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what an agency cannot do without."""
        parser.add_argument("code", help="short code in small letters, e.g. kemenkes")
        parser.add_argument("name", help='full name, e.g. "Kementerian Kesehatan"')
        parser.add_argument("--short-name", help="e.g. Kemenkes (default: the name)")
        parser.add_argument(
            "--level", choices=AgencyLevel.values, default=AgencyLevel.MINISTRY
        )
        parser.add_argument("--region", default="", help="province code, e.g. 32")
        parser.add_argument("--summary", default="", help="one sentence for citizens")

    def handle(self, *args: Any, **options: Any) -> None:
        """Add the agency or say in one line why not."""
        region = Region.objects.filter(code=options["region"]).first()
        if options["region"] and region is None:
            raise CommandError(f"No region has the code {options['region']!r}.")
        if AgencyPage.objects.filter(code=options["code"]).exists():
            raise CommandError(f"The code {options['code']!r} is taken already.")
        agency = AgencyPage(
            title=options["name"],
            slug=slugify(options["code"]),
            code=options["code"],
            short_name=options["short_name"] or options["name"][:60],
            level=options["level"],
            region=region,
            summary=options["summary"] or options["name"],
        )
        try:
            add_agency(agency)
        except ValidationError as fault:
            raise CommandError("; ".join(fault.messages)) from fault
        except AgencyIndexPage.DoesNotExist as fault:
            raise CommandError(
                "There is no list of agencies yet: run `manage.py found_portal` first."
            ) from fault
        groups = ", ".join(
            agency.agency_groups.values_list("group__name", flat=True).order_by("pk")
        )
        self.stdout.write(self.style.SUCCESS(f"{agency.title}: {agency.get_url()}"))
        self.stdout.write(f"Groups: {groups}")
