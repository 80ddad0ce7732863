"""Demo programs of the Ministry of Health for everyone."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

HEALTH_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kemenkes",
        slug="cek-kesehatan-gratis",
        title="Cek Kesehatan Gratis Setahun Sekali",
        summary=(
            "Pemeriksaan kesehatan gratis satu kali setahun di puskesmas untuk semua "
            "warga. Tekanan darah, gula darah, mata, gigi, dan kesehatan jiwa "
            "diperiksa sesuai usia."
        ),
        days_ago=3,
        problem=(
            "<p>Darah tinggi dan kencing manis sering tidak terasa sampai terlambat. "
            "Dalam survei tahun 2025, tujuh dari sepuluh orang dengan tekanan darah "
            "tinggi tidak tahu bahwa mereka sakit.</p><p>Berobat pada tahap akhir "
            "menghabiskan tabungan keluarga. Pemeriksaan setahun sekali menemukan "
            "masalah ketika obatnya masih murah dan mudah.</p>"
        ),
        eligibility=(
            "Semua warga negara Indonesia, dari bayi sampai lansia.",
            (
                "Satu kali dalam setahun, pada hari apa saja. Ulang tahun hanya "
                "dipakai sebagai pengingat."
            ),
            "Tidak harus peserta jaminan kesehatan.",
            "Anak usia sekolah diperiksa di sekolah masing-masing.",
        ),
        benefits=(
            (
                "Pemeriksaan sesuai usia",
                (
                    "Dewasa: tekanan darah, gula, kolesterol, mata, gigi, dan "
                    "kesehatan jiwa. Lansia: ditambah ingatan, tulang, dan "
                    "keseimbangan."
                ),
            ),
            (
                "Hasil di hari yang sama",
                "Petugas menjelaskan arti angka-angkanya dengan bahasa biasa.",
            ),
            (
                "Rujukan bila perlu",
                "Bila ada temuan, Anda langsung dibuatkan surat rujukan.",
            ),
            (
                "Obat awal",
                "Obat darah tinggi dan gula untuk 15 hari pertama diberikan gratis.",
            ),
        ),
        steps=(
            (
                "Daftar",
                (
                    "Lewat Aplikasi Kartu Sehat, WhatsApp layanan, atau langsung di "
                    "loket puskesmas."
                ),
            ),
            (
                "Pilih tanggal",
                (
                    "Tidak harus hari ulang tahun. Jumlah peserta per hari dibatasi, "
                    "jadi daftar dulu."
                ),
            ),
            (
                "Isi pertanyaan singkat",
                (
                    "Tentang kebiasaan makan, merokok, dan riwayat keluarga. Butuh "
                    "lima menit."
                ),
            ),
            ("Datang pagi", "Puasa delapan jam sebelumnya. Air putih boleh."),
            ("Terima penjelasan", "Tanyakan apa saja yang belum jelas sebelum pulang."),
        ),
        documents=(
            ("KTP atau kartu keluarga", "KTP digital juga diterima."),
            (
                "Kartu jaminan kesehatan",
                "Jika punya. Hanya dipakai bila perlu rujukan.",
            ),
        ),
        coverage_note="Tersedia di 10.100 puskesmas dan 2.300 klinik mitra.",
        budget_year=2026,
        budget_amount=4_700_000_000_000,
        budget_source=DemoLink(
            title="Ringkasan DIPA Kementerian Kesehatan 2026",
            url="https://kemenkes.example/anggaran/2026/ringkasan-dipa",
        ),
        milestones=(
            DemoMilestone(
                title="Alat gula darah dan kolesterol di semua puskesmas",
                status="selesai",
                target="Triwulan I 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Pemeriksaan di 120 ribu sekolah",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=83,
                note="Kurang 20 ribu sekolah, terbanyak di daerah kepulauan.",
            ),
            DemoMilestone(
                title="Pemeriksaan kesehatan jiwa untuk remaja",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=66,
            ),
            DemoMilestone(
                title="Klinik keliling untuk pekerja malam",
                status="rencana",
                target="Triwulan I 2027",
                percent=10,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="41,3 juta",
                label="orang sudah diperiksa",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor cek kesehatan gratis",
                    url="https://kemenkes.example/data/cek-kesehatan",
                ),
            ),
            DemoAchievement(
                figure="5,2 juta",
                label="orang baru tahu tekanan darahnya tinggi dan mulai berobat",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor cek kesehatan gratis",
                    url="https://kemenkes.example/data/cek-kesehatan",
                ),
            ),
        ),
        channels=(
            ("aplikasi", "Aplikasi Kartu Sehat", "https://kemenkes.example/aplikasi/"),
            ("whatsapp", "Daftar lewat WhatsApp", "0812-0000-0011"),
            ("telepon", "Pusat layanan (tekan 1)", "1500-000"),
            (
                "kantor",
                "Loket puskesmas",
                "Puskesmas mana pun, tidak harus sesuai alamat KTP",
            ),
        ),
        warnings=(
            (
                (
                    "Telepon yang menawarkan “paket cek kesehatan pemerintah” seharga "
                    "Rp99.000"
                ),
                "Program ini gratis. Petugas kami tidak berjualan paket.",
            ),
            (
                "Tautan cek-kesehatan-hadiah.example yang menjanjikan pulsa",
                "Bukan saluran kami. Tautan itu meminta kode OTP.",
            ),
        ),
        faq=(
            (
                "Harus datang pada hari ulang tahun?",
                (
                    "Tidak. Ulang tahun hanya pengingat. Anda boleh datang pada hari "
                    "lain, satu kali dalam setahun."
                ),
            ),
            (
                "Saya bekerja di luar kota. Harus pulang dulu?",
                (
                    "Tidak. Anda boleh diperiksa di puskesmas mana pun dengan "
                    "menunjukkan KTP."
                ),
            ),
            (
                "Apakah hasilnya dikirim ke kantor tempat saya bekerja?",
                (
                    "Tidak. Hasil hanya untuk Anda dan petugas kesehatan yang merawat "
                    "Anda."
                ),
            ),
            (
                "Saya takut disuntik. Bisa menolak ambil darah?",
                "Boleh. Pemeriksaan lain tetap dilakukan.",
            ),
        ),
        topics=("kesehatan",),
        audiences=("umum", "pekerja", "lansia", "remaja"),
        life_events=("sakit", "pensiun"),
        captions=(
            (
                "whatsapp",
                (
                    "Setahun sekali, pada hari apa saja: cek kesehatan gratis di "
                    "puskesmas mana pun, tidak harus sesuai KTP. Tekanan darah, gula, "
                    "mata, gigi. Cukup bawa KTP dan puasa delapan jam. Ajak orang tua "
                    "juga, ya.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Tidak perlu menunggu ulang tahun. Cek kesehatan gratis ada di "
                    "puskesmas mana pun. Bawa KTP, puasa 8 jam, hasil hari itu juga. "
                    "#CekKesehatanGratis\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Darah tinggi jarang terasa. Tujuh dari sepuluh orang yang "
                    "mengalaminya tidak tahu. Setahun sekali, puskesmas memeriksa Anda "
                    "gratis: tekanan darah, gula, kolesterol, mata, gigi, sampai "
                    "kesehatan jiwa. Hasilnya dijelaskan hari itu juga. Kapan terakhir "
                    "Anda periksa? #CekKesehatanGratis\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "threads",
                (
                    "Hak yang sering lupa dipakai: cek kesehatan gratis setahun sekali "
                    "di puskesmas. Tidak harus sesuai alamat KTP.\n\nASN · Bagimu "
                    "Negeri"
                ),
            ),
        ),
        motif="health",
        title_en="Free Yearly Health Check",
        summary_en=(
            "One free health check a year at any community health centre for everyone "
            "in Indonesia: blood pressure, blood sugar, eyes, teeth and mental health, "
            "depending on age."
        ),
    ),
)
