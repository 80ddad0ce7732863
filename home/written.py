"""What people wrote in a page, as text to compare: equal writing, equal text."""

import json
import re
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

# The rich text editor numbers paragraphs that had no number, whoever opens the page.
BLOCK_KEY = re.compile(r' data-block-key=\\*"\w+\\*"')
# The editor shows moments to the minute and posts them back so.
SECONDS = re.compile(r'("\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?:\.\d+)?(?:Z|\+00:00)?"')
# Storing gives a row of a draft these; what they say is the place in the list.
GIVEN_TO_ROWS = frozenset({"pk", "sort_order"})


def written(content: dict[str, Any]) -> str:
    """Return the content without what saving an unchanged form adds or rounds."""
    plain = {name: _plain(value) for name, value in content.items()}
    text = json.dumps(plain, sort_keys=True, cls=DjangoJSONEncoder)
    return SECONDS.sub(r'\1"', BLOCK_KEY.sub("", text))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        rows = [_plain(each) for each in value]
        # The keys of chosen things come in no order.
        return sorted(rows) if all(isinstance(row, int) for row in rows) else rows
    if isinstance(value, dict):
        return {
            name: _plain(each)
            for name, each in value.items()
            if name not in GIVEN_TO_ROWS
        }
    return value
