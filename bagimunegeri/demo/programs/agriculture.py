"""Demo programs of the Ministry of Agriculture."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

AGRICULTURE_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kementan",
        slug="pupuk-bersubsidi",
        title="Pupuk Bersubsidi",
        summary=(
            "Petani dengan lahan sampai dua hektare bisa membeli urea dan NPK dengan "
            "harga subsidi di kios resmi, cukup membawa KTP."
        ),
        days_ago=4,
        problem=(
            "<p>Pupuk menghabiskan seperlima biaya menanam padi. Tanpa subsidi, petani "
            "kecil mengurangi takaran dan panennya turun.</p><p>Keluhan lama juga "
            "nyata: pupuk datang terlambat, harga dinaikkan kios, nama petani tidak "
            "tercatat. Karena itu penebusan sekarang cukup dengan KTP dan stok tiap "
            "kios bisa dilihat siapa saja.</p>"
        ),
        eligibility=(
            "Petani tanaman pangan, hortikultura, atau perkebunan rakyat tertentu.",
            "Lahan paling luas dua hektare per musim tanam, milik sendiri atau sewa.",
            "Tergabung dalam kelompok tani.",
            "Namanya tercatat dalam rencana kebutuhan pupuk tahun ini.",
        ),
        eligibility_note="Nama belum tercatat? Daftar diperbarui empat kali setahun.",
        benefits=(
            ("Urea", "Rp2.250 per kilogram."),
            ("NPK", "Rp2.300 per kilogram."),
            ("Pupuk organik", "Rp800 per kilogram."),
            ("Stok terbuka", "Sisa stok tiap kios diperbarui setiap sore."),
        ),
        steps=(
            ("Temui penyuluh", "Di balai penyuluhan kecamatan, sebelum musim tanam."),
            (
                "Hitung kebutuhan",
                "Penyuluh menghitung dari luas lahan dan jenis tanaman.",
            ),
            (
                "Periksa nama Anda",
                "Daftar ditempel di balai desa dan bisa dicek di situs.",
            ),
            (
                "Tebus di kios",
                "Bawa KTP. Penjaga kios memotret KTP dan Anda menandatangani.",
            ),
            (
                "Laporkan masalah",
                (
                    "Harga lebih mahal atau stok disembunyikan? Kirim foto ke WhatsApp "
                    "layanan."
                ),
            ),
        ),
        documents=(
            ("KTP", "Boleh diwakilkan anggota keluarga dengan kartu keluarga."),
            (
                "Bukti lahan",
                "Surat garapan, sewa, atau pajak bumi. Hanya saat mendaftar.",
            ),
        ),
        cost="Membayar harga pupuk sesuai harga eceran tertinggi. Mendaftar gratis.",
        deadlines=(
            ("Pendaftaran kebutuhan musim tanam II", 27, "Untuk tanam Maret–April."),
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=46_900_000_000_000,
        budget_source=DemoLink(
            title="Anggaran subsidi pertanian 2026",
            url="https://kementan.example/anggaran/2026/subsidi",
        ),
        milestones=(
            DemoMilestone(
                title="Penebusan dengan KTP di semua kios",
                status="selesai",
                target="Triwulan I 2026",
                percent=100,
            ),
            DemoMilestone(
                title="9,5 juta ton pupuk tersalurkan",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=79,
                note="7,5 juta ton sampai Oktober.",
            ),
            DemoMilestone(
                title="Stok kios terbuka untuk umum",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=88,
                note="3.200 kios belum melapor setiap hari.",
            ),
            DemoMilestone(
                title="Takaran menurut uji tanah di 200 kabupaten",
                status="rencana",
                target="Triwulan II 2027",
                percent=12,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="7,5 juta ton",
                label="pupuk ditebus petani",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor pupuk bersubsidi",
                    url="https://kementan.example/data/pupuk",
                ),
            ),
            DemoAchievement(
                figure="14,1 juta",
                label="petani terdaftar",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor pupuk bersubsidi",
                    url="https://kementan.example/data/pupuk",
                ),
            ),
            DemoAchievement(
                figure="412",
                label="kios dicabut izinnya karena menaikkan harga",
                as_of="September 2026",
                source=DemoLink(
                    title="Hasil pengawasan kios 2026",
                    url="https://kementan.example/data/pengawasan-kios-2026",
                ),
            ),
        ),
        channels=(
            ("situs", "Cek nama dan stok kios", "https://kementan.example/pupuk"),
            ("whatsapp", "Lapor kios nakal", "0812-0000-0051"),
            ("telepon", "Pusat layanan (tekan 5)", "1500-000"),
            ("kantor", "Balai penyuluhan kecamatan", "Senin–Jumat, 08.00–15.00"),
        ),
        warnings=(
            (
                "Akun yang menjual pupuk subsidi secara daring",
                (
                    "Pupuk bersubsidi hanya dijual di kios resmi. Yang daring hampir "
                    "selalu palsu atau curian."
                ),
            ),
            (
                "“Kartu tani prioritas” berbayar Rp200 ribu",
                "Tidak ada kartu seperti itu. Cukup KTP.",
            ),
        ),
        faq=(
            (
                "Kios menjual di atas harga eceran tertinggi. Boleh?",
                "Tidak. Minta nota, potret, dan laporkan. Kios bisa dicabut izinnya.",
            ),
            (
                "Saya menggarap lahan orang. Bisa daftar?",
                "Bisa, dengan surat keterangan dari pemilik atau kepala desa.",
            ),
            (
                "Jatah saya tidak cukup. Bisa ditambah?",
                (
                    "Jatah mengikuti luas dan jenis tanaman. Bila datanya salah, minta "
                    "penyuluh memperbaiki sebelum pendaftaran ditutup."
                ),
            ),
            (
                "Harus beli pupuk lain supaya dilayani?",
                "Tidak. Penjualan paket dilarang.",
            ),
            (
                "Petani sawit termasuk?",
                "Tidak. Daftar tanaman yang termasuk ada di halaman program.",
            ),
        ),
        topics=("pertanian", "perdagangan"),
        audiences=("petani",),
        life_events=("bertani_melaut",),
        captions=(
            (
                "whatsapp",
                (
                    "Untuk para petani: menebus pupuk bersubsidi cukup dengan KTP. "
                    "Urea Rp2.250 dan NPK Rp2.300 per kilogram. Kios tidak boleh "
                    "menaikkan harga atau mewajibkan paket. Cek stok kios terdekat "
                    "sebelum berangkat.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Urea bersubsidi Rp2.250/kg, NPK Rp2.300/kg, cukup KTP. Kios "
                    "menjual lebih mahal? Minta nota, potret, laporkan. Tahun ini 412 "
                    "kios dicabut izinnya. #PupukPetani\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Sebelum berangkat ke kios, cek dulu stoknya lewat ponsel. Harga "
                    "resminya: urea Rp2.250, NPK Rp2.300, organik Rp800 per kilogram. "
                    "Tidak boleh lebih, tidak boleh dipaksa membeli paket. "
                    "#PupukPetani\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "facebook",
                (
                    "Daftar kebutuhan pupuk musim tanam II sedang dibuka. Temui "
                    "penyuluh di balai penyuluhan kecamatan dan bawa KTP.\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
        ),
        motif="grain",
        title_en="Subsidised Fertiliser",
        summary_en=(
            "Farmers with up to two hectares can buy urea and NPK at a subsidised "
            "price from official shops with just an identity card."
        ),
    ),
    DemoProgram(
        agency="kementan",
        slug="asuransi-usaha-tani-padi",
        title="Asuransi Usaha Tani Padi",
        summary=(
            "Bayar Rp36 ribu per hektare, dapat ganti rugi sampai Rp6 juta per hektare "
            "bila sawah gagal panen karena banjir, kekeringan, atau hama."
        ),
        days_ago=48,
        problem=(
            "<p>Satu kali gagal panen bisa membuat petani berutang dua musim. Banyak "
            "yang akhirnya menjual sawah kepada pemberi utang.</p><p>Asuransi menutup "
            "biaya tanam yang hilang. Pemerintah membayar 80 persen preminya supaya "
            "petani kecil sanggup ikut.</p>"
        ),
        eligibility=(
            "Petani padi dengan lahan sampai dua hektare.",
            "Lahan beririgasi atau dekat sumber air.",
            "Umur tanaman paling lama 30 hari saat mendaftar.",
            "Tergabung dalam kelompok tani.",
        ),
        benefits=(
            (
                "Ganti rugi sampai Rp6 juta per hektare",
                "Dibayar bila kerusakan 75 persen atau lebih dalam satu petak.",
            ),
            (
                "Premi disubsidi",
                "Premi penuh Rp180 ribu; petani membayar Rp36 ribu per hektare.",
            ),
            (
                "Pembayaran cepat",
                "Paling lama 14 hari kerja setelah kerusakan disetujui.",
            ),
        ),
        steps=(
            ("Daftar lewat kelompok tani", "Sebelum tanaman berumur 30 hari."),
            (
                "Bayar premi",
                "Lewat bank atau kantor pos dengan kode pembayaran. Simpan buktinya.",
            ),
            (
                "Terima polis",
                "Dikirim lewat WhatsApp atau dicetak di balai penyuluhan.",
            ),
            (
                "Laporkan kerusakan",
                "Paling lama tujuh hari sejak kejadian, sertakan foto.",
            ),
            (
                "Pemeriksaan bersama",
                "Petugas dan ketua kelompok menghitung luas rusak.",
            ),
            ("Terima ganti rugi", "Masuk ke rekening petani."),
        ),
        documents=(
            ("KTP", ""),
            ("Buku rekening", "Atas nama petani."),
            ("Bukti lahan", "Sertifikat, sewa, atau surat garapan."),
            ("Foto sawah", "Saat mendaftar dan saat melapor kerusakan."),
        ),
        cost=(
            "Rp36 ribu per hektare per musim tanam. Petani miskin di 64 kabupaten "
            "dibebaskan."
        ),
        deadlines=(
            ("Pendaftaran musim tanam I", 34, "Tergantung waktu tanam di daerah Anda."),
        ),
        regions=(
            "11",
            "12",
            "16",
            "18",
            "32",
            "33",
            "34",
            "35",
            "52",
            "53",
            "61",
            "73",
            "76",
        ),
        coverage_note="Tersedia di 13 provinsi penghasil padi.",
        budget_year=2026,
        budget_amount=144_000_000_000,
        budget_source=DemoLink(
            title="Anggaran perlindungan petani 2026",
            url="https://kementan.example/anggaran/2026/perlindungan",
        ),
        milestones=(
            DemoMilestone(
                title="800 ribu hektare diasuransikan",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=82,
            ),
            DemoMilestone(
                title="Penilaian kerusakan dengan citra satelit di 5 provinsi",
                status="berjalan",
                target="Triwulan II 2027",
                percent=44,
            ),
            DemoMilestone(
                title="Bayar premi lewat kantor pos",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="656 ribu hektare",
                label="sawah diasuransikan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor asuransi tani",
                    url="https://kementan.example/data/asuransi",
                ),
            ),
            DemoAchievement(
                figure="Rp61,7 miliar",
                label="ganti rugi dibayar kepada 22.400 petani",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor asuransi tani",
                    url="https://kementan.example/data/asuransi",
                ),
            ),
        ),
        channels=(
            ("situs", "Halaman program", "https://kementan.example/asuransi"),
            ("whatsapp", "Lapor gagal panen", "0812-0000-0051"),
            ("kantor", "Balai penyuluhan kecamatan", "Senin–Jumat, 08.00–15.00"),
        ),
        warnings=(
            (
                "Agen yang menjanjikan ganti rugi tanpa pemeriksaan sawah",
                "Tidak mungkin. Setiap laporan diperiksa di lapangan.",
            ),
            (
                "Tagihan premi lewat tautan pembayaran pribadi",
                "Premi hanya dibayar dengan kode resmi di bank atau kantor pos.",
            ),
        ),
        faq=(
            (
                "Rusaknya 60 persen. Dapat ganti rugi?",
                "Belum. Batasnya 75 persen dalam satu petak alami.",
            ),
            (
                "Tikus termasuk?",
                "Termasuk, bersama wereng, penggerek batang, blas, dan tungro.",
            ),
            (
                "Saya penggarap, bukan pemilik. Siapa yang menerima?",
                "Anda, selama terdaftar sebagai penggarap.",
            ),
            (
                "Sawah terendam semalam. Perlu lapor?",
                "Lapor saja dan kirim foto. Petugas menilai setelah air surut.",
            ),
        ),
        topics=("pertanian", "keuangan", "kebencanaan"),
        audiences=("petani",),
        life_events=("bertani_melaut", "bencana"),
        captions=(
            (
                "whatsapp",
                (
                    "Musim hujan datang, sawah rawan banjir. Dengan Rp36 ribu per "
                    "hektare, petani padi bisa dilindungi sampai Rp6 juta kalau gagal "
                    "panen. Daftar lewat kelompok tani sebelum tanaman berumur 30 "
                    "hari.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Rp36 ribu per hektare melindungi biaya tanam sampai Rp6 juta bila "
                    "gagal panen karena banjir, kering, atau hama. Daftar sebelum padi "
                    "berumur 30 hari. #PetaniTenang\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Gagal panen jangan sampai berarti menjual sawah. Asuransi Usaha "
                    "Tani Padi mengganti sampai Rp6 juta per hektare. Petani cukup "
                    "membayar Rp36 ribu, sisanya ditanggung pemerintah. Bicarakan di "
                    "pertemuan kelompok tani berikutnya. #PetaniTenang\n\nASN · Bagimu "
                    "Negeri"
                ),
            ),
        ),
        motif="grain",
        title_en="Rice Crop Insurance",
        summary_en=(
            "Pay Rp36,000 per hectare and receive up to Rp6 million per hectare if "
            "floods, drought or pests destroy the crop."
        ),
    ),
)
