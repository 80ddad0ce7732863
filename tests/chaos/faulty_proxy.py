"""A proxy before a search server that fails on demand, in all the ways servers do."""

import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import urlsplit

# Longer than anybody waits for an answer.
FOREVER = 30.0
SLOWNESS = 0.8
REJECTED = {
    "status": 429,
    "error": {"type": "es_rejected_execution_exception", "reason": "queue is full"},
}


class Fault(StrEnum):
    """What the proxy does with a request."""

    REFUSED = "refused"
    BLACK_HOLE = "black hole"
    SLOW = "slow"
    BUSY = "429"
    UNAVAILABLE = "503"
    # The server did what it was asked, and nobody is told.
    LOST_ANSWER = "answer lost"
    TRUNCATED = "answer truncated"
    GARBAGE = "answer is no JSON"
    # Every second change of a bulk request is done, the others are turned away.
    HALF_FAILED = "half-failed bulk"


class FaultyProxy:
    """Passes requests on to a server, or does what its `fault` says."""

    def __init__(self, target: str) -> None:
        address = urlsplit(target)
        self.target = (address.hostname or "", address.port or 80)
        self.fault: Fault | None = None
        self.healed = threading.Event()
        self.struck = 0
        self._server = ThreadingHTTPServer(
            ("127.0.0.1", 0), type("Handler", (_Handler,), {"proxy": self})
        )
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Return the address to use in place of the server's."""
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def failing(self, fault: Fault) -> Iterator[None]:
        """Fail in this way for a while."""
        self.healed.clear()
        self.fault = fault
        try:
            yield
        finally:
            self.fault = None
            self.healed.set()

    def close(self) -> None:
        """Stop listening and let go of whoever still waits."""
        self.healed.set()
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    """Answers one connection; `proxy` is set on the class made for each proxy."""

    protocol_version = "HTTP/1.1"
    proxy: FaultyProxy

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        fault = self.proxy.fault
        if fault is not None:
            self.proxy.struck += 1
        with suppress(OSError, http.client.HTTPException):
            self.answers.get(fault, _Handler.pass_on)(self, body)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any  # noqa: N815

    def refuse(self, body: bytes) -> None:
        self.hang_up()

    def hang(self, body: bytes) -> None:
        self.proxy.healed.wait(FOREVER)
        self.hang_up()

    def say_status(self, body: bytes) -> None:
        self.reply(int(self.proxy.fault or 503), b'{"error":"injected"}')

    def talk_nonsense(self, body: bytes) -> None:
        self.reply(200, b"<html>gateway</html>")

    def lose_answer(self, body: bytes) -> None:
        self.forward(body)
        self.hang_up()

    def truncate(self, body: bytes) -> None:
        status, answer = self.forward(body)
        self.reply(status, answer, sent=answer[: len(answer) // 2])
        self.hang_up()

    def dawdle(self, body: bytes) -> None:
        time.sleep(SLOWNESS)
        self.pass_on(body)

    def do_half(self, body: bytes) -> None:
        if self.path.startswith("/_bulk"):
            self.reply(200, self.half_done(body))
        else:
            self.pass_on(body)

    def pass_on(self, body: bytes) -> None:
        self.reply(*self.forward(body))

    answers: ClassVar[dict[Fault | None, Callable[[Any, bytes], None]]] = {
        Fault.REFUSED: refuse,
        Fault.BLACK_HOLE: hang,
        Fault.SLOW: dawdle,
        Fault.BUSY: say_status,
        Fault.UNAVAILABLE: say_status,
        Fault.LOST_ANSWER: lose_answer,
        Fault.TRUNCATED: truncate,
        Fault.GARBAGE: talk_nonsense,
        Fault.HALF_FAILED: do_half,
    }

    def forward(self, body: bytes) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection(*self.proxy.target, timeout=FOREVER)
        headers = {
            name: value
            for name, value in self.headers.items()
            if name.lower() not in {"host", "connection", "accept-encoding"}
        }
        try:
            connection.request(self.command, self.path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def half_done(self, body: bytes) -> bytes:
        actions = _actions(body)
        kept = b"".join(lines for _verb, _told, lines in actions[::2])
        _status, answer = self.forward(kept)
        done = iter(json.loads(answer)["items"])
        items = [
            next(done) if number % 2 == 0 else {verb: {**told, **REJECTED}}
            for number, (verb, told, _lines) in enumerate(actions)
        ]
        return json.dumps({"took": 1, "errors": True, "items": items}).encode()

    def reply(self, status: int, answer: bytes, sent: bytes | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer if sent is None else sent)

    def hang_up(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *args: Any) -> None:
        """Say nothing: thousands of requests pass."""


def _actions(body: bytes) -> list[tuple[str, dict[str, Any], bytes]]:
    """Return verb, target and lines of each action of a bulk request."""
    lines = iter(body.splitlines(keepends=True))
    actions = []
    for line in lines:
        ((verb, told),) = json.loads(line).items()
        source = b"" if verb == "delete" else next(lines)
        actions.append((verb, told, line + source))
    return actions
