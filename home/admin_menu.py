"""Links of the admin's menu that only those see who may follow them."""

from collections.abc import Callable
from typing import Any

from wagtail.admin.menu import MenuItem

from accounts.models import User
from home.permissions import SignedInRequest


class MenuItemFor(MenuItem):
    """A link for those of whom `shown_to` says so."""

    def __init__(
        self, *args: Any, shown_to: Callable[[User], bool], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.shown_to = shown_to

    def is_shown(self, request: SignedInRequest) -> bool:
        """Ask for the user's rights."""
        return self.shown_to(request.user)
