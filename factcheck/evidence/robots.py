"""What a site asks of machines in its robots.txt (RFC 9309)."""

from dataclasses import dataclass
from urllib.robotparser import RobotFileParser

from django.utils.translation import gettext as _

from factcheck.evidence.faults import FetchFailedError

# A site may ask for longer pauses, but not hold up a whole run.
LONGEST_PAUSE = 10.0


@dataclass(frozen=True, kw_only=True)
class Robots:
    """The rules of one site."""

    rules: RobotFileParser

    def allow(self, robot: str, url: str) -> bool:
        """Tell whether the robot may fetch the address."""
        return self.rules.can_fetch(robot, url)

    def pause(self, robot: str) -> float:
        """Return the seconds that the site wants between two looks."""
        return min(float(self.rules.crawl_delay(robot) or 0), LONGEST_PAUSE)


def rules_of(status_code: int, body: bytes) -> Robots:
    """Read the rules that a site answered with.

    RFC 9309 section 2.3.1: a site without the file (4xx) forbids nothing; one that is
    out of order (5xx) forbids everything for the moment. Being asked to slow down (429)
    counts as out of order.
    """
    if status_code >= 500 or status_code == 429:
        raise FetchFailedError(
            _("Situs sedang tidak dapat dihubungi (robots.txt: %d).") % status_code
        )
    rules = RobotFileParser()
    found = 200 <= status_code < 300
    rules.parse(body.decode(errors="replace").splitlines() if found else [])
    return Robots(rules=rules)
