"""The connections that looking at a source may make: to the open web, and in time.

`requests-hardened` resolves a host once, refuses private addresses and connects to what
it has resolved, so a name cannot change its meaning in between (DNS rebinding). This
module adds what it leaves open: which ports, the rest of what is not the open web, and
one deadline for every byte of an answer, of its head too.
"""

import io
import socket
import time
from http.client import HTTPResponse
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import requests
from requests_hardened.ip_filter import InvalidIPAddress
from requests_hardened.ip_filter_adapter import IPFilterAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

WEB_PORTS = frozenset({80, 443})
# The only part of IPv6 that is given out to the public:
# https://www.iana.org/assignments/ipv6-address-space
PUBLIC_IPV6 = ip_network("2000::/3")


class Deadline:
    """The moment by which all of one look is over."""

    def __init__(self) -> None:
        self._end = 0.0

    def start(self, seconds: float) -> None:
        """Give everything that follows this long."""
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that are left, more than 0; else raise TimeoutError."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return left


class _TimedReader(io.RawIOBase):
    """Reads a socket until the deadline, however slowly the bytes drip."""

    def __init__(
        self, raw: io.RawIOBase, *, sock: socket.socket, deadline: Deadline
    ) -> None:
        super().__init__()
        self._raw, self._sock, self._deadline = raw, sock, deadline
        self._patience = sock.gettimeout()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._deadline.left()
        self._sock.settimeout(min(left, self._patience or left))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _pools(deadline: Deadline) -> dict[str, type[HTTPConnectionPool]]:
    """Return urllib3's pools with answers that are read against the deadline."""

    class TimedResponse(HTTPResponse):
        def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
            super().__init__(sock, *args, **kwargs)
            raw: Any = self.fp.detach()
            self.fp = io.BufferedReader(_TimedReader(raw, sock=sock, deadline=deadline))

    class TimedConnection(HTTPConnection):
        response_class = TimedResponse

    class TimedTLSConnection(HTTPSConnection):
        response_class = TimedResponse

    class TimedPool(HTTPConnectionPool):
        ConnectionCls = TimedConnection

    class TimedTLSPool(HTTPSConnectionPool):
        ConnectionCls = TimedTLSConnection

    return {"http": TimedPool, "https": TimedTLSPool}


class OpenWebAdapter(IPFilterAdapter):
    """Connects to public addresses and web ports only, until the deadline."""

    def __init__(
        self, *, is_https: bool, deadline: Deadline, allows_loopback: bool
    ) -> None:
        self._deadline = deadline
        super().__init__(is_https_proto=is_https, allow_loopback=allows_loopback)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Let the pools make timed connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._deadline)

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: Any, cert: Any = None
    ) -> Any:
        """Look at the address that the connection is really going to."""
        target, pool_options = super().build_connection_pool_key_attributes(
            request, verify, cert
        )
        address = ip_address(target["host"].strip("[]"))
        if not (self._allow_loopback and address.is_loopback):
            port = target["port"] or (443 if target["scheme"] == "https" else 80)
            if port not in WEB_PORTS or not is_public(address):
                raise InvalidIPAddress(address)
        return target, pool_options


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is one of the open web's."""
    if address.is_multicast or not address.is_global:
        return False
    return address.version == 4 or address in PUBLIC_IPV6
