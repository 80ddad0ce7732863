"""Verifies a credential with openbadgeslib, without the network.

Reads {"carrier": base64 of JSON, PNG or SVG, "documents": {address: document}} from
standard input and prints {"credential": ..., "verified": ..., "error": ...}. It refuses
a revoked or suspended credential, and says so in `error`. It takes only JWTs as proofs
of status lists, so theirs are left to the other peer.
"""

import base64
import json
import sys

from openbadgeslib.errors import LibOpenBadgesException
from openbadgeslib.ob3 import OB3LdpVerifier, OB3Verifier

given = json.load(sys.stdin)
carrier = base64.b64decode(given["carrier"])


def download(address: str, *_arguments: object, **_options: object) -> bytes:
    """Return one of the given documents; every other address is unknown."""
    return json.dumps(given["documents"][address]).encode()


if carrier.startswith(b"\x89PNG"):
    text = OB3Verifier.extract_token_from_png(carrier)
elif carrier.startswith(b"<"):
    text = OB3Verifier.extract_token_from_svg(carrier)
else:
    text = carrier.decode()
answer = {"credential": json.loads(text), "verified": True, "error": ""}
try:
    OB3LdpVerifier().verify(
        text, check_status=True, download=download, verify_status_list=False
    )
except LibOpenBadgesException as fault:
    answer |= {"verified": False, "error": str(fault)}
json.dump(answer, sys.stdout)
