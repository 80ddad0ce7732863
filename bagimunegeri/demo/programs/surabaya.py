"""Demo programs of the City of Surabaya."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

SURABAYA_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="surabaya",
        slug="bus-kota-tumpengsari",
        title="Bus Kota Koridor Tumpengsari",
        summary=(
            "Bus listrik ber-AC setiap 12 menit dari Terminal Tumpengsari ke pusat "
            "Kota Surabaya, Rp3.000 sekali jalan, gratis untuk pelajar dan lansia."
        ),
        days_ago=7,
        problem=(
            "<p>Warga timur Surabaya bergantung pada sepeda motor. Ongkosnya sekitar "
            "Rp25 ribu sehari, dan jalan utama macet dua jam setiap pagi.</p><p>Bus "
            "lama jarang dan jadwalnya tidak tentu. Koridor baru ini memakai jalur "
            "khusus di separuh rute supaya bus datang tepat waktu.</p>"
        ),
        eligibility=(
            "Semua orang boleh naik.",
            "Gratis untuk pelajar berseragam atau berkartu pelajar.",
            (
                "Gratis untuk warga berusia 60 tahun ke atas dan penyandang "
                "disabilitas beserta satu pendamping."
            ),
            "Pekerja berupah minimum boleh mengajukan kartu langganan setengah harga.",
        ),
        benefits=(
            ("Tarif Rp3.000", "Termasuk pindah bus dalam 90 menit."),
            ("Setiap 12 menit", "Pukul 05.00–22.00; pada jam sibuk setiap 8 menit."),
            ("Lantai rendah", "Kursi roda dan kereta bayi naik tanpa tangga."),
        ),
        steps=(
            (
                "Cari halte terdekat",
                "Peta 34 halte ada di situs dan Aplikasi Warga Surabaya.",
            ),
            (
                "Siapkan kartu",
                "Kartu bank, dompet digital, atau kartu bus dari loket terminal.",
            ),
            (
                "Tempel saat naik",
                "Tempel sekali lagi saat turun supaya pindah bus gratis.",
            ),
            (
                "Ajukan tarif gratis",
                "Lansia dan penyandang disabilitas mendaftar sekali di kelurahan.",
            ),
        ),
        documents=(
            ("KTP Surabaya", "Hanya untuk tarif gratis lansia."),
            ("Kartu pelajar", "Ditunjukkan kepada petugas."),
            ("Kartu penyandang disabilitas", "Atau surat keterangan dokter puskesmas."),
        ),
        cost=(
            "Rp3.000 sekali jalan. Gratis untuk pelajar, lansia, dan penyandang "
            "disabilitas."
        ),
        deadlines=(
            (
                "Kartu langganan tahun 2027",
                33,
                "Pendaftaran awal mendapat potongan sepuluh persen.",
            ),
        ),
        regions=("35",),
        coverage_note=(
            "Kota Surabaya: Terminal Tumpengsari sampai Alun-alun Contoh, 34 halte, 18 "
            "kilometer."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=87_300_000_000,
        budget_source=DemoLink(
            title="APBD Kota Surabaya 2026, angkutan umum",
            url="https://surabaya.example/apbd/2026/angkutan",
        ),
        milestones=(
            DemoMilestone(
                title="28 bus listrik beroperasi",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Jalur khusus 9 kilometer",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Atap dan bangku di 34 halte",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=82,
                note="28 halte selesai.",
            ),
            DemoMilestone(
                title="Perpanjangan ke kawasan kampus",
                status="rencana",
                target="Triwulan III 2027",
                percent=10,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="31.400",
                label="penumpang setiap hari kerja",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Data penumpang bus kota",
                    url="https://surabaya.example/data/bus",
                ),
            ),
            DemoAchievement(
                figure="92 persen",
                label="bus tiba tepat waktu",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Data penumpang bus kota",
                    url="https://surabaya.example/data/bus",
                ),
            ),
        ),
        channels=(
            ("situs", "Peta dan jadwal", "https://surabaya.example/bus"),
            (
                "aplikasi",
                "Aplikasi Warga Surabaya",
                "https://surabaya.example/aplikasi/",
            ),
            ("whatsapp", "Barang hilang dan keluhan", "0812-0000-0091"),
        ),
        warnings=(
            (
                "Petugas yang menjual kartu bus Rp75 ribu di jalan",
                (
                    "Kartu bus Rp15 ribu dan hanya dijual di loket terminal serta "
                    "kelurahan."
                ),
            ),
            (
                "Undangan “lowongan sopir bus” dengan uang seragam",
                "Lowongan resmi hanya di situs dan tidak memungut biaya.",
            ),
        ),
        faq=(
            (
                "Bisa bayar tunai?",
                (
                    "Tidak. Kartu bus tersedia di loket seharga Rp15 ribu dan saldonya "
                    "tidak hangus."
                ),
            ),
            ("Boleh membawa sepeda lipat?", "Boleh di luar jam sibuk."),
            (
                "Bus terlambat lebih dari 20 menit?",
                "Tempel kartu seperti biasa; ongkos kembali otomatis keesokan hari.",
            ),
            (
                "Apakah aman untuk perempuan pada malam hari?",
                "Ada kamera, tombol darurat, dan petugas di bus setelah pukul 19.00.",
            ),
        ),
        topics=("transportasi", "lingkungan"),
        audiences=("umum", "pekerja", "lansia", "disabilitas"),
        life_events=("sekolah_kuliah", "cari_kerja"),
        captions=(
            (
                "whatsapp",
                (
                    "Bus kota koridor Tumpengsari lewat setiap 12 menit, Rp3.000 "
                    "termasuk pindah bus. Pelajar, lansia, dan penyandang disabilitas "
                    "gratis. Kartu bus hanya dijual di loket terminal dan kelurahan, "
                    "Rp15 ribu.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Rp3.000, setiap 12 menit, tepat waktu 92 persen. Pelajar, lansia, "
                    "dan penyandang disabilitas gratis naik bus kota koridor "
                    "Tumpengsari. #NaikBusSurabaya\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Rp25 ribu sehari untuk motor, atau Rp6 ribu pulang-pergi naik bus "
                    "ber-AC? Lantainya rendah, kursi roda dan kereta bayi naik tanpa "
                    "tangga. Coba besok pagi, lalu ceritakan pengalamanmu. "
                    "#NaikBusSurabaya\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="bus",
        title_en="City Bus, Tumpengsari Line",
        summary_en=(
            "Electric buses every 12 minutes from Tumpengsari terminal to central "
            "Surabaya for Rp3,000; free for pupils and older people."
        ),
    ),
    DemoProgram(
        agency="surabaya",
        slug="padat-karya",
        title="Padat Karya Kampung",
        summary=(
            "Pekerjaan dibayar Rp120 ribu sehari bagi warga Surabaya yang menganggur: "
            "merawat saluran air, taman, kebun kampung, dan rumah tidak layak huni."
        ),
        days_ago=26,
        problem=(
            "<p>Setelah beberapa pabrik mengurangi karyawan, 14 ribu keluarga di "
            "Surabaya kehilangan penghasilan utama. Mencari pekerjaan baru makan waktu "
            "berbulan-bulan.</p><p>Padat karya memberi penghasilan sementara, dan "
            "hasilnya dirasakan satu kampung: saluran yang lancar, taman yang terawat, "
            "rumah yang layak.</p>"
        ),
        eligibility=(
            "Warga Surabaya berusia 18–60 tahun.",
            "Tidak bekerja, atau berpenghasilan di bawah Rp1,5 juta sebulan.",
            "Satu orang dari satu kartu keluarga.",
            "Perempuan kepala keluarga dan korban pemutusan kerja diutamakan.",
        ),
        benefits=(
            ("Upah harian", "Rp120 ribu, dibayar setiap Sabtu ke rekening."),
            ("Jaminan kecelakaan kerja", "Iuran dibayar pemerintah kota."),
            ("Pelatihan Jumat", "Las, menjahit, barista, atau kebersihan gedung."),
        ),
        steps=(
            ("Daftar di balai RW", "Selasa dan Kamis, pukul 16.00–20.00."),
            ("Pengecekan data", "Petugas mencocokkan kartu keluarga dan penghasilan."),
            ("Pengumuman", "Daftar nama dan urutannya ditempel di balai RW."),
            ("Mulai bekerja", "Perjanjian tiga bulan, bisa diperpanjang satu kali."),
            ("Cari kerja tetap", "Bursa kerja setiap Rabu terakhir, khusus peserta."),
        ),
        documents=(
            ("KTP dan kartu keluarga Surabaya", ""),
            ("Surat pemutusan kerja", "Jika ada."),
            ("Nomor rekening", "Belum punya? Bank membuka meja di balai RW."),
        ),
        deadlines=(
            (
                "Pendaftaran angkatan Januari",
                29,
                "Daftar tunggu dibuka setelah kuota 6.000 orang penuh.",
            ),
        ),
        regions=("35",),
        coverage_note="Kota Surabaya, 153 kelurahan.",
        budget_year=2026,
        budget_amount=173_000_000_000,
        budget_source=DemoLink(
            title="APBD Kota Surabaya 2026, padat karya",
            url="https://surabaya.example/apbd/2026/padat-karya",
        ),
        milestones=(
            DemoMilestone(
                title="18.000 peserta bekerja",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=89,
            ),
            DemoMilestone(
                title="Perbaikan 1.150 rumah tidak layak huni",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=77,
                note="886 rumah selesai.",
            ),
            DemoMilestone(
                title="Pembersihan saluran sebelum musim hujan",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Separuh peserta mendapat kerja tetap",
                status="berjalan",
                target="Triwulan II 2027",
                percent=62,
                note="Sekarang 31 persen peserta.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="16.020",
                label="warga sudah bekerja",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor padat karya",
                    url="https://surabaya.example/data/padat-karya",
                ),
            ),
            DemoAchievement(
                figure="886",
                label="rumah tidak layak huni selesai diperbaiki",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor padat karya",
                    url="https://surabaya.example/data/padat-karya",
                ),
            ),
        ),
        channels=(
            ("situs", "Kuota dan pengumuman", "https://surabaya.example/padat-karya"),
            ("whatsapp", "Tanya padat karya", "0812-0000-0091"),
            ("kantor", "Balai RW", "Selasa dan Kamis, 16.00–20.00"),
        ),
        warnings=(
            (
                "Mandor yang meminta bagian dari upah",
                "Upah masuk utuh ke rekening. Laporkan mandornya.",
            ),
            (
                "Pesan “lowongan padat karya lolos tanpa tes” dengan biaya seragam",
                "Seragam dan alat gratis.",
            ),
        ),
        faq=(
            (
                "Saya punya anak kecil. Bisa ikut?",
                "Bisa. Di 60 kelurahan ada tempat penitipan anak selama jam kerja.",
            ),
            (
                "Kalau hujan apakah dibayar?",
                "Ya, pekerjaan dipindah ke dalam ruangan atau pelatihan.",
            ),
            ("Apakah bantuan sosial saya berhenti?", "Tidak selama masa padat karya."),
            (
                "Bagaimana urutan penerima ditentukan?",
                (
                    "Berdasarkan penghasilan dan jumlah tanggungan. Nilainya ditempel "
                    "bersama daftar nama."
                ),
            ),
        ),
        topics=("pekerjaan", "perumahan", "lingkungan"),
        audiences=("pencari_kerja", "keluarga_miskin"),
        life_events=("kehilangan_pekerjaan", "cari_kerja"),
        captions=(
            (
                "whatsapp",
                (
                    "Warga Surabaya yang sedang tidak bekerja: pendaftaran padat karya "
                    "angkatan Januari dibuka di balai RW, Selasa dan Kamis sore. Upah "
                    "Rp120 ribu sehari, dibayar tiap Sabtu, tanpa potongan.\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Menganggur di Surabaya? Padat karya kampung membayar Rp120 ribu "
                    "sehari, masuk utuh ke rekening tiap Sabtu, plus pelatihan tiap "
                    "Jumat. Daftar di balai RW. #KerjaSurabaya\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Sebanyak 886 rumah tidak layak huni diperbaiki oleh tetangganya "
                    "sendiri, dan upahnya masuk ke rekening mereka setiap Sabtu. Padat "
                    "karya membuka angkatan baru. Daftar di balai RW. "
                    "#KerjaSurabaya\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="hands",
        title_en="Neighbourhood Public Works Jobs",
        summary_en=(
            "Paid work at Rp120,000 a day for unemployed Surabaya residents: clearing "
            "drains, tending parks and repairing homes."
        ),
    ),
)
