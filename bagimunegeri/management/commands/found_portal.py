"""`manage.py found_portal`: the empty portal of a new installation."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand

from bagimunegeri.founding import found_portal


class Command(BaseCommand):
    """Creates home page, lists and site in both languages; repeating it is harmless."""

    help = "Create the first pages of a new portal (harmless to repeat)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Found the portal at the address in BASE_URL."""
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        found_portal(
            hostname=address.hostname or "localhost",
            port=address.port or (443 if address.scheme == "https" else 80),
        )
        self.stdout.write(self.style.SUCCESS("Portal siap: beranda dan tiga daftar."))
