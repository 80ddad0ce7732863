"""Demo programs of the National Disaster Management Agency."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

DISASTER_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="bnpb",
        slug="rumah-tahan-gempa",
        title="Rumah Tahan Gempa",
        summary=(
            "Bantuan sampai Rp60 juta dan pendampingan tukang untuk membangun kembali "
            "rumah yang rusak karena gempa agar lebih kuat."
        ),
        days_ago=22,
        problem=(
            "<p>Gempa jarang membunuh; rumah yang roboh yang membunuh. Rumah tembok "
            "tanpa tulangan runtuh dalam hitungan detik.</p><p>Bila dibangun kembali "
            "dengan cara lama, bahaya yang sama menunggu. Program ini membayar "
            "bertahap dan hanya bila bagian penting, seperti fondasi dan ikatan kolom, "
            "sudah diperiksa.</p>"
        ),
        eligibility=(
            "Pemilik rumah yang rusak karena gempa yang ditetapkan sebagai bencana.",
            "Rumah dihuni sendiri saat gempa terjadi.",
            "Satu bantuan untuk satu rumah, meskipun dihuni beberapa keluarga.",
            "Rumah di zona terlarang mendapat bantuan pindah, bukan bangun di tempat.",
        ),
        benefits=(
            ("Rusak berat", "Sampai Rp60 juta."),
            ("Rusak sedang", "Sampai Rp30 juta."),
            ("Rusak ringan", "Sampai Rp15 juta."),
            (
                "Tukang terlatih dan pengawas",
                "Satu pengawas untuk setiap 20 rumah, gratis.",
            ),
        ),
        steps=(
            (
                "Catat kerusakan",
                "Potret rumah dari empat sisi sebelum puing dibersihkan.",
            ),
            ("Lapor ke desa", "Paling lama 30 hari setelah masa darurat."),
            (
                "Penilaian",
                (
                    "Tim menempelkan stiker hijau, kuning, atau merah dan menjelaskan "
                    "artinya."
                ),
            ),
            (
                "Pilih gambar rumah",
                "Ada 12 gambar siap pakai, dari kayu sampai tembok berangka.",
            ),
            ("Bangun bertahap", "Dana cair 40, 40, dan 20 persen setelah diperiksa."),
            ("Serah terima", "Rumah mendapat kartu mutu."),
        ),
        documents=(
            (
                "KTP dan kartu keluarga",
                "Hilang saat gempa? Dinas kependudukan menerbitkan ulang di pos.",
            ),
            (
                "Bukti kepemilikan",
                "Sertifikat, atau surat keterangan kepala desa dengan dua saksi.",
            ),
            ("Foto kerusakan", ""),
            ("Rekening bank", "Atas nama kepala keluarga."),
        ),
        deadlines=(
            (
                "Laporan kerusakan gempa Agustus 2026",
                20,
                "Untuk empat kabupaten yang masa daruratnya sudah berakhir.",
            ),
        ),
        regions=("11", "13", "17", "32", "33", "34", "52", "53", "72", "76"),
        coverage_note="Berlaku di daerah yang ditetapkan terkena bencana gempa.",
        status="berjalan",
        budget_year=2026,
        budget_amount=1_870_000_000_000,
        budget_source=DemoLink(
            title="Dana siap pakai dan rehabilitasi 2026",
            url="https://bnpb.example/anggaran/2026",
        ),
        milestones=(
            DemoMilestone(
                title="Pendataan rumah rusak gempa Agustus 2026",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="18.200 rumah selesai dibangun",
                status="berjalan",
                target="Triwulan I 2027",
                percent=63,
                note="11.470 rumah sudah dihuni.",
            ),
            DemoMilestone(
                title="Pelatihan 5.000 tukang",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=91,
            ),
            DemoMilestone(
                title="Hunian sementara ditutup",
                status="tertunda",
                target="Triwulan IV 2026",
                percent=35,
                note="Pembebasan lahan pindah di dua kecamatan belum selesai.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="11.470",
                label="rumah tahan gempa sudah dihuni",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Peta rumah tahan gempa",
                    url="https://bnpb.example/data/rumah",
                ),
            ),
            DemoAchievement(
                figure="4.550",
                label="tukang bersertifikat",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Peta rumah tahan gempa",
                    url="https://bnpb.example/data/rumah",
                ),
            ),
        ),
        channels=(
            (
                "situs",
                "Status rumah dan gambar",
                "https://bnpb.example/rumah-tahan-gempa",
            ),
            ("telepon", "Pusat layanan 24 jam (tekan 6)", "1500-000"),
            ("whatsapp", "Lapor kendala", "0812-0000-0061"),
            ("kantor", "Posko desa", "Setiap hari, 08.00–20.00"),
        ),
        warnings=(
            (
                "Orang yang menjual stiker “rusak berat”",
                (
                    "Stiker hanya dari tim penilai dan bernomor. Membeli stiker "
                    "membuat bantuan dibatalkan."
                ),
            ),
            (
                "Kontraktor yang meminta seluruh dana di muka",
                "Dana cair bertahap dan Anda bebas memilih tukang.",
            ),
        ),
        faq=(
            (
                "Kami mengontrak. Dapat bantuan?",
                (
                    "Bantuan bangunan untuk pemilik. Penyewa mendapat uang tunggu "
                    "hunian Rp600 ribu sebulan, paling lama enam bulan."
                ),
            ),
            (
                "Boleh membangun lebih besar dengan uang sendiri?",
                "Boleh, selama bagian intinya memenuhi gambar dan disetujui pengawas.",
            ),
            (
                "Penilaiannya terasa tidak adil. Bisa diulang?",
                "Bisa. Ajukan keberatan dalam 14 hari; tim lain yang datang.",
            ),
            (
                "Berapa lama sampai selesai?",
                "Rata-rata tiga sampai lima bulan sejak dana pertama cair.",
            ),
        ),
        topics=("kebencanaan", "perumahan", "administrasi-kependudukan"),
        audiences=("umum", "keluarga_miskin"),
        life_events=("bencana", "punya_rumah", "dokumen_diri"),
        captions=(
            (
                "whatsapp",
                (
                    "Rumah rusak karena gempa Agustus? Potret empat sisi rumah, lapor "
                    "ke desa sebelum batas waktu, lalu tunggu tim penilai. Stiker "
                    "tidak dijual dan dana cair bertahap. Penilaian bisa diajukan "
                    "ulang dalam 14 hari.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Rumah rusak karena gempa: potret dulu, lapor ke desa, jangan "
                    "membeli stiker. Bantuan sampai Rp60 juta cair bertahap. "
                    "#BangkitBersama\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Sebanyak 11.470 rumah tahan gempa sudah dihuni. Masih ada yang "
                    "menunggu, dan hunian sementara di dua kecamatan terlambat "
                    "ditutup. Rumah Anda rusak dan belum tercatat? Masih ada waktu "
                    "untuk melapor ke desa. #BangkitBersama\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="home",
        title_en="Earthquake-Safe Homes",
        summary_en=(
            "Up to Rp60 million and trained builders to rebuild homes damaged by "
            "earthquakes so that they stand stronger."
        ),
    ),
    DemoProgram(
        agency="bnpb",
        slug="peringatan-dini-lewat-ponsel",
        title="Peringatan Dini lewat Ponsel",
        summary=(
            "Pesan peringatan tsunami, letusan, banjir, dan cuaca buruk masuk ke semua "
            "ponsel di daerah bahaya, tanpa aplikasi dan tanpa pulsa."
        ),
        days_ago=2,
        problem=(
            "<p>Pada bencana, beberapa menit menentukan hidup. Sirene tidak terdengar "
            "di semua kampung dan grup pesan penuh kabar simpang siur.</p><p>Siaran "
            "seluler mengirim pesan ke semua ponsel yang tersambung ke menara di "
            "daerah bahaya. Nomor ponsel tidak dicatat dan jaringan yang padat tidak "
            "menghalangi.</p>"
        ),
        eligibility=(
            "Semua orang yang berada di daerah bahaya, termasuk wisatawan.",
            "Ponsel 4G atau 5G buatan setelah 2019 umumnya langsung bisa.",
            "Ponsel lama menerima SMS dengan jeda lebih lama.",
        ),
        benefits=(
            (
                "Bunyi khusus",
                (
                    "Ponsel berbunyi keras walau dalam mode senyap, untuk peringatan "
                    "tingkat tertinggi."
                ),
            ),
            ("Petunjuk singkat", "Bahaya apa, di mana, dan apa yang harus dilakukan."),
            (
                "Dua bahasa dan suara",
                "Indonesia dan Inggris; pembaca layar membacakannya.",
            ),
        ),
        steps=(
            (
                "Periksa pengaturan",
                "Buka menu peringatan darurat di ponsel, nyalakan semuanya.",
            ),
            (
                "Ikuti uji coba",
                (
                    "Rabu terakhir tiap bulan pukul 10.00, bergiliran antardaerah. "
                    "Diumumkan tiga hari sebelumnya."
                ),
            ),
            ("Kenali bunyinya", "Ajarkan kepada anak dan orang tua di rumah."),
            (
                "Saat berbunyi, bergerak",
                "Ikuti petunjuk. Jangan menunggu kabar lanjutan.",
            ),
            (
                "Laporkan bila tidak masuk",
                "Sebut jenis ponsel, operator, dan tempat Anda.",
            ),
        ),
        documents=(("Tidak ada", "Anda tidak perlu mendaftar."),),
        coverage_note="Aktif di 31 provinsi. Tujuh provinsi lain masih menerima SMS.",
        status="berjalan",
        budget_year=2026,
        budget_amount=412_000_000_000,
        budget_source=DemoLink(
            title="Rencana kerja peringatan dini 2026",
            url="https://bnpb.example/anggaran/2026/peringatan-dini",
        ),
        milestones=(
            DemoMilestone(
                title="Siaran seluler di 20 provinsi",
                status="selesai",
                target="Triwulan IV 2025",
                percent=100,
            ),
            DemoMilestone(
                title="Siaran seluler di 31 provinsi",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Siaran seluler di 38 provinsi",
                status="berjalan",
                target="Triwulan II 2027",
                percent=82,
            ),
            DemoMilestone(
                title="Peringatan dalam bahasa daerah",
                status="rencana",
                target="Triwulan IV 2027",
                percent=8,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="11 detik",
                label="waktu rata-rata pesan sampai sejak dikirim",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Hasil uji coba Oktober 2026",
                    url="https://bnpb.example/peringatan-dini/hasil-uji",
                ),
            ),
            DemoAchievement(
                figure="94 persen",
                label="ponsel di daerah uji menerima pesan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Hasil uji coba Oktober 2026",
                    url="https://bnpb.example/peringatan-dini/hasil-uji",
                ),
            ),
        ),
        channels=(
            (
                "situs",
                "Jadwal uji coba dan peringatan aktif",
                "https://bnpb.example/peringatan-dini",
            ),
            ("aplikasi", "Aplikasi Siaga", "https://bnpb.example/aplikasi/"),
            ("telepon", "Pusat layanan 24 jam (tekan 6)", "1500-000"),
            ("x", "@bnpb.contoh", "https://media-sosial.example/x/bnpb"),
        ),
        warnings=(
            (
                "Pesan WhatsApp “BNPB: akan terjadi gempa besar malam ini”",
                (
                    "Gempa belum bisa diramal. Peringatan resmi tidak dikirim lewat "
                    "pesan berantai."
                ),
            ),
            (
                "Aplikasi alarm-tsunami.example yang meminta akses kontak",
                "Bukan aplikasi kami. Aplikasi Siaga tidak membaca kontak Anda.",
            ),
        ),
        faq=(
            (
                "Apakah pemerintah bisa tahu lokasi saya?",
                (
                    "Tidak. Pesan disiarkan dari menara ke semua ponsel, tanpa "
                    "mencatat siapa yang menerima."
                ),
            ),
            (
                "Ponsel saya tidak berbunyi saat uji coba.",
                (
                    "Periksa menu peringatan darurat, perbarui perangkat lunak, lalu "
                    "laporkan lewat situs."
                ),
            ),
            ("Apakah memakai pulsa atau kuota?", "Tidak."),
            (
                "Bisakah peringatan dimatikan?",
                (
                    "Peringatan tingkat tertinggi tidak bisa. Tingkat lain bisa, "
                    "tetapi sebaiknya tidak."
                ),
            ),
            (
                "Kalau pesannya keliru?",
                (
                    "Pesan ralat dikirim dengan cara yang sama, dan sebabnya diumumkan "
                    "paling lama 24 jam kemudian."
                ),
            ),
        ),
        topics=("kebencanaan", "teknologi"),
        audiences=("umum", "nelayan"),
        life_events=("bencana",),
        captions=(
            (
                "whatsapp",
                (
                    "Rabu terakhir bulan ini pukul 10.00 ada uji peringatan dini. "
                    "Kalau ponsel berbunyi keras, tidak perlu panik. Nyalakan menu "
                    "peringatan darurat sekarang dan beri tahu orang tua di rumah. "
                    "Tanpa aplikasi, tanpa pulsa.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Ponsel tiba-tiba berbunyi keras? Bisa jadi peringatan bencana. "
                    "Kenali bunyinya saat uji coba, Rabu terakhir tiap bulan pukul "
                    "10.00. Tanpa aplikasi, tanpa pulsa. #SiagaBencana\n\nASN · Bagimu "
                    "Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Beberapa menit bisa menyelamatkan sekeluarga. Peringatan dini "
                    "sekarang masuk langsung ke ponsel, tanpa aplikasi, tanpa pulsa, "
                    "tanpa mencatat nomor Anda. Buka pengaturan, cari peringatan "
                    "darurat, nyalakan. Sudah? Bantu orang tua melakukannya. "
                    "#SiagaBencana\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "threads",
                (
                    "Pesan berantai yang meramal gempa itu bohong. Peringatan resmi "
                    "berbunyi di semua ponsel sekaligus.\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="phone",
        title_en="Early Warnings on Your Phone",
        summary_en=(
            "Warnings of tsunamis, eruptions, floods and storms reach every phone in "
            "the danger area, with no app and at no cost."
        ),
    ),
)
