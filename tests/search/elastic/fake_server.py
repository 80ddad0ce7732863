"""A server on loopback that is none: it says the same to every request."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep
from typing import ClassVar

from django.test import override_settings


class Answers(BaseHTTPRequestHandler):
    """Says the same to every request, and keeps what it was asked."""

    status: ClassVar[int] = 200
    body: ClassVar[bytes] = b"{}"
    delay: ClassVar[float] = 0.0
    asked: ClassVar[list[tuple[dict[str, str], bytes]]] = []

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        sent = {name.lower(): value for name, value in self.headers.items()}
        self.asked.append((sent, self.rfile.read(length)))
        sleep(self.delay)
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        # Whoever asked may have stopped waiting.
        with suppress(OSError):
            self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def server_that_says(
    body: bytes, *, status: int = 200, delay: float = 0.0
) -> Iterator[type[Answers]]:
    handler = type(
        "Said",
        (Answers,),
        {"body": body, "status": status, "delay": delay, "asked": []},
    )
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        url = f"http://127.0.0.1:{listening.server_port}"
        try:
            with override_settings(ELASTICSEARCH_URL=url, ELASTICSEARCH_COMPAT=7):
                yield handler
        finally:
            listening.shutdown()
            thread.join()
