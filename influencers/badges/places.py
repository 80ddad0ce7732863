"""Places in status lists: drawn at random, one a credential, never given twice."""

from home.models import AgencyPage
from influencers.models import BadgeCredential, StatusList
from influencers.openbadges import status_lists

# From here on an agency begins another list, so that two draws find a free place.
HALF = status_lists.SIZE // 2


def draw_places(agency: AgencyPage, count: int) -> list[tuple[StatusList, int]]:
    """Return free places in an agency's newest list.

    Somebody else may take one meanwhile: the database then refuses the credential.
    """
    status_list = _newest_list(agency)
    given: set[int] = set()
    while len(given) < count:
        drawn = {status_lists.draw_index(given.__contains__) for _more in range(count)}
        given |= drawn - _taken(status_list, drawn)
    return [(status_list, index) for index in list(given)[:count]]


def _newest_list(agency: AgencyPage) -> StatusList:
    newest = StatusList.objects.filter(agency=agency).order_by("-number").first()
    if newest is not None and newest.credentials.count() < HALF:
        newest.agency = agency
        return newest
    number = newest.number + 1 if newest else 1
    return StatusList.objects.get_or_create(agency=agency, number=number)[0]


def _taken(status_list: StatusList, indexes: set[int]) -> set[int]:
    found = BadgeCredential.objects.filter(
        status_list=status_list, status_index__in=indexes
    )
    return set(found.values_list("status_index", flat=True))
