"""Claims, the checks that judge them, and the desk's work around them."""

from factcheck.models.captures import Capture
from factcheck.models.cases import (
    CLOSED_STATES,
    OPEN_STATES,
    Case,
    CaseEvent,
    Severity,
)
from factcheck.models.claims import Claim, Sighting
from factcheck.models.clarifications import ClarificationPage, ClarificationTopic
from factcheck.models.complaints import (
    CLOSED_COMPLAINTS,
    OPEN_COMPLAINTS,
    Complaint,
)
from factcheck.models.desk import FactCheckIndexPage
from factcheck.models.evidence import Correction, Evidence, FactCheckContributor
from factcheck.models.fact_checks import FactCheckPage, FactCheckTopic
from factcheck.models.reviews import (
    OutsideReview,
    PublishCheckTask,
    VerdictVote,
    VerdictVoteTask,
)
from factcheck.models.tips import SpentProof, Tip, TipMark
from factcheck.models.versions import PublishedVersion

__all__ = [
    "CLOSED_COMPLAINTS",
    "CLOSED_STATES",
    "OPEN_COMPLAINTS",
    "OPEN_STATES",
    "Capture",
    "Case",
    "CaseEvent",
    "Claim",
    "ClarificationPage",
    "ClarificationTopic",
    "Complaint",
    "Correction",
    "Evidence",
    "FactCheckContributor",
    "FactCheckIndexPage",
    "FactCheckPage",
    "FactCheckTopic",
    "OutsideReview",
    "PublishCheckTask",
    "PublishedVersion",
    "Severity",
    "Sighting",
    "SpentProof",
    "Tip",
    "TipMark",
    "VerdictVote",
    "VerdictVoteTask",
]
