"""People who hold a badge: civil servants who pass on what the portal publishes."""

import secrets
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from sharing.networks import NETWORKS

# Networks with public profiles, on which a badge can be looked up.
PROFILE_NETWORKS = [
    (network.code, network.label) for network in NETWORKS.values() if network.profile
]
# Crockford's base 32: no I, L, O or U, which are misread when copied from paper.
NUMBER_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_badge_number() -> str:
    """Return a badge number such as BN-7K3M-Q9XD.

    Drawn at random (32^8, about 10^12), so that a number says nothing about its holder
    and cannot be guessed from another one.
    """
    drawn = "".join(secrets.choice(NUMBER_ALPHABET) for _place in range(8))
    return f"BN-{drawn[:4]}-{drawn[4:]}"


class HolderQuerySet(models.QuerySet["Holder"]):
    """Holders by the state of their badge."""

    def active(self, *, on: date | None = None) -> "HolderQuerySet":
        """Return those whose badge is valid today, or on another day."""
        day = on or timezone.localdate()
        return self.filter(state=Holder.State.ACTIVE, issued_on__lte=day).filter(
            models.Q(valid_until__isnull=True) | models.Q(valid_until__gte=day)
        )


class Holder(models.Model):
    """One person's badge. Agency, handle, dates, state are public; the name is not."""

    class State(models.TextChoices):
        """Whether the badge counts; only an active one opens the desk."""

        ACTIVE = "active", _("Aktif")
        SUSPENDED = "suspended", _("Ditangguhkan")
        RESIGNED = "resigned", _("Mengundurkan diri")
        REVOKED = "revoked", pgettext_lazy("lencana", "Dicabut")

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("akun"),
        on_delete=models.CASCADE,
        related_name="holder",
    )
    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("instansi"),
        on_delete=models.PROTECT,
        related_name="holders",
        # Translations of an agency are the same agency.
        limit_choices_to={"locale__language_code": settings.LANGUAGE_CODE},
        help_text=_("Instansi tempat bekerja. Contoh: Kementerian Kesehatan."),
    )
    number = models.CharField(
        _("nomor lencana"),
        max_length=12,
        unique=True,
        editable=False,
        default=new_badge_number,
    )
    network = models.CharField(
        _("jaringan"),
        max_length=20,
        choices=PROFILE_NETWORKS,
        help_text=_("Jaringan dengan pengikut terbanyak. Contoh: Instagram."),
    )
    handle = models.CharField(
        _("nama akun publik"),
        max_length=60,
        validators=[
            RegexValidator(
                r"\A[A-Za-z0-9._-]+\Z",
                _("Tulis nama akunnya saja, tanpa @ dan tanpa alamat situs."),
            )
        ],
        help_text=_("Tanpa @. Contoh: sahabat.humas."),
    )
    state = models.CharField(
        _("keadaan"),
        max_length=12,
        choices=State,
        default=State.ACTIVE,
        help_text=_("Hanya lencana aktif yang membuka meja humas. Contoh: Aktif."),
    )
    issued_on = models.DateField(
        _("berlaku sejak"),
        default=timezone.localdate,
        help_text=_("Contoh: 01-11-2026."),
    )
    valid_until = models.DateField(
        _("berlaku sampai"),
        null=True,
        blank=True,
        help_text=_("Kosong berarti tanpa batas. Contoh: 31-12-2027."),
    )

    objects: ClassVar[models.Manager["Holder"]] = HolderQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemegang lencana")
        verbose_name_plural = _("pemegang lencana")
        ordering = ["-issued_on", "-pk"]
        permissions = [
            ("manage_all_holders", _("Mengurus pemegang lencana semua instansi")),
        ]
        constraints = [
            models.UniqueConstraint(
                "network",
                Lower("handle"),
                condition=models.Q(state="active"),
                name="one_active_badge_per_account",
                violation_error_message=_("Akun ini sudah memegang lencana aktif."),
            )
        ]

    def __str__(self) -> str:
        # Wagtail's site history shows this to other agencies too.
        return self.number

    @property
    def is_active(self) -> bool:
        """Tell whether the badge is valid today."""
        today = timezone.localdate()
        return (
            self.state == self.State.ACTIVE
            and self.issued_on <= today
            and (self.valid_until is None or self.valid_until >= today)
        )

    @property
    def profile_url(self) -> str:
        """Return the address of the public account, empty where we know none."""
        network = NETWORKS.get(self.network)
        return network.profile_url(self.handle) if network else ""
