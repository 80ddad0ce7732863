"""What `make run` takes from the environment; a bad value is one clear line."""

import socket
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured

from bagimunegeri.settings import environment

HOST = "127.0.0.1"
# Port numbers have 16 bits (RFC 6335).
HIGHEST_PORT = 65_535


@dataclass(frozen=True)
class Options:
    """PORT (8000), DEMO=0: leave the content alone, RELOAD=1: restart on new code."""

    port: int
    demo: bool
    reload: bool

    @property
    def address(self) -> str:
        """Where a browser finds the portal."""
        return f"http://{HOST}:{self.port}"


def read_options() -> Options:
    """Read the options, and refuse a port that the portal could not have."""
    port = environment.integer("PORT", default=8000, minimum=1)
    if port > HIGHEST_PORT:
        raise ImproperlyConfigured(
            f"PORT={port} is not a port: {HIGHEST_PORT} is the last"
        )
    return Options(
        port=port,
        demo=environment.boolean("DEMO", default=True),
        reload=environment.boolean("RELOAD", default=False),
    )


def require_free_port(port: int) -> None:
    """Fail with advice, before any work, when the port cannot be had."""
    with socket.socket() as probe:
        # As the server does: a port that was closed a moment ago is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError as fault:
            raise ImproperlyConfigured(
                f"port {port} is the system's; choose another: make run PORT=8001"
            ) from fault
        except OSError as fault:
            other = port + 1 if port < HIGHEST_PORT else port - 1
            raise ImproperlyConfigured(
                f"port {port} is taken; choose another: make run PORT={other}"
            ) from fault
