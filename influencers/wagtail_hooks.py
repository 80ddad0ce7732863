"""Badge holders in Wagtail's admin, each agency seeing its own only."""

from wagtail.permissions import register_permission_policy

import influencers.applications.admin
import influencers.badges.admin
import influencers.campaigns.admin
import influencers.events.admin
import influencers.office_panel
import influencers.privacy.admin  # noqa: F401 - each registers its hooks
from influencers.permissions import POLICIES

for policy in POLICIES:
    register_permission_policy(policy.model, policy)
