"""Production refuses to start half configured, in one line and without a traceback."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

COMPLETE = {
    "DJANGO_SETTINGS_MODULE": "bagimunegeri.settings.production",
    "SECRET_KEY": "only-for-this-test-" * 4,
    "ALLOWED_HOSTS": "portal.example.go.id",
    "DATABASE_URL": "postgres://portal@127.0.0.1:1/portal",
}


def start(**changes: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], **COMPLETE, **changes}
    return subprocess.run(
        [sys.executable, "manage.py", "diffsettings"],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"SECRET_KEY": ""},
        {"ALLOWED_HOSTS": ""},
        {"ALLOWED_HOSTS": ","},
        {"DATABASE_URL": ""},
        {"DATABASE_URL": "mysql://localhost/portal"},
        {"REQUIRE_SECOND_FACTOR": "perhaps"},
        {"SECURE_HSTS_SECONDS": "a year"},
    ],
    ids=str,
)
def test_faulty_configuration_does_not_start(changes: dict[str, str]) -> None:
    started = start(**changes)

    assert started.returncode == 1
    assert next(iter(changes)) in started.stderr
    assert len(started.stderr.strip().splitlines()) == 1


def test_complete_configuration_starts_safely() -> None:
    started = start()

    assert started.returncode == 0, started.stderr
    shown = started.stdout
    assert "DEBUG = True" not in shown
    assert "SESSION_COOKIE_SECURE = True" in shown
    assert "REQUIRE_SECOND_FACTOR = True" in shown
