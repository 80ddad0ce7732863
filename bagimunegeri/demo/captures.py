"""Sources of the demo that are no longer what they were when a check cited them."""

from bagimunegeri.demo.shapes import DemoLook

LOOKS: tuple[DemoLook, ...] = (
    DemoLook(
        url="https://aduan-seluler.example/rekap",
        state="berubah",
        days_ago=1,
        latest_title="Rekap aduan pulsa terpotong, diperbarui",
    ),
    DemoLook(
        url="https://kominfo.example/cek-fakta/lampiran/uji-kode",
        state="hilang",
        days_ago=3,
        latest_title="Halaman tidak ditemukan",
    ),
)
