"""Holds /api/v1/ to its own OpenAPI document: schemathesis, all checks.

    python tools/check_api.py [--examples 50] [options of `st run`]

Serves the demo content on a free port from a database of its own under `var/`, asks it
some thousand odd questions, and ends with schemathesis's own exit status. The tool
lives in an environment of its own: some of its requirements are older than ours.
"""

import argparse
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

PROJECT = Path(__file__).resolve().parent.parent
VAR = PROJECT / "var"
TOOL_ENVIRONMENT = VAR / "schemathesis-venv"
SCHEMATHESIS = "schemathesis==4.32.5"
Command = list[str | Path]
# Seconds that a slow machine may take to start the portal.
PATIENCE = 60


def main() -> int:
    """Prepare, serve, check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--examples", default="50", help="most questions for an operation and phase"
    )
    chosen, more = parser.parse_known_args()
    tool = _tool()
    surroundings = os.environ | {
        "DATABASE_URL": f"sqlite:///{VAR / 'check-api.sqlite3'}",
        "MEDIA_ROOT": str(VAR / "check-api-media"),
        # The limit is tested elsewhere; here it would answer most questions.
        "API_REQUESTS_PER_MINUTE": "10000000",
    }
    with _served(surroundings) as address:
        command: Command = [tool, "run", f"{address}/api/v1/openapi.json"]
        command += ["--checks", "all", "--max-examples", chosen.examples, *more]
        return subprocess.run(command, check=False, cwd=VAR).returncode


def _tool() -> Path:
    """Return schemathesis, installed the first time."""
    program = TOOL_ENVIRONMENT / "bin" / "st"
    if not program.exists():
        print(f"Installing {SCHEMATHESIS} into {TOOL_ENVIRONMENT.name}", flush=True)  # noqa: T201
        _run([sys.executable, "-m", "venv", "--clear", TOOL_ENVIRONMENT])
        pip: Command = [TOOL_ENVIRONMENT / "bin" / "python", "-m", "pip", "install"]
        _run([*pip, "--quiet", "--disable-pip-version-check", SCHEMATHESIS])
    return program


@contextmanager
def _served(surroundings: dict[str, str]) -> Iterator[str]:
    """Serve the demo content while the block runs; yields the address."""
    manage: Command = [sys.executable, PROJECT / "manage.py"]
    _run([*manage, "migrate", "--verbosity", "0"], env=surroundings)
    _run([*manage, "load_demo"], env=surroundings)
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [*manage, "runserver", "--noreload", f"127.0.0.1:{port}"],
        env=surroundings | {"BASE_URL": address},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(f"{address}/sehat")
        yield address
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310 - loopback
        except URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.3)
        else:
            return


def _run(command: Command, *, env: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, env=env, cwd=PROJECT)


if __name__ == "__main__":
    sys.exit(main())
