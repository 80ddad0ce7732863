"""Applications for a badge: who asks, with which accounts, and who decided what."""

import secrets

from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage, storages
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from influencers.models.holders import (
    HANDLE,
    LONGEST_HANDLE,
    NUMBER_ALPHABET,
    PROFILE_NETWORKS,
    Holder,
)


def private_storage() -> Storage:
    """Return where evidence lies until the decision: no web server hands it out."""
    storage: Storage | FileSystemStorage = storages["private"]
    return storage


def new_profile_code() -> str:
    """Return a code to put into a profile for a moment: BN-7K3MQ9 (30 bits)."""
    return "BN-" + "".join(secrets.choice(NUMBER_ALPHABET) for _place in range(6))


class Application(models.Model):
    """One person's request for a badge (permohonan)."""

    wagtail_reference_index_ignore = True

    class Employment(models.TextChoices):
        """The two kinds of civil servants (UU 20/2023, article 5)."""

        PNS = "pns", _("PNS")
        PPPK = "pppk", _("PPPK")

    class State(models.TextChoices):
        """Where an application stands."""

        SUBMITTED = "diajukan", _("Menunggu kepala humas")
        VERIFIED = "diverifikasi", _("Menunggu petugas lencana")
        ISSUED = "terbit", _("Lencana terbit")
        REFUSED = "ditolak", _("Ditolak")
        APPEALED = "keberatan", _("Keberatan sedang ditinjau")
        WITHDRAWN = "ditarik", _("Ditarik pemohon")

    # Somebody will still decide about these.
    OPEN = (State.SUBMITTED, State.VERIFIED, State.APPEALED)

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("pemohon"),
        on_delete=models.CASCADE,
        related_name="badge_applications",
    )
    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("instansi"),
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to={"locale__language_code": settings.LANGUAGE_CODE},
    )
    employment = models.CharField(_("kepegawaian"), max_length=4, choices=Employment)
    # Keyed HMAC of the employee number, to notice who applies twice; and its last
    # three digits, by which the own office recognises a person.
    nip_digest = models.CharField(max_length=64, editable=False, db_index=True)
    nip_tail = models.CharField(_("tiga angka akhir NIP"), max_length=3, editable=False)
    code = models.CharField(
        _("kode profil"), max_length=9, editable=False, default=new_profile_code
    )
    state = models.CharField(
        _("status"),
        max_length=12,
        choices=State,
        default=State.SUBMITTED,
        db_index=True,
    )
    submitted_at = models.DateTimeField(_("diajukan"), default=timezone.now)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("diverifikasi oleh"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    verified_at = models.DateTimeField(_("diverifikasi"), null=True, blank=True)
    # Whoever issued the badge, or refused it last.
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("diputuskan oleh"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True)
    refusal_reason = models.TextField(
        _("alasan penolakan"), max_length=1000, blank=True
    )
    appeal = models.TextField(_("keberatan"), max_length=2000, blank=True)
    appealed_at = models.DateTimeField(_("keberatan diajukan"), null=True, blank=True)
    holder = models.OneToOneField(
        Holder,
        verbose_name=_("pemegang lencana"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="application",
    )

    class Meta:
        verbose_name = _("permohonan lencana")
        verbose_name_plural = _("permohonan lencana")
        ordering = ["submitted_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                condition=models.Q(state__in=["diajukan", "diverifikasi", "keberatan"]),
                name="one_open_application_per_person",
            ),
            models.UniqueConstraint(
                fields=["nip_digest"],
                condition=models.Q(state__in=["diajukan", "diverifikasi", "keberatan"]),
                name="one_open_application_per_number",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def may_be_appealed(self) -> bool:
        """Tell whether it was refused and nobody was asked to look again."""
        return self.state == self.State.REFUSED and self.appealed_at is None

    @property
    def is_back(self) -> bool:
        """Tell whether an appeal was right and nobody decided since."""
        return (
            self.state in (self.State.SUBMITTED, self.State.VERIFIED)
            and self.appealed_at is not None
            and (self.verified_at is None or self.verified_at < self.appealed_at)
        )


class ApplicationAccount(models.Model):
    """An account an applicant names: its followers, the evidence, and whose it is."""

    wagtail_reference_index_ignore = True

    class Binding(models.TextChoices):
        """What showed that the account is the applicant's own."""

        CODE = "kode", _("Kode di profil")
        REL_ME = "rel-me", _("Tautan rel=me di profil")

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, related_name="accounts"
    )
    network = models.CharField(_("jaringan"), max_length=20, choices=PROFILE_NETWORKS)
    handle = models.CharField(
        _("nama akun publik"),
        max_length=LONGEST_HANDLE,
        validators=[HANDLE],
        help_text=_("Tanpa @. Contoh: sahabat.humas."),
    )
    followers = models.PositiveIntegerField(_("pengikut atau teman"))
    counted_on = models.DateField(_("dihitung tanggal"))
    # A screenshot of the count; deleted with the decision.
    evidence = models.ImageField(
        _("tangkapan layar"),
        storage=private_storage,
        upload_to="permohonan/%Y/%m",
        blank=True,
    )
    binding = models.CharField(
        _("terbukti lewat"), max_length=6, choices=Binding, blank=True
    )
    bound_at = models.DateTimeField(_("terbukti pada"), null=True, blank=True)

    class Meta:
        verbose_name = _("akun pemohon")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["application", "network"],
                name="one_account_per_network_in_an_application",
                violation_error_message=_("Satu akun untuk setiap jaringan."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_network_display()}: @{self.handle}"


class Invitation(models.Model):
    """An invitation by mail to apply, sent by an agency; deleted once it ran out."""

    wagtail_reference_index_ignore = True

    agency = models.ForeignKey(
        "home.AgencyPage", on_delete=models.CASCADE, related_name="+"
    )
    email = models.EmailField(_("alamat surel"))
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    invited_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    application = models.OneToOneField(
        Application, null=True, on_delete=models.SET_NULL, related_name="invitation"
    )

    class Meta:
        verbose_name = _("undangan")
        verbose_name_plural = _("undangan")
        ordering = ["-invited_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "email"], name="one_invitation_per_address"
            )
        ]

    def __str__(self) -> str:
        return f"{self.pk}"
