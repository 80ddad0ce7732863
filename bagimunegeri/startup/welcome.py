"""What `make run` says when the portal is up: its address, sign-ins and what to try."""

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bagimunegeri.demo.people import SIGN_INS

PLACES = (
    ("/", "cari program dan cek fakta, seperti warga"),
    ("/periksa/", "tempel pesan berantai, lihat cek fakta yang cocok"),
    ("/humas/", "salin unggahan siap bagikan, sebagai pemegang lencana"),
    ("/admin/", "tulis dan tinjau, sebagai editor instansi"),
)


def welcome(address: str, *, with_demo: bool) -> Panel:
    """Return the panel for a portal that serves on this address."""
    parts: list[RenderableType] = [
        Text.assemble("Buka  ", (address, "bold green")),
        Text(),
        _places(address),
    ]
    if with_demo:
        parts += [Text(), _sign_ins()]
    parts += [Text(), Text("Ctrl-C menghentikan; `make run` memulai lagi.", "dim")]
    return Panel(Group(*parts), title="Bagimu Negeri", border_style="green")


def _places(address: str) -> Table:
    table = Table.grid(padding=(0, 2))
    for path, purpose in PLACES:
        table.add_row(f"{address}{path}", purpose)
    return table


def _sign_ins() -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("Coba sebagai")
    # An address that is broken over two lines cannot be copied.
    table.add_column("Surel dan sandi", no_wrap=True)
    for person in SIGN_INS:
        table.add_row(
            Text.assemble((person.role, "bold"), "\n", (person.what, "dim")),
            f"{person.email}\n{person.password}",
        )
    return table
