"""What lists of the desk are narrowed by, when they begin with what is to be done."""

from typing import Any

from wagtail.admin.filters import WagtailFilterSet


class StateFilterSet(WagtailFilterSet):
    """Begins with one choice of its field `state`."""

    first_state = ""

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        chosen = data.copy() if data is not None else {}
        chosen.setdefault("state", self.first_state)
        super().__init__(chosen, *args, **kwargs)
