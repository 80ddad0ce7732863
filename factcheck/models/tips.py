"""Tips: what citizens report, and by what marks the same message is known again."""

from django.core.files.storage import FileSystemStorage, Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _

from factcheck.models.cases import Case
from factcheck.models.tickets import Ticket
from factcheck.vocabulary import Platform


def private_storage() -> Storage:
    """Return where pictures of tips lie: no web server hands these files out."""
    storage: Storage | FileSystemStorage = storages["private"]
    return storage


class Tip(Ticket):
    """One report of a citizen (laporan): what was said and where."""

    case = models.ForeignKey(
        Case,
        verbose_name=_("kasus"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="tips",
    )
    platform = models.CharField(
        _("dilihat di"), max_length=20, choices=Platform, blank=True
    )
    link = models.CharField(_("tautan"), max_length=1000, blank=True)
    picture = models.ImageField(
        _("gambar"), storage=private_storage, upload_to="tips/%Y/%m", blank=True
    )
    # How often the very same message came in, and when last.
    received_count = models.PositiveIntegerField(_("kali diterima"), default=1)
    last_received_at = models.DateTimeField(_("terakhir diterima"))
    told_at = models.DateTimeField(_("dijawab pada"), null=True, blank=True)

    class Meta:
        verbose_name = _("laporan")
        verbose_name_plural = _("laporan")
        ordering = ["-received_at", "-pk"]


class TipMark(models.Model):
    """One trait by which a tip is compared with others: equal marks, perhaps a twin."""

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What was marked."""

        TEXT = "text", _("isi")
        LINK = "link", _("tautan")
        PICTURE = "picture", _("gambar")
        # The key of a tip that is surely the same, yet in another case.
        TWIN = "twin", _("kembaran")

    tip = models.ForeignKey(Tip, on_delete=models.CASCADE, related_name="marks")
    kind = models.CharField(max_length=8, choices=Kind)
    value = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["tip", "kind", "value"], name="factcheck_tip_mark_once"
            )
        ]
        indexes = [models.Index(fields=["kind", "value"], name="factcheck_tip_mark")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.value}"


class SpentProof(models.Model):
    """A proof of work that was handed in: it counts once."""

    wagtail_reference_index_ignore = True

    digest = models.CharField(max_length=64, primary_key=True)
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.digest
