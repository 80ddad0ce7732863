"""Asks the portal in this container whether it is ready; exits 1 when it is not."""

import os
import sys
import urllib.request

request = urllib.request.Request(
    "http://127.0.0.1:8000/siap",
    headers={"Host": os.environ["ALLOWED_HOSTS"].split(",")[0].strip().lstrip(".")},
)
try:
    urllib.request.urlopen(request, timeout=5)  # noqa: S310 - a fixed address
except OSError as fault:
    sys.exit(f"not ready: {fault}")
