"""Who may see and do what about badges: PR heads their own agency's, officers all."""

from home.permissions import AgencyOwnedPermissionPolicy
from influencers.models import (
    Application,
    Campaign,
    DataRequest,
    Event,
    Holder,
    Invitation,
)

# Opens the records of all agencies to a badge officer.
ALL_AGENCIES = "influencers.manage_all_holders"

holder_policy = AgencyOwnedPermissionPolicy(Holder, portal_permission=ALL_AGENCIES)
application_policy = AgencyOwnedPermissionPolicy(
    Application, portal_permission=ALL_AGENCIES
)
invitation_policy = AgencyOwnedPermissionPolicy(
    Invitation, portal_permission=ALL_AGENCIES
)
data_request_policy = AgencyOwnedPermissionPolicy(
    DataRequest, portal_permission=ALL_AGENCIES
)
campaign_policy = AgencyOwnedPermissionPolicy(Campaign, portal_permission=ALL_AGENCIES)
event_policy = AgencyOwnedPermissionPolicy(Event, portal_permission=ALL_AGENCIES)

POLICIES = (
    holder_policy,
    application_policy,
    invitation_policy,
    data_request_policy,
    campaign_policy,
    event_policy,
)
