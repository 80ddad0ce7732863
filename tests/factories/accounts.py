"""People who sign in."""

import factory

from accounts.models import User

PASSWORD = "kata-sandi-panjang-untuk-tes"


class UserFactory(factory.django.DjangoModelFactory):
    """An ordinary user who signs in with `PASSWORD`."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda number: f"orang{number}@contoh.go.id")
    first_name = "Sari"
    last_name = factory.Sequence(lambda number: f"Wulan {number}")
    password = factory.django.Password(PASSWORD)
