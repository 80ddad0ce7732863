"""What the portal tells upper apps."""

from django.dispatch import Signal

# An agency has its groups, files and workflow; sent again whenever they are made sure
# of. Argument: agency (AgencyPage, the page of the agency that was made first).
agency_provisioned = Signal()
