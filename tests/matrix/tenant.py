"""One of the agencies of the matrix, and the words that mark what is its own.

Everything private holds a canary: a word that occurs nowhere else and names whose it
is and what holds it, such as `kanarimerahdrafttitle`. A response to a person of the
other agency that contains one is a leak.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Page

from accounts.models import User
from home.models import AgencyGroup, AgencyPage

Role = AgencyGroup.Role

NAMES = ("merah", "putih")
CANARY = re.compile(r"kanari(merah|putih)[a-z]+")
CANARY_START = "kanari"


@dataclass(kw_only=True)
class Tenant:
    """One agency: its people, and its objects by the kind a route asks for."""

    name: str
    agency: AgencyPage
    english_agency: AgencyPage
    users: dict[str, User] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    objects: dict[str, Any] = field(default_factory=dict)

    def canary(self, what: str) -> str:
        """Return the word that marks this thing of this agency."""
        assert what.isalpha()
        return f"{CANARY_START}{self.name}{what}"

    @property
    def foreign_canary(self) -> re.Pattern[str]:
        """Return what must not occur in an answer to a person of this agency."""
        other = next(name for name in NAMES if name != self.name)
        return re.compile(f"{CANARY_START}{other}[a-z]+")


def picture(name: str) -> ContentFile:
    file = ContentFile(b"", name=name)
    Image.new("RGB", (40, 30), "#0b4f8a").save(file, format="PNG")
    return file
