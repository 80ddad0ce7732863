"""Demo program of the Ministry of Social Affairs for older people."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

OLDER_PEOPLE_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kemensos",
        slug="layanan-lansia-di-rumah",
        title="Layanan Lansia di Rumah",
        summary=(
            "Petugas datang ke rumah lansia yang tinggal sendiri atau sakit: mengantar "
            "makanan, membantu membersihkan diri, dan memeriksa kesehatan, tanpa biaya."
        ),
        days_ago=63,
        problem=(
            "<p>Sekitar 1,9 juta lansia tinggal sendirian. Sebagian tidak sanggup lagi "
            "memasak atau pergi ke puskesmas. Anaknya bekerja di kota lain, "
            "tetangganya juga sudah tua.</p><p>Panti bukan jawaban untuk semua. "
            "Kebanyakan lansia ingin tetap di rumah sendiri. Program ini membawa "
            "layanan ke sana.</p>"
        ),
        eligibility=(
            "Berusia 60 tahun ke atas.",
            "Tinggal sendiri, atau bersama pasangan yang juga lansia.",
            "Sulit bergerak, sakit menahun, atau pikun.",
            "Termasuk keluarga berpenghasilan rendah menurut data sosial.",
        ),
        eligibility_note=(
            "Lansia dari keluarga mampu tetap bisa memakai layanan dengan biaya "
            "sendiri di 60 kota."
        ),
        benefits=(
            ("Makanan siap santap", "Dua kali sehari, disesuaikan dengan penyakitnya."),
            (
                "Perawat pendamping",
                (
                    "Datang tiga kali seminggu untuk membantu mandi, obat, dan latihan "
                    "gerak."
                ),
            ),
            ("Kunjungan dokter", "Sekali sebulan bersama puskesmas."),
            ("Teman bicara", "Relawan menelepon setiap hari Minggu."),
        ),
        steps=(
            (
                "Laporkan",
                (
                    "Keluarga, tetangga, atau ketua RT melapor ke kelurahan atau "
                    "WhatsApp pengaduan."
                ),
            ),
            ("Penilaian di rumah", "Petugas menilai kebutuhan dalam tujuh hari kerja."),
            (
                "Rencana layanan",
                "Lansia dan keluarga menyetujui jadwal dan jenis bantuan.",
            ),
            ("Layanan dimulai", "Perawat memperkenalkan diri dengan kartu pengenal."),
            (
                "Ditinjau tiap tiga bulan",
                "Layanan ditambah, dikurangi, atau dihentikan sesuai keadaan.",
            ),
        ),
        documents=(
            ("KTP lansia", "Belum punya? Petugas membantu perekaman di rumah."),
            ("Kartu keluarga", ""),
            (
                "Surat keterangan tinggal sendiri",
                "Dari ketua RT, bila alamat KTP anak masih sama.",
            ),
        ),
        regions=("31", "32", "33", "34", "35", "51", "73"),
        coverage_note=(
            "Baru tersedia di 60 kabupaten dan kota pada tujuh provinsi. Daftarnya ada "
            "di halaman program."
        ),
        budget_year=2026,
        budget_amount=690_000_000_000,
        budget_source=DemoLink(
            title="Rencana kerja layanan lansia 2026",
            url="https://kemensos.example/anggaran/2026/lansia",
        ),
        milestones=(
            DemoMilestone(
                title="Layanan di 40 kabupaten dan kota",
                status="selesai",
                target="Triwulan IV 2025",
                percent=100,
            ),
            DemoMilestone(
                title="Diperluas ke 60 kabupaten dan kota",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Pelatihan 3.000 perawat pendamping",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=79,
            ),
            DemoMilestone(
                title="Diperluas ke luar Jawa, Bali, dan Sulawesi Selatan",
                status="rencana",
                target="Triwulan III 2027",
                percent=5,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="74.300",
                label="lansia dilayani di rumah",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan layanan lansia triwulan III 2026",
                    url="https://kemensos.example/data/lansia-2026-t3",
                ),
            ),
            DemoAchievement(
                figure="2.370",
                label="perawat pendamping lulus pelatihan",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan layanan lansia triwulan III 2026",
                    url="https://kemensos.example/data/lansia-2026-t3",
                ),
            ),
        ),
        channels=(
            ("situs", "Halaman program", "https://kemensos.example/lansia"),
            ("telepon", "Pusat layanan (tekan 2)", "1500-000"),
            ("whatsapp", "Lapor lansia butuh bantuan", "0812-0000-0021"),
        ),
        warnings=(
            (
                "Yayasan yang menawarkan “kuota perawat pemerintah” berbayar",
                "Layanan ini tidak dijual dan tidak memakai agen penyalur.",
            ),
            (
                "Tamu yang mengaku petugas tanpa kartu pengenal",
                "Jangan dibukakan pintu. Telepon pusat layanan untuk memastikan.",
            ),
        ),
        faq=(
            (
                "Ibu saya menolak dibantu orang asing. Bagaimana?",
                (
                    "Perawat yang sama datang setiap kali, dan kunjungan pertama boleh "
                    "ditemani keluarga. Lansia boleh berhenti kapan saja."
                ),
            ),
            (
                "Kota kami belum ada. Apa yang bisa dilakukan?",
                (
                    "Daftarkan lewat kelurahan. Data kebutuhan dipakai untuk memilih "
                    "kota berikutnya."
                ),
            ),
            (
                "Apakah perawat boleh memegang uang lansia?",
                "Tidak. Perawat dilarang memegang uang, kartu, atau buku tabungan.",
            ),
        ),
        topics=("bantuan-sosial", "kesehatan"),
        audiences=("lansia", "disabilitas", "keluarga_miskin"),
        life_events=("pensiun", "sakit"),
        captions=(
            (
                "whatsapp",
                (
                    "Punya tetangga lansia yang tinggal sendiri dan mulai sulit "
                    "beraktivitas? Laporkan ke kelurahan. Petugas bisa datang membawa "
                    "makanan, membantu mandi, dan memeriksa kesehatan. Gratis, "
                    "tersedia di 60 kota dan kabupaten.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Lansia yang tinggal sendiri bisa dibantu di rumahnya: makanan dua "
                    "kali sehari, perawat tiga kali seminggu, dokter tiap bulan. Lapor "
                    "lewat kelurahan. #PeduliLansia\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Mereka ingin tetap tinggal di rumah sendiri. Layanan Lansia di "
                    "Rumah membawa makanan, perawat, dan teman bicara ke pintu mereka. "
                    "Kenal seseorang yang membutuhkan? Laporkan ke kelurahan. "
                    "#PeduliLansia\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="elder",
        title_en="Care for Older People at Home",
        summary_en=(
            "Carers visit older people who live alone or are ill, bring meals, help "
            "with washing and check their health, free of charge."
        ),
    ),
)
