"""Makes, changes and shows the keys that sign badges."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from influencers.openbadges import dids, multikeys
from influencers.openbadges.keys import (
    BadgeKeyError,
    KeyRing,
    current_ring,
    key_file,
    save_ring,
)

OVERWRITE = "overwrite"


class Command(BaseCommand):
    """Keys lie in a file of PRIVATE_ROOT, or in the setting BADGE_KEYS."""

    help = (
        "new: makes the first key. rotate: makes a new one that signs from now on; the "
        "old one is kept as retired, so that badges it signed stay valid. show: lists "
        "the public keys. With --print, new and rotate write no file and print the "
        "value for BADGE_KEYS instead, secret included."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what to do, and how."""
        parser.add_argument("action", choices=["new", "rotate", "show"])
        parser.add_argument(
            "--print", action="store_true", help="print BADGE_KEYS, write no file"
        )
        parser.add_argument(
            "--no-input",
            action="store_true",
            help="never ask; `new` then refuses where keys exist",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what was asked; what cannot be done is one clear line."""
        action: str = options["action"]
        try:
            ring = self._ring(action, no_input=options["no_input"])
        except BadgeKeyError as fault:
            raise CommandError(str(fault)) from fault
        if action == "show":
            self._show(ring)
        elif options["print"]:
            self.stdout.write(f"BADGE_KEYS={','.join(ring.words())}")
        elif settings.BADGE_KEYS:
            raise CommandError(
                "BADGE_KEYS is set, so a file would never be read: use --print, then "
                "put what it prints there"
            )
        else:
            self.stdout.write(f"Written to {save_ring(ring)}, readable by you alone.")
            self._show(ring)

    def _ring(self, action: str, *, no_input: bool) -> KeyRing:
        """Return the keys as they are, or as they are to become."""
        if action == "show":
            return current_ring()
        if action == "rotate":
            return current_ring().rotated()
        if settings.BADGE_KEYS or key_file().exists():
            self._confirm(no_input=no_input)
        return KeyRing(multikeys.new_secret())

    def _confirm(self, *, no_input: bool) -> None:
        self.stderr.write(
            "There are badge keys already. Without them, every badge that they signed "
            "stops being valid. `badge_key rotate` keeps those valid."
        )
        if no_input or input(f"Type '{OVERWRITE}' to go on: ") != OVERWRITE:
            raise CommandError("nothing was changed")

    def _show(self, ring: KeyRing) -> None:
        did = dids.portal_did(settings.WAGTAILADMIN_BASE_URL)
        self.stdout.write(f"Issuer: {did}")
        self.stdout.write(f"Signs: {ring.public}")
        for word in ring.retired:
            self.stdout.write(f"Retired: {word}")
