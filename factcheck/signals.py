"""What the desk tells upper apps."""

from django.dispatch import Signal

# A published check was corrected, updated or withdrawn. Sent in the transaction that
# publishes it. Arguments: page (FactCheckPage), correction (Correction).
fact_check_corrected = Signal()
