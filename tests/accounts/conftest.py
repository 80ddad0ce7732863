"""People who sign in."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Permission

from accounts.models import User

PASSWORD = "kuda-besi-merah-47"

MakeUser = Callable[..., User]


@pytest.fixture
def make_user(db: None) -> MakeUser:
    """Make a user with permissions given as "app.codename"."""

    def make(email: str = "rina@contoh.go.id", *permissions: str) -> User:
        user = User.objects.create_user(email, PASSWORD)
        for permission in permissions:
            app_label, codename = permission.split(".")
            user.user_permissions.add(
                Permission.objects.get(
                    content_type__app_label=app_label, codename=codename
                )
            )
        return user

    return make
