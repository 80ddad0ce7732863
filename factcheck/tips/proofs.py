"""What a sender shows before anything is stored: work done, or time waited.

Work is ALTCHA's protocol (https://altcha.org/docs/v1/proof-of-work): the browser finds
the number behind a hash. Who has no JavaScript waits instead. Either counts once.
"""

import base64
import hashlib
import json
import math
import secrets
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from altcha import ChallengeOptionsV1, create_challenge_v1, verify_solution_v1
from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.db import IntegrityError
from django.utils import timezone
from django.utils.crypto import salted_hmac

from factcheck.models import SpentProof

# A page may lie open this long before it is sent.
LIFETIME = timedelta(hours=1)
ALGORITHM: Literal["SHA-256"] = "SHA-256"
# A solution in base64 has about 400 letters.
LONGEST_SOLUTION = 2000

_waiting = TimestampSigner(salt="factcheck.tips.waiting")


class SpentError(Exception):
    """The permit was used before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """Leave to send one message; `digest` names it, whatever it looks like."""

    digest: str
    expires_at: datetime
    is_slow: bool = False

    def spend(self) -> None:
        """Use it up, or raise `SpentError`; belongs into the sending transaction."""
        try:
            SpentProof.objects.create(digest=self.digest, expires_at=self.expires_at)
        except IntegrityError as fault:
            raise SpentError from fault


def new_challenge() -> str:
    """Return a task for the browser, as JSON."""
    challenge = create_challenge_v1(
        ChallengeOptionsV1(
            algorithm=ALGORITHM,
            max_number=settings.TIP_PROOF_DIFFICULTY,
            hmac_key=_secret(),
            expires=datetime.now(tz=UTC) + LIFETIME,
        )
    )
    return json.dumps(challenge.to_dict())


def permit_for_work(solution: str) -> Permit | None:
    """Return the permit that a right and fresh solution earns."""
    told = _decoded(solution)
    if told is None or not verify_solution_v1(told, _secret())[0]:
        return None
    # The challenge is what was signed; everything else can be written in two ways.
    return _permit(told["challenge"])


def new_waiting() -> str:
    """Return a token that begins to count once `TIP_WAIT` seconds are over."""
    ready = time.time() + settings.TIP_WAIT
    return _waiting.sign_object([secrets.token_hex(16), ready])


def seconds_left(token: str) -> int | None:
    """Return how long its holder still waits; None when it is not, or too old."""
    told = _unsigned(token)
    return None if told is None else max(0, math.ceil(told[1] - time.time()))


def permit_for_waiting(token: str) -> Permit | None:
    """Return the permit of who has waited long enough."""
    told = _unsigned(token)
    if told is None or told[1] > time.time():
        return None
    return _permit(told[0], is_slow=True)


def _permit(name: str, *, is_slow: bool = False) -> Permit:
    return Permit(
        digest=hashlib.sha256(name.encode()).hexdigest(),
        expires_at=timezone.now() + LIFETIME,
        is_slow=is_slow,
    )


def _decoded(solution: str) -> Any:
    """Return a solution's parts, each of the right type; None for anything else."""
    try:
        told = json.loads(base64.b64decode(solution[:LONGEST_SOLUTION], validate=True))
        texts = [told[name] for name in ("algorithm", "challenge", "salt", "signature")]
        is_sound = type(told["number"]) is int and texts[0] == ALGORITHM
        "".join(texts).encode()
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return told if is_sound else None


def _unsigned(token: str) -> tuple[str, float] | None:
    try:
        name, ready = _waiting.unsign_object(token, max_age=LIFETIME)
    except BadSignature:
        return None
    return name, ready


def _secret() -> str:
    return salted_hmac("factcheck.tips.proofs", "", algorithm="sha256").hexdigest()
