"""The training pages of the demo: short lessons for badge holders."""

from dataclasses import dataclass

from bagimunegeri.demo.shapes import DemoSection

TRAINING_SLUG = "pelatihan"
TRAINING_TITLE = "Pelatihan"
TRAINING_SUMMARY = "Pelajaran singkat untuk siapa pun yang membagikan kabar."


@dataclass(frozen=True, kw_only=True)
class DemoLesson:
    """One lesson."""

    slug: str
    title: str
    summary: str
    sections: tuple[DemoSection, ...]


LESSONS: tuple[DemoLesson, ...] = (
    DemoLesson(
        slug="memeriksa-gambar-lama",
        title="Memeriksa gambar lama",
        summary="Foto asli pun menyesatkan bila diambil di tempat dan waktu lain.",
        sections=(
            DemoSection(
                heading="Mengapa ini sering terjadi",
                text=(
                    "<p>Saat bencana, foto lama beredar lagi dengan cerita baru. "
                    "Gambarnya asli, ceritanya tidak. Lima menit cukup untuk "
                    "memeriksanya.</p>"
                ),
            ),
            DemoSection(
                heading="Tiga langkah",
                text=(
                    "<ol><li><b>Cari gambarnya.</b> Simpan, lalu unggah ke pencarian "
                    "gambar (Google Lens, Bing, atau Yandex). Urutkan dari yang paling "
                    "lama: kemunculan pertama memberi tahu kapan dan di mana.</li>"
                    "<li><b>Baca gambarnya.</b> Pelat nomor, papan toko, seragam, "
                    "cuaca, bahasa pada spanduk: cocokkah dengan ceritanya?</li>"
                    "<li><b>Cari kabar resminya.</b> BMKG, BNPB, BPBD, atau pemerintah "
                    "daerahnya. Peristiwa besar selalu ada di sana.</li></ol>"
                ),
            ),
            DemoSection(
                heading="Yang tidak membuktikan apa-apa",
                text=(
                    "<ul><li>Tanggal pada berkas: berubah setiap kali disimpan.</li>"
                    "<li>“Teman saya di lokasi”: minta fotonya langsung, bukan "
                    "terusan.</li><li>Banyak yang membagikan: yang keliru pun "
                    "ramai.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Coba sendiri",
                text=(
                    "<p>Ambil satu foto banjir dari grup Anda. Temukan kemunculan "
                    'pertamanya. Tidak ketemu? <a href="/humas/lapor/">Laporkan lewat '
                    "meja humas</a>, pemeriksa yang mencarinya.</p>"
                ),
            ),
        ),
    ),
    DemoLesson(
        slug="membagikan-tanpa-memperkeruh",
        title="Membagikan tanpa memperkeruh",
        summary="Cara meluruskan kabar keliru tanpa ikut menyebarkannya.",
        sections=(
            DemoSection(
                heading="Mulai dari yang benar",
                text=(
                    "<p>Orang mengingat kalimat pertama. Tulis faktanya dulu, sebut "
                    "klaim yang keliru satu kali saja, lalu ulangi faktanya.</p>"
                    "<p>Kurang baik: “Benarkah vaksin berbahaya? Ternyata tidak.” "
                    "Lebih baik: “Vaksin ini sudah diperiksa BPOM. Kabar bahwa ia "
                    "berbahaya keliru.”</p>"
                ),
            ),
            DemoSection(
                heading="Jangan memberi panggung",
                text=(
                    "<ul><li>Jangan menautkan atau menampilkan kiriman aslinya; pakai "
                    "gambar dari paket, yang sudah bertanda putusan.</li><li>Klaim "
                    "yang hampir tidak beredar di lingkungan Anda tidak perlu "
                    "dibantah di sana.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Bicara kepada orang, bukan melawannya",
                text=(
                    "<ul><li>Yang membagikan kabar keliru biasanya berniat baik. Sapa "
                    "lewat pesan pribadi dulu.</li><li>Akui kekhawatirannya, beri "
                    "sumbernya, lalu berhenti. Berdebat membuat kirimannya makin "
                    "terlihat.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Bila Anda sendiri keliru",
                text=(
                    "<p>Hapus atau sunting, tulis terus terang apa yang keliru, dan "
                    "bagikan koreksinya. Itu menambah kepercayaan, bukan "
                    "menguranginya.</p>"
                ),
            ),
        ),
    ),
)
