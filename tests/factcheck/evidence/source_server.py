"""A real web server on loopback that plays the sources of a fact-check."""

import gzip
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


def page(title: str, text: str, *, around: str = "") -> Answer:
    """Answer with a small HTML page."""
    html = f"<title>{title}</title>{around}<main><p>{text}</p></main>"
    return body(html.encode(), kind="text/html; charset=utf-8")


def body(content: bytes, *, kind: str, status: int = 200, **headers: str) -> Answer:
    """Answer with these bytes; `Content_Encoding="gzip"` gives a header."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(content)

    return answer


def status(code: int) -> Answer:
    """Answer with a code and no content."""
    return body(b"", kind="text/plain", status=code)


def redirect(target: str, *, code: int = 302) -> Answer:
    """Send to another address."""
    return body(b"", kind="text/plain", status=code, Location=target)


def bomb(size: int) -> Answer:
    """Answer with a small gzip file that unpacks to `size` zero bytes."""
    packed = gzip.compress(bytes(size), compresslevel=9)
    return body(packed, kind="text/html", Content_Encoding="gzip")


def endless_gzip() -> Answer:
    """Answer with gzip that never ends."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    first, piece = (
        packer.compress(bytes(1024 * 1024)) + packer.flush(zlib.Z_FULL_FLUSH)
        for _piece in range(2)
    )

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Encoding", "gzip")
        request.end_headers()
        request.wfile.write(first)
        for _turn in range(1000):
            request.wfile.write(piece)

    return answer


def dripping_head(pause: float, stop: threading.Event) -> Answer:
    """Send headers byte by byte, never more than `pause` seconds apart."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _byte in range(100):
            if stop.wait(pause):
                return
            request.wfile.write(b"a")
        request.wfile.write(b"\r\n\r\n")

    return answer


def silent(stop: threading.Event) -> Answer:
    """Take the question and say nothing."""

    def answer(_request: BaseHTTPRequestHandler) -> None:
        stop.wait(10)

    return answer


class SourceServer:
    """Serves what `pages` says; counts what was asked, with all headers."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.pages: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.stop = threading.Event()

    def url(self, path: str) -> str:
        """Return the address of a page."""
        return self.address + path

    def times_asked(self, path: str) -> int:
        """Return how often a page was asked for."""
        return self.asked.count(path)


@contextmanager
def serve_sources() -> Iterator[SourceServer]:
    """Serve on a free port of loopback until the test is over."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            sources.asked.append(path)
            sources.headers.append(dict(self.headers))
            # A client that has heard enough closes the door.
            try:
                sources.pages.get(path, status(404))(self)
            except ConnectionError:
                self.close_connection = True

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    sources = SourceServer(server.server_port)
    thread = threading.Thread(target=server.serve_forever, args=[0.01], daemon=True)
    thread.start()
    try:
        yield sources
    finally:
        sources.stop.set()
        server.shutdown()
        server.server_close()
