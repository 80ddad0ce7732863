"""The account model: one account for one address."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from accounts.models import User


@pytest.mark.django_db
def test_addresses_are_kept_in_lower_case() -> None:
    assert User.objects.create_user("Rina@Contoh.GO.ID").email == "rina@contoh.go.id"
    typed = User(email="Budi@contoh.go.id", password="x")
    typed.full_clean()
    assert typed.email == "budi@contoh.go.id"


@pytest.mark.django_db
def test_one_address_is_one_account_whatever_its_case() -> None:
    User.objects.create_user("rina@contoh.go.id")
    with pytest.raises(ValidationError, match="Sudah ada akun"):
        User(email="RINA@contoh.go.id", password="x").full_clean()
    with pytest.raises(IntegrityError):
        User.objects.create(email="RINA@contoh.go.id")


@pytest.mark.django_db
def test_a_user_without_password_cannot_sign_in_with_one() -> None:
    user = User.objects.create_user("rina@contoh.go.id")
    assert not user.has_usable_password()
    assert str(user) == "rina@contoh.go.id"


@pytest.mark.django_db
def test_a_superuser_may_do_everything() -> None:
    user = User.objects.create_superuser("admin@contoh.go.id", "rahasia-sekali-88")
    assert user.is_staff
    assert user.has_perm("wagtailadmin.access_admin")
