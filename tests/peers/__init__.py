"""Independent implementations of Open Badges, run as programs of their own."""

import base64
import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.conf import settings

NODE_FOLDER = Path(__file__).parent / "node"
PYTHON_FOLDER = Path(__file__).parent / "python"
PYTHON = Path(settings.BASE_DIR) / "var" / "badge-peers" / "bin" / "python"
# A verification takes about a second, most of it loading.
LONGEST_RUN = 60


def are_installed() -> bool:
    """Say whether both peers can run."""
    installed = NODE_FOLDER / "node_modules" / "@digitalbazaar" / "vc"
    return bool(shutil.which("node")) and installed.is_dir() and PYTHON.exists()


def ask_node(
    credential: Mapping[str, Any], documents: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what Digital Bazaar's libraries say about a credential."""
    return _ask(
        ["node", "verify.mjs"],
        NODE_FOLDER,
        {"credential": credential, "documents": documents},
    )


def ask_python(carrier: bytes, documents: Mapping[str, Any]) -> dict[str, Any]:
    """Return what openbadgeslib says about a credential, as JSON or in a picture."""
    return _ask(
        [str(PYTHON), "verify.py"],
        PYTHON_FOLDER,
        {"carrier": base64.b64encode(carrier).decode(), "documents": documents},
    )


def _ask(command: list[str], folder: Path, question: Any) -> dict[str, Any]:
    run = subprocess.run(
        command,
        cwd=folder,
        input=json.dumps(question).encode(),
        capture_output=True,
        timeout=LONGEST_RUN,
        check=False,
    )
    assert run.returncode == 0, run.stderr.decode()
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer
