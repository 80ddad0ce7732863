"""The guard: the only place that fetches an address somebody has chosen.

Whoever names an address could name one of the machine's own network (SSRF), one that
never ends, or one that unpacks to terabytes. So every hop is held to the open web,
everything has a limit in seconds and bytes, nothing of ours goes along (cookies,
credentials, proxies of the environment), and a site that asks machines to stay away is
left alone.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
import urllib3
from django.utils.translation import gettext as _
from requests_hardened import Config, HTTPSession, Manager
from requests_hardened.ip_filter import InvalidIPAddress

from factcheck.evidence.connections import Deadline, OpenWebAdapter
from factcheck.evidence.faults import (
    FetchError,
    FetchFailedError,
    FetchRefusedError,
    explain,
)
from factcheck.evidence.robots import Robots, rules_of

# The name that sites address us by in their robots.txt.
ROBOT = "BagimuNegeri"
CHUNK = 64 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much of a site's and of our own time and memory one look may take."""

    connect: float = 3
    read: float = 5
    # From the first connection to the last byte, redirects and robots.txt included.
    total: float = 15
    size: int = 10 * 1024 * 1024
    redirects: int = 5
    # Seconds between two looks at one host.
    delay: float = 1


# RFC 9309 section 2.5: at least 500 KiB of a robots.txt are read.
ROBOTS_SIZE = 512 * 1024


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """What an address answered, in the end."""

    url: str
    status_code: int
    content_type: str
    charset: str
    # Where the answer says that its content is kept (RFC 9110 section 8.7).
    content_location: str
    body: bytes
    # Whether the body went on beyond the limit.
    is_cut: bool


class Fetcher:
    """Fetches addresses one after the other; remembers hosts for as long as it lives.

    `allows_loopback` also opens every port of this machine, and is for tests alone.
    """

    def __init__(
        self,
        *,
        contact: str = "",
        limits: Limits | None = None,
        allows_loopback: bool = False,
    ) -> None:
        self._agent = f"{ROBOT}/1.0 (+{contact})" if contact else f"{ROBOT}/1.0"
        self._limits = limits or Limits()
        self._allows_loopback = allows_loopback
        self._deadline = Deadline()
        self._robots: dict[str, Robots] = {}
        self._looked_at: dict[str, float] = {}

    def fetch(
        self, url: str, *, limits: Limits | None = None, asks_robots: bool = True
    ) -> Fetched:
        """Return what the address answers; raises FetchRefused- or FetchFailedError."""
        bounds = limits or self._limits
        self._be_polite(url)
        self._deadline.start(bounds.total)
        return self._follow(url, bounds=bounds, asks_robots=asks_robots)

    def _follow(self, url: str, *, bounds: Limits, asks_robots: bool) -> Fetched:
        for _hop in range(bounds.redirects + 1):
            address = _checked(url)
            if asks_robots and not self._robots_of(address).allow(ROBOT, url):
                raise FetchRefusedError(
                    _("Situs ini melarang pengambilan oleh mesin (robots.txt).")
                )
            with self._answer(url, bounds=bounds) as (session, response):
                target = session.get_redirect_target(response)
                if target is None:
                    return self._read(response, url=url, bounds=bounds)
            url = urljoin(url, target)
        raise FetchFailedError(_("Alamatnya terlalu banyak dialihkan."))

    @contextmanager
    def _answer(
        self, url: str, *, bounds: Limits
    ) -> Iterator[tuple[HTTPSession, requests.Response]]:
        """Ask without anything of ours, and turn every fault into plain words."""
        try:
            with (
                self._session() as session,
                session.get(
                    url, stream=True, timeout=(bounds.connect, bounds.read)
                ) as response,
            ):
                yield session, response
        except InvalidIPAddress as fault:
            raise FetchRefusedError(
                _("Alamat ini tidak menuju web terbuka.")
            ) from fault
        except FetchError:
            raise
        except (OSError, ValueError, urllib3.exceptions.HTTPError) as fault:
            raise explain(fault) from fault

    def _session(self) -> HTTPSession:
        """Return a new session, so that no cookie outlives an answer."""
        session = Manager(
            Config(
                ip_filter_enable=True,
                ip_filter_allow_loopback_ips=self._allows_loopback,
                never_redirect=True,
                default_timeout=(self._limits.connect, self._limits.read),
                user_agent_override=self._agent,
            )
        ).get_session()
        # No proxy and no password of this machine's environment.
        session.trust_env = False
        session.headers["Accept-Encoding"] = "gzip"
        for scheme in ("http", "https"):
            session.mount(
                f"{scheme}://",
                OpenWebAdapter(
                    is_https=scheme == "https",
                    deadline=self._deadline,
                    allows_loopback=self._allows_loopback,
                ),
            )
        return session

    def _read(
        self, response: requests.Response, *, url: str, bounds: Limits
    ) -> Fetched:
        """Take the body piece by piece; urllib3 unpacks no more than is asked for."""
        body = bytearray()
        while len(body) <= bounds.size:
            piece = response.raw.read(CHUNK, decode_content=True)
            if not piece:
                break
            body += piece
            self._deadline.left()
        described = Message()
        described["Content-Type"] = response.headers.get("Content-Type", "")
        return Fetched(
            url=url,
            status_code=response.status_code,
            content_type=described.get_content_type()[:100],
            charset=described.get_content_charset("")[:40],
            content_location=response.headers.get("Content-Location", ""),
            body=bytes(body[: bounds.size]),
            is_cut=len(body) > bounds.size,
        )

    def _robots_of(self, address: SplitResult) -> Robots:
        """Return the rules of the address's site, asked for once."""
        origin = f"{address.scheme}://{address.netloc}"
        if origin not in self._robots:
            bounds = Limits(
                connect=self._limits.connect, read=self._limits.read, size=ROBOTS_SIZE
            )
            answer = self._follow(
                f"{origin}/robots.txt", bounds=bounds, asks_robots=False
            )
            self._robots[origin] = rules_of(answer.status_code, answer.body)
        return self._robots[origin]

    def _be_polite(self, url: str) -> None:
        """Wait until the host has had its pause."""
        address = _checked(url)
        origin = f"{address.scheme}://{address.netloc}"
        rules = self._robots.get(origin)
        pause = max(self._limits.delay, rules.pause(ROBOT) if rules else 0)
        host = address.hostname or ""
        last = self._looked_at.get(host)
        if last is not None and (wait := last + pause - time.monotonic()) > 0:
            time.sleep(wait)
        self._looked_at[host] = time.monotonic()


def _checked(url: str) -> SplitResult:
    """Refuse what is no address of the web, or carries a name and password."""
    try:
        address = urlsplit(url)
        has_host = bool(address.hostname) and address.port != 0
    except ValueError as fault:
        raise FetchRefusedError(_("Alamatnya tidak sah.")) from fault
    if address.scheme not in ("http", "https") or not has_host:
        raise FetchRefusedError(_("Alamatnya bukan http atau https."))
    if address.username is not None or address.password is not None:
        raise FetchRefusedError(_("Alamatnya memuat nama atau kata sandi."))
    return address
