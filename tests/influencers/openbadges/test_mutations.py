"""Changed badges are never accepted. `make fuzz-badges` tries 10,000."""

import json
import os
import random

from influencers.openbadges.verification import Outcome
from tests.influencers.openbadges.changes import changed
from tests.influencers.openbadges.conftest import Portal

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "300"))
# Another number draws other changes.
SEED = int(os.environ.get("FUZZ_SEED", "2026"))


def test_no_changed_badge_is_accepted(portal: Portal) -> None:
    chance = random.Random(SEED)  # noqa: S311
    issued = portal.issue()
    assert portal.verify(issued).is_valid
    outcomes = dict.fromkeys(Outcome, 0)
    for number in range(EXAMPLES):
        content = changed(issued, chance)
        report = portal.verify(content)
        outcomes[report.outcome] += 1
        assert not report.is_valid, (number, content)
    assert outcomes[Outcome.FAILED] > outcomes[Outcome.UNKNOWN] >= 0


def test_letters_of_the_subject_count(portal: Portal) -> None:
    issued = portal.issue(name="Lencana")
    raw = json.dumps(issued["credentialSubject"])
    starts = [at for at, letter in enumerate(raw) if letter.isalpha()]
    for at in starts[:: max(1, len(starts) // 30)]:
        other = "x" if raw[at] != "x" else "y"
        try:
            subject = json.loads(raw[:at] + other + raw[at + 1 :])
        except ValueError:
            continue
        assert not portal.verify({**issued, "credentialSubject": subject}).is_valid, at


def test_letters_of_the_signature_count(portal: Portal) -> None:
    issued = portal.issue()
    value = issued["proof"]["proofValue"]
    for at in range(0, len(value), 5):
        other = "2" if value[at] != "2" else "3"
        proof = {**issued["proof"], "proofValue": value[:at] + other + value[at + 1 :]}
        assert not portal.verify({**issued, "proof": proof}).is_valid
    for spelled in (value + " ", value + "\n", "z1" + value[1:], value[1:], value * 2):
        proof = {**issued["proof"], "proofValue": spelled}
        assert not portal.verify({**issued, "proof": proof}).is_valid
