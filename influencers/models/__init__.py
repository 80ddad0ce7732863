"""Badge holders, how they come to their badge, what they share, what is kept of it."""

from influencers.models.applications import (
    Application,
    ApplicationAccount,
    Invitation,
)
from influencers.models.campaigns import (
    Campaign,
    CampaignAlert,
    CampaignChange,
    CampaignPage,
    HolderSelection,
    QuietPeriod,
)
from influencers.models.credentials import BadgeCredential, StatusList
from influencers.models.events import Attendance, Event
from influencers.models.holders import (
    PROFILE_NETWORKS,
    Holder,
    HolderAccount,
    HolderQuerySet,
    new_badge_number,
)
from influencers.models.kits import CorrectionAlert, IssuedKit, KitOpening, KitPart
from influencers.models.privacy import (
    Consent,
    DataRequest,
    HolderTip,
    ProcessingRecord,
)
from influencers.models.proposals import AccountsProposal
from influencers.models.settings import BadgeSettings, FollowerThreshold

__all__ = [
    "PROFILE_NETWORKS",
    "AccountsProposal",
    "Application",
    "ApplicationAccount",
    "Attendance",
    "BadgeCredential",
    "BadgeSettings",
    "Campaign",
    "CampaignAlert",
    "CampaignChange",
    "CampaignPage",
    "Consent",
    "CorrectionAlert",
    "DataRequest",
    "Event",
    "FollowerThreshold",
    "Holder",
    "HolderAccount",
    "HolderQuerySet",
    "HolderSelection",
    "HolderTip",
    "Invitation",
    "IssuedKit",
    "KitOpening",
    "KitPart",
    "ProcessingRecord",
    "QuietPeriod",
    "StatusList",
    "new_badge_number",
]
