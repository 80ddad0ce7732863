"""Makes Wagtail tell of a change within the transaction that makes it.

Stock Wagtail saves a page, commits, and only then sends the signal: a process killed in
between (by a deploy, or in the middle of `publish_scheduled`) leaves a page public that
search does not know, or, worse, one withdrawn that search still shows. Here each action
is one transaction from its first statement to its last receiver. Wagtail offers no
setting for it; its actions are classes with one `execute`, whoever calls them.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import transaction
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.move_page import MovePageAction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published

ACTIONS: tuple[type, ...] = (
    PublishPageRevisionAction,
    UnpublishPageAction,
    MovePageAction,
    CopyPageAction,
    DeletePageAction,
)


def make_atomic() -> None:
    """Join changes and their signals; called once when the app is ready."""
    for action in ACTIONS:
        _replace(action, "execute", transaction.atomic)
    for method in ("save", "delete"):
        _replace(PageViewRestriction, method, transaction.atomic)
    _replace(ConvertAliasPageAction, "execute", _telling)


def _replace(owner: type, method: str, wrap: Callable[[Any], Any]) -> None:
    setattr(owner, method, wrap(getattr(owner, method)))


def _telling(execute: Callable[..., Any]) -> Callable[..., Any]:
    """Say that an alias made a page of its own was published; Wagtail says nothing."""

    @wraps(execute)
    @transaction.atomic
    def executed(action: ConvertAliasPageAction, *args: Any, **kwargs: Any) -> Any:
        page = execute(action, *args, **kwargs)
        if page.live:
            page_published.send(
                sender=page.specific_class,
                instance=page.specific,
                revision=page.live_revision,
            )
        return page

    return executed
