"""People who hold a badge: civil servants who pass on what the portal publishes."""

import secrets
from datetime import date, timedelta
from typing import ClassVar

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from sharing.networks import NETWORKS

# Networks with public profiles, on which a badge can be looked up.
PROFILE_NETWORKS = [
    (network.code, network.label) for network in NETWORKS.values() if network.profile
]
# Crockford's base 32: no I, L, O or U, which are misread when copied from paper.
NUMBER_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
HANDLE = RegexValidator(
    r"\A[A-Za-z0-9._-]+\Z",
    _("Tulis nama akunnya saja, tanpa @ dan tanpa alamat situs."),
)
LONGEST_HANDLE = 60
# So long a badge that ran out can be renewed and keeps its accounts; then they, and its
# holder, are free for another application. A month, as a leave or a move may take.
HELD_AFTER_EXPIRY = timedelta(days=30)


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

    def holding(self) -> "HolderQuerySet":
        """Return those whose badge holds its accounts: not ended, nor long run out."""
        since = timezone.localdate() - HELD_AFTER_EXPIRY
        return self.filter(
            models.Q(valid_until__isnull=True) | models.Q(valid_until__gte=since),
            state__in=[Holder.State.ACTIVE, Holder.State.SUSPENDED],
        )

    def listed(self) -> "HolderQuerySet":
        """Return those who agreed to stand in the public register, whatever state."""
        return self.filter(is_listed=True)


class Holder(models.Model):
    """One person's badge: agency, accounts, dates and state are public, no name."""

    class State(models.TextChoices):
        """Whether the badge counts; only an active one opens the desk."""

        ACTIVE = "active", _("Aktif")
        SUSPENDED = "suspended", _("Ditangguhkan")
        RESIGNED = "resigned", _("Mengundurkan diri")
        REVOKED = "revoked", pgettext_lazy("lencana", "Dicabut")

        @property
        def words(self) -> str | Promise:
            """What people read: who gives a badge back does not leave the service."""
            returned = self is Holder.State.RESIGNED
            return _("Dikembalikan") if returned else self.label

    # Ended for good.
    OVER = (State.RESIGNED, State.REVOKED)

    class Digest(models.TextChoices):
        """How often the newest kits come by mail; corrections come at once."""

        DAILY = "daily", _("Setiap hari")
        WEEKLY = "weekly", _("Setiap minggu")
        OFF = "off", _("Tidak usah")

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
    state = models.CharField(
        _("keadaan"), max_length=12, choices=State, default=State.ACTIVE, db_index=True
    )
    # Told to the holder, never shown in public.
    state_reason = models.CharField(_("alasan"), max_length=300, blank=True)
    state_changed_at = models.DateTimeField(_("sejak"), default=timezone.now)
    issued_on = models.DateField(_("berlaku sejak"), default=timezone.localdate)
    valid_until = models.DateField(_("berlaku sampai"), null=True, blank=True)
    # The last day on which the accounts were found to be the holder's own still.
    checked_on = models.DateField(_("diperiksa"), default=timezone.localdate)
    # False from the moment consent to the public entry is withdrawn.
    is_listed = models.BooleanField(_("tampil di daftar"), default=True)
    # What the desk shows first; empty means everything.
    topics = models.ManyToManyField(
        "home.Topic", verbose_name=_("topik"), blank=True, related_name="+"
    )
    regions = models.ManyToManyField(
        "home.Region", verbose_name=_("wilayah"), blank=True, related_name="+"
    )
    digest = models.CharField(
        _("ringkasan surel"), max_length=8, choices=Digest, default=Digest.WEEKLY
    )
    digest_sent_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Holder"]] = HolderQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemegang lencana")
        verbose_name_plural = _("pemegang lencana")
        ordering = ["-issued_on", "-pk"]
        permissions = [
            ("manage_all_holders", _("Mengurus pemegang lencana semua instansi")),
        ]

    def __str__(self) -> str:
        # Wagtail's site history shows this to other agencies too.
        return self.number

    def get_state_display(self) -> str:  # type: ignore[no-redef]
        """Return the state in the words that people read."""
        return str(self.State(self.state).words)

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
    def is_holding(self) -> bool:
        """Tell whether the badge holds its accounts: not ended, nor long run out."""
        since = timezone.localdate() - HELD_AFTER_EXPIRY
        return not self.is_over and (
            self.valid_until is None or self.valid_until >= since
        )

    @property
    def is_over(self) -> bool:
        """Tell whether the badge ended for good."""
        return self.state in self.OVER


class HolderAccount(models.Model):
    """A public account that a badge speaks for; the first is the badge's main one."""

    holder = models.ForeignKey(
        Holder,
        verbose_name=_("pemegang lencana"),
        on_delete=models.CASCADE,
        related_name="accounts",
    )
    network = models.CharField(_("jaringan"), max_length=20, choices=PROFILE_NETWORKS)
    handle = models.CharField(
        _("nama akun publik"),
        max_length=LONGEST_HANDLE,
        validators=[HANDLE],
        help_text=_("Tanpa @. Contoh: sahabat.humas."),
    )
    # False once the badge ended or ran out long ago: somebody else may then apply.
    is_held = models.BooleanField(default=True, editable=False)

    class Meta:
        verbose_name = _("akun publik")
        verbose_name_plural = _("akun publik")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                "network",
                Lower("handle"),
                condition=models.Q(is_held=True),
                name="one_badge_per_account",
                violation_error_message=_("Akun ini sudah memegang lencana."),
            )
        ]
        indexes = [
            models.Index(Lower("handle"), name="holder_account_handle"),
        ]

    def __str__(self) -> str:
        return f"{self.get_network_display()}: @{self.handle}"

    @property
    def profile_url(self) -> str:
        """Return the address of the public account, empty where we know none."""
        network = NETWORKS.get(self.network)
        return network.profile_url(self.handle) if network else ""
