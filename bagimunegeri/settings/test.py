"""Tests: like development, with a fast hasher and plain static files."""

import os
import tempfile
from pathlib import Path

from bagimunegeri.settings.base import *  # noqa: F403

DEBUG = False
SECRET_KEY = "django-insecure-tests-only"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Each parallel worker has media of its own.
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
MEDIA_ROOT = Path(tempfile.gettempdir()) / f"bagimunegeri-test-media-{WORKER}"
PRIVATE_ROOT = Path(tempfile.gettempdir()) / f"bagimunegeri-test-private-{WORKER}"
STORAGES["private"]["OPTIONS"] = {"location": PRIVATE_ROOT}  # noqa: F405
# Proofs of work that a test can find at once.
TIP_PROOF_DIFFICULTY = 50
# No test looks at the network; those of fetching serve their own pages on loopback.
FETCH_SOURCES = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
# Static files come straight from their folders: no test needs `collectstatic`.
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
# Tests that want a search server ask for it (tests/plugins/search_servers.py).
ELASTICSEARCH_URL = ""
