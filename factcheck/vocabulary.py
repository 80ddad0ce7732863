"""The rating model: verdict, content type and intent are three separate fields."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Verdict(models.TextChoices):
    """What a fact-check says of a claim."""

    TRUE = "benar", _("Benar")
    PARTLY_TRUE = "sebagian_benar", _("Sebagian benar")
    MISLEADING = "menyesatkan", _("Menyesatkan")
    FALSE = "salah", _("Salah")
    UNPROVEN = "belum_terbukti", _("Belum terbukti")
    SATIRE = "satire", _("Satire/parodi")

    @property
    def rating(self) -> int | None:
        """Return the number on a scale of 1 to 5, or None when none is honest.

        A number for 'unproven' or 'satire' would corrupt averages, so there is none.
        """
        return RATINGS.get(self)


WORST_RATING = 1
BEST_RATING = 5
RATINGS: dict[str, int] = {
    Verdict.TRUE: 5,
    Verdict.PARTLY_TRUE: 3,
    Verdict.MISLEADING: 2,
    Verdict.FALSE: 1,
}


class ContentType(models.TextChoices):
    """The seven types of misleading content (First Draft)."""

    FABRICATED = "palsu", _("Konten palsu")
    MISLEADING = "menyesatkan", _("Konten menyesatkan")
    IMPOSTER = "tiruan", _("Konten tiruan")
    MANIPULATED = "dimanipulasi", _("Konten dimanipulasi")
    FALSE_CONTEXT = "konteks_salah", _("Konteks salah")
    SATIRE = "satire", _("Satire/parodi")
    FALSE_CONNECTION = "koneksi_salah", _("Koneksi salah")


class Intent(models.TextChoices):
    """Why it was spread, as far as that is proved."""

    NOT_JUDGED = "tidak_dinilai", _("Tidak dinilai")
    MISINFORMATION = "misinformasi", _("Misinformasi: keliru tanpa niat")
    DISINFORMATION = "disinformasi", _("Disinformasi: sengaja menipu")
    MALINFORMATION = "malinformasi", _("Malinformasi: benar, tetapi untuk merugikan")


class ClaimantKind(models.TextChoices):
    """Who said it."""

    PERSON = "orang", _("Orang")
    ORGANISATION = "organisasi", _("Organisasi")
    ANONYMOUS = "akun_anonim", _("Akun anonim")


class Platform(models.TextChoices):
    """Where it was seen."""

    WHATSAPP = "whatsapp", "WhatsApp"
    FACEBOOK = "facebook", "Facebook"
    INSTAGRAM = "instagram", "Instagram"
    X = "x", "X (Twitter)"
    TIKTOK = "tiktok", "TikTok"
    YOUTUBE = "youtube", "YouTube"
    THREADS = "threads", "Threads"
    TELEGRAM = "telegram", "Telegram"
    WEBSITE = "situs", _("Situs")
    PRINT = "media_cetak", _("Media cetak")
    OTHER = "lainnya", _("Lainnya")


class Stance(models.TextChoices):
    """What a piece of evidence does to the claim."""

    SUPPORTS = "mendukung", _("Mendukung")
    REFUTES = "membantah", _("Membantah")
    CONTEXT = "konteks", _("Memberi konteks")


class ContributorRole(models.TextChoices):
    """What a person did for a fact-check."""

    CHECKER = "pemeriksa", _("Pemeriksa")
    REVIEWER = "peninjau", _("Peninjau")
    EXPERT = "ahli", _("Ahli")


class CorrectionKind(models.TextChoices):
    """The three labels of the corrections policy."""

    CORRECTION = "koreksi", _("Koreksi")
    UPDATE = "pembaruan", _("Pembaruan")
    WITHDRAWAL = "dicabut", _("Dicabut")


# An update alone takes nothing back.
TAKING_BACK = (CorrectionKind.CORRECTION, CorrectionKind.WITHDRAWAL)
