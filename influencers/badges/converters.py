"""What stands in the gaps of badges' addresses."""

from django.urls.converters import StringConverter, register_converter

from influencers.badges.published_lists import PURPOSES


class BadgeNumber(StringConverter):
    """A badge's number as it is written: BN-7K3M-Q9XD."""

    regex = "BN-[0-9A-Z]{4}-[0-9A-Z]{4}"


class Ordinal:
    """1, 2, … up to 9999: which list of an agency, which document of a badge."""

    regex = "[1-9][0-9]{0,3}"

    def to_python(self, value: str) -> int:
        """Read it."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Write it."""
        return str(value)


class Purpose(StringConverter):
    """What a status list is for."""

    regex = "|".join(PURPOSES)


register_converter(BadgeNumber, "badge_number")
register_converter(Ordinal, "ordinal")
register_converter(Purpose, "list_purpose")
