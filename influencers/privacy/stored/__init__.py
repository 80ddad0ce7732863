"""Everything that is stored about a person, in plain words: UU 27/2022, article 32.

`PARTS` lists each model about a person and says of each field what it is, or why it is
not shown. `tests/influencers/privacy/test_export.py` fails when the portal stores more.
"""

from influencers.privacy.stored.accounts import ACCOUNT_PARTS
from influencers.privacy.stored.badges import BADGE_PARTS
from influencers.privacy.stored.part import Part
from influencers.privacy.stored.use import USE_PARTS

PARTS: tuple[Part, ...] = (*ACCOUNT_PARTS, *BADGE_PARTS, *USE_PARTS)
