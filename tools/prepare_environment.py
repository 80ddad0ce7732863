"""Makes `.venv` and installs locked requirements into it; at once when nothing changed.

    python3 tools/prepare_environment.py requirements.txt [requirements-dev.txt]

Standard library only: nothing else is there yet. uv does the work when it is on PATH,
else venv and pip. Every package is checked against its locked hash. The stamp in
`.venv` is written last, so the next run finishes one that was interrupted.
"""

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
STAMP = ENVIRONMENT / "installed-requirements"
OLDEST_PYTHON = (3, 11)


def main(names: list[str]) -> None:
    """Bring `.venv` to what the named requirements files say."""
    wanted = {name: _digest(PROJECT / name) for name in names}
    # Two runs at once would install over each other.
    with Path(__file__).open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if PYTHON.exists() and wanted.items() <= _installed().items():
            return
        _prepare(wanted)


def _prepare(wanted: dict[str, str]) -> None:
    """Make the environment if there is none that works, then install."""
    uv = shutil.which("uv")
    if not _works(needs_pip=uv is None):
        _say(f"Making .venv with Python {sys.version.split()[0]}")
        _run(
            [uv, "venv", "--quiet", "--clear", "--python", sys.executable, ENVIRONMENT]
            if uv
            else [sys.executable, "-m", "venv", "--clear", ENVIRONMENT],
            advice="On Debian and Ubuntu: sudo apt-get install python3-venv",
        )
    _say(f"Installing {' and '.join(wanted)}: about a minute, this once")
    installer: list[str | Path] = (
        [uv, "pip", "install", "--python", PYTHON]
        if uv
        else [PYTHON, "-m", "pip", "install", "--disable-pip-version-check"]
    )
    files = [f"--requirement={PROJECT / name}" for name in wanted]
    installed = _installed()
    STAMP.unlink(missing_ok=True)
    _run(
        [*installer, "--require-hashes", *files],
        advice="Nothing is lost: run the same command again to go on.",
    )
    entries = {**installed, **wanted}.items()
    STAMP.write_text("".join(f"{name} {digest}\n" for name, digest in entries))


def _works(*, needs_pip: bool) -> bool:
    """Say whether the environment's Python runs, is new enough and can install."""
    check = f"import sys; assert sys.version_info >= {OLDEST_PYTHON}"
    command: list[str | Path] = [
        PYTHON,
        "-c",
        f"{check}; import pip" if needs_pip else check,
    ]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _installed() -> dict[str, str]:
    """Return what the stamp says is installed: file name and digest."""
    if not STAMP.exists():
        return {}
    return dict(line.split() for line in STAMP.read_text().splitlines())


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _run(command: list[str | Path], *, advice: str) -> None:
    """Run one step in view; a failure ends in one line of advice."""
    try:
        subprocess.run(command, check=True)
    except subprocess.CalledProcessError as fault:
        sys.exit(f"That step failed (exit {fault.returncode}). {advice}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run the same command again to go on.")
