"""The people who sign in to the demo, one for each role worth trying."""

from dataclasses import dataclass

from bagimunegeri.demo.shapes import DemoPerson

DEMO_PASSWORD = "bagimu-negeri-demo"  # noqa: S105
MAIL_DOMAIN = "contoh.bagimunegeri.example"
# An empty agency code means the whole portal.
WHOLE_PORTAL = ""


@dataclass(frozen=True, kw_only=True)
class SignIn:
    """A way into the demo: who it is, the words to type and what to try."""

    role: str
    email: str
    password: str = DEMO_PASSWORD
    what: str


PEOPLE: tuple[DemoPerson, ...] = (
    DemoPerson(
        email=f"editor@{MAIL_DOMAIN}",
        first_name="Dewi",
        last_name="Anggraini",
        roles=(("kemenkes", "author"),),
    ),
    DemoPerson(
        email=f"peninjau@{MAIL_DOMAIN}",
        first_name="Bagus",
        last_name="Pranoto",
        roles=(("kemenkes", "reviewer"),),
    ),
    DemoPerson(
        email=f"penerbit@{MAIL_DOMAIN}",
        first_name="Fitri",
        last_name="Maharani",
        roles=(("kemenkes", "publisher"),),
    ),
    DemoPerson(
        email=f"cek-fakta@{MAIL_DOMAIN}",
        first_name="Ratna",
        last_name="Wulandari",
        roles=(("kominfo", "fact_checker"),),
    ),
    # The verdict of a check takes three people besides its author.
    DemoPerson(
        email=f"cek-fakta-dua@{MAIL_DOMAIN}",
        first_name="Yusuf",
        last_name="Hidayat",
        roles=(("kominfo", "fact_checker"),),
    ),
    DemoPerson(
        email=f"penyunting@{MAIL_DOMAIN}",
        first_name="Lestari",
        last_name="Siregar",
        roles=(("kominfo", "reviewer"),),
    ),
    DemoPerson(
        email=f"penerbit-cek-fakta@{MAIL_DOMAIN}",
        first_name="Agus",
        last_name="Manurung",
        roles=(("kominfo", "publisher"),),
    ),
    DemoPerson(
        email=f"humas@{MAIL_DOMAIN}",
        first_name="Rina",
        last_name="Kusumastuti",
        roles=(("kemenkes", "pr_head"),),
    ),
    DemoPerson(
        email=f"petugas-lencana@{MAIL_DOMAIN}",
        first_name="Samuel",
        last_name="Tambunan",
        roles=((WHOLE_PORTAL, "badge_officer"),),
    ),
    # What one officer suspends, another one restores.
    DemoPerson(
        email=f"petugas-lencana-dua@{MAIL_DOMAIN}",
        first_name="Grace",
        last_name="Sitompul",
        roles=((WHOLE_PORTAL, "badge_officer"),),
    ),
    DemoPerson(
        email=f"pemegang-lencana@{MAIL_DOMAIN}",
        first_name="Wahyu",
        last_name="Setiawan",
        roles=((WHOLE_PORTAL, "badge_holder"),),
    ),
    DemoPerson(
        email=f"editor-kemensos@{MAIL_DOMAIN}",
        first_name="Lia",
        last_name="Kartika",
        roles=(("kemensos", "author"),),
    ),
    # Signs for the ministry when another one judges a claim about itself.
    DemoPerson(
        email=f"peninjau-kemensos@{MAIL_DOMAIN}",
        first_name="Yusuf",
        last_name="Hamdani",
        roles=(("kemensos", "reviewer"),),
    ),
    DemoPerson(
        email=f"admin@{MAIL_DOMAIN}",
        first_name="Made",
        last_name="Suastika",
        roles=((WHOLE_PORTAL, "superuser"),),
    ),
)

SIGN_INS: list[SignIn] = [
    SignIn(
        role="Editor Kemenkes",
        email=f"editor@{MAIL_DOMAIN}",
        what="Tulis program baru di /admin/ lalu kirim untuk ditinjau.",
    ),
    SignIn(
        role="Peninjau Kemenkes",
        email=f"peninjau@{MAIL_DOMAIN}",
        what="Baca rancangan editor, setujui atau kembalikan.",
    ),
    SignIn(
        role="Penerbit Kemenkes",
        email=f"penerbit@{MAIL_DOMAIN}",
        what="Terbitkan halaman yang sudah disetujui peninjau.",
    ),
    SignIn(
        role="Pemeriksa fakta Komdigi",
        email=f"cek-fakta@{MAIL_DOMAIN}",
        what="Buka Laporan warga, jadikan satu kasus klaim, lalu tulis cek faktanya.",
    ),
    SignIn(
        role="Penyunting Komdigi",
        email=f"penyunting@{MAIL_DOMAIN}",
        what="Setujui cek fakta sebagai penyunting kedua, lalu beri suara putusan.",
    ),
    SignIn(
        role="Penerbit cek fakta Komdigi",
        email=f"penerbit-cek-fakta@{MAIL_DOMAIN}",
        what="Beri suara putusan, lihat kesiapan terbit, terbitkan.",
    ),
    SignIn(
        role="Kepala humas Kemenkes",
        email=f"humas@{MAIL_DOMAIN}",
        what="Lihat pekerjaan seluruh instansi dan paket bagikannya.",
    ),
    SignIn(
        role="Petugas lencana",
        email=f"petugas-lencana@{MAIL_DOMAIN}",
        what="Periksa pemegang lencana di seluruh portal.",
    ),
    SignIn(
        role="Petugas lencana kedua",
        email=f"petugas-lencana-dua@{MAIL_DOMAIN}",
        what="Pulihkan lencana yang ditangguhkan petugas pertama.",
    ),
    SignIn(
        role="Pemegang lencana, ASN Sleman",
        email=f"pemegang-lencana@{MAIL_DOMAIN}",
        what="Buka /humas/, salin satu teks siap bagikan.",
    ),
    SignIn(
        role="Editor Kemensos",
        email=f"editor-kemensos@{MAIL_DOMAIN}",
        what="Buktikan: halaman Kemenkes tidak terlihat dari sini.",
    ),
    SignIn(
        role="Peninjau Kemensos",
        email=f"peninjau-kemensos@{MAIL_DOMAIN}",
        what="Sahkan cek fakta Komdigi tentang Komdigi sendiri, lewat tautan telaah.",
    ),
    SignIn(
        role="Administrator",
        email=f"admin@{MAIL_DOMAIN}",
        what="Lihat semua instansi dan semua pengaturan.",
    ),
]
