"""Demo programs of the Food and Drug Authority."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

FOOD_SAFETY_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="bpom",
        slug="cek-izin-edar",
        title="Cek Izin Edar Obat, Pangan, dan Kosmetik",
        summary=(
            "Periksa lewat ponsel apakah obat, makanan, jamu, atau kosmetik sudah "
            "terdaftar. Gratis, tanpa akun, jawabannya muncul dalam hitungan detik."
        ),
        days_ago=6,
        problem=(
            "<p>Obat palsu dan krim pemutih bermerkuri dijual terbuka di lapak daring. "
            "Kemasannya mirip yang asli, lengkap dengan nomor izin karangan.</p><p>"
            "Pembeli butuh cara cepat untuk memastikan. Layanan ini mencocokkan nomor "
            "pada kemasan dengan daftar produk yang benar-benar terdaftar.</p>"
        ),
        eligibility=(
            "Siapa saja yang punya ponsel, tanpa mendaftar.",
            "Pedagang dan apotek yang ingin memeriksa banyak produk sekaligus.",
            "Warga yang ingin melaporkan produk mencurigakan.",
        ),
        benefits=(
            (
                "Jawaban cepat",
                (
                    "Nama produk, produsen, dan masa berlaku izinnya muncul dalam satu "
                    "layar."
                ),
            ),
            (
                "Pindai kode pada kemasan",
                "Cukup arahkan kamera; tidak perlu mengetik nomor panjang.",
            ),
            (
                "Laporan ditindaklanjuti",
                "Setiap laporan diberi nomor dan dijawab paling lama lima hari kerja.",
            ),
        ),
        steps=(
            (
                "Cari nomor izin edar",
                "Tertulis di kemasan, diawali huruf seperti MD, ML, NA, atau DBL.",
            ),
            ("Buka halaman cek produk", "Atau buka Aplikasi Cek Produk."),
            ("Ketik nomor atau pindai kode", "Nama produk juga bisa dipakai."),
            (
                "Cocokkan",
                (
                    "Bandingkan nama, ukuran, dan nama produsen dengan yang tertulis "
                    "di kemasan."
                ),
            ),
            ("Laporkan bila berbeda", "Kirim foto kemasan dan tempat membelinya."),
        ),
        documents=(
            ("Kemasan produk", "Untuk dibaca nomor izin edarnya."),
            ("Foto dan bukti pembelian", "Hanya bila ingin melapor."),
        ),
        coverage_note=(
            "Memuat produk yang terdaftar secara nasional. Pangan rumah tangga dengan "
            "nomor P-IRT terdaftar di dinas kesehatan setempat."
        ),
        budget_year=2026,
        budget_amount=86_500_000_000,
        budget_source=DemoLink(
            title="Rencana kerja dan anggaran BPOM 2026",
            url="https://bpom.example/anggaran/2026",
        ),
        milestones=(
            DemoMilestone(
                title="Pindai kode dua dimensi untuk semua obat resep",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Tampilan suara untuk tunanetra",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=70,
                note="Sedang diuji bersama dua komunitas tunanetra.",
            ),
            DemoMilestone(
                title="Data produk tersambung ke tiga lokapasar",
                status="berjalan",
                target="Triwulan I 2027",
                percent=35,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="18,4 juta",
                label="pencarian produk dalam setahun",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Statistik layanan cek produk",
                    url="https://bpom.example/data/cek-produk",
                ),
            ),
            DemoAchievement(
                figure="7.214",
                label="lapak produk tanpa izin diturunkan",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan patroli siber triwulan III 2026",
                    url="https://bpom.example/data/patroli-siber-2026-t3",
                ),
            ),
        ),
        channels=(
            ("situs", "Halaman cek produk", "https://bpom.example/cek-izin-edar"),
            ("aplikasi", "Aplikasi Cek Produk", "https://bpom.example/aplikasi/"),
            ("telepon", "Pusat layanan (tekan 7)", "1500-000"),
            ("whatsapp", "Lapor produk", "0812-0000-0075"),
        ),
        warnings=(
            (
                "Sertifikat “lulus uji BPOM” yang dikirim penjual lewat pesan",
                (
                    "Kami tidak memberi sertifikat kepada penjual. Selalu cek nomornya "
                    "sendiri."
                ),
            ),
            (
                "Aplikasi cek-bpom-pro.example berbayar",
                "Layanan resmi gratis dan tidak meminta kartu kredit.",
            ),
        ),
        faq=(
            (
                "Nomornya ada, tetapi nama produknya berbeda. Artinya?",
                (
                    "Nomor itu milik produk lain. Jangan dipakai, lalu laporkan kepada "
                    "kami."
                ),
            ),
            (
                "Apakah produk terdaftar pasti cocok untuk saya?",
                (
                    "Terdaftar berarti mutu dan keamanannya dinilai. Untuk obat, tetap "
                    "ikuti petunjuk dokter atau apoteker."
                ),
            ),
            (
                "Kue buatan tetangga tidak punya nomor. Apakah terlarang?",
                (
                    "Tidak selalu. Makanan siap saji dan kue yang tahan kurang dari "
                    "tujuh hari tidak wajib terdaftar."
                ),
            ),
            (
                "Apakah pelapor diketahui penjual?",
                "Tidak. Identitas pelapor kami rahasiakan.",
            ),
        ),
        topics=("kesehatan", "perdagangan", "penipuan"),
        audiences=("umum", "umkm"),
        life_events=("sakit",),
        captions=(
            (
                "whatsapp",
                (
                    "Sebelum beli obat atau krim di lapak daring, cek dulu nomor izin "
                    "edarnya. Gratis, tanpa akun, cukup beberapa detik. Kalau nama di "
                    "hasil pencarian berbeda dengan kemasan, jangan dipakai.\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Nomor izin edar ada di kemasan, tetapi nama produknya beda di "
                    "daftar? Itu tanda bahaya. Cek dulu sebelum dipakai: gratis dan "
                    "tanpa akun. #CekSebelumPakai\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Ada nomor di kemasan belum tentu asli. Cara memastikannya: cari "
                    "nomornya, lalu cocokkan nama, ukuran, dan produsennya. Berbeda "
                    "satu saja? Jangan dipakai dan laporkan. Simpan kiriman ini untuk "
                    "belanja berikutnya. #CekSebelumPakai\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="shield",
        title_en="Check a Product Licence",
        summary_en=(
            "Check on your phone whether a medicine, food, herbal product or cosmetic "
            "is registered. Free, no account, an answer within seconds."
        ),
    ),
    DemoProgram(
        agency="bpom",
        slug="pendampingan-umkm-pangan",
        title="Pendampingan Izin Edar untuk UMKM Pangan",
        summary=(
            "Pendamping membantu usaha mikro dan kecil membenahi dapur dan mengurus "
            "izin edar, dari denah sampai nomor terbit, tanpa biaya pendampingan."
        ),
        days_ago=41,
        problem=(
            "<p>Banyak usaha rumahan punya produk enak tetapi tertahan di warung "
            "sekitar. Toko besar meminta izin edar, sedangkan aturannya terasa "
            "rumit.</p><p>Tanpa bimbingan, sepertiga permohonan ditolak karena hal "
            "kecil: denah dapur, label, atau air yang belum diuji. Pendamping menemani "
            "sampai lolos.</p>"
        ),
        eligibility=(
            "Usaha mikro atau kecil yang memproduksi pangan olahan.",
            "Sudah punya nomor induk berusaha (NIB).",
            "Dapur produksi berada di Indonesia dan terpisah dari kamar mandi.",
            "Belum pernah punya izin edar MD untuk produk yang diajukan.",
        ),
        eligibility_note=(
            "Belum punya NIB? Kantor perizinan daerah membantu membuatnya gratis, "
            "sering kali selesai hari itu juga."
        ),
        benefits=(
            ("Satu pendamping tetap", "Datang ke dapur Anda paling sedikit tiga kali."),
            (
                "Uji laboratorium gratis",
                "Untuk dua produk pertama. Produk berikutnya dipotong 50 persen.",
            ),
            (
                "Bantuan desain label",
                "Label diperiksa sebelum dicetak supaya tidak terbuang.",
            ),
        ),
        steps=(
            (
                "Daftar lewat situs",
                "Isi nama usaha, NIB, dan produk. Lampirkan foto dapur.",
            ),
            ("Wawancara singkat", "Petugas balai menelepon untuk menilai kesiapan."),
            (
                "Kunjungan pertama",
                "Pendamping membuat daftar perbaikan yang paling perlu.",
            ),
            (
                "Perbaiki dan uji",
                "Anda membenahi dapur; sampel diuji di laboratorium kami.",
            ),
            ("Ajukan izin", "Pendamping memeriksa berkas sebelum Anda mengirimnya."),
            ("Nomor terbit", "Umumnya tiga sampai lima bulan sejak kunjungan pertama."),
        ),
        documents=(
            ("Nomor induk berusaha", "Harus sesuai nama pemilik."),
            ("KTP pemilik", ""),
            ("Foto dapur produksi", "Empat sisi, terang."),
            ("Daftar bahan", "Termasuk bahan tambahan pangan bila dipakai."),
        ),
        cost=(
            "Pendampingan gratis. Biaya izin edar usaha mikro Rp150 ribu sampai Rp250 "
            "ribu per produk, dibayar ke kas negara."
        ),
        deadlines=(
            (
                "Pendaftaran angkatan pertama 2027",
                58,
                "Kuota 3.000 usaha. Sisanya masuk angkatan kedua.",
            ),
        ),
        coverage_note="Semua provinsi, melalui balai terdekat.",
        budget_year=2026,
        budget_amount=142_000_000_000,
        budget_source=DemoLink(
            title="Rencana kerja dan anggaran BPOM 2026",
            url="https://bpom.example/anggaran/2026",
        ),
        milestones=(
            DemoMilestone(
                title="Pendamping di 73 balai dan loka",
                status="selesai",
                target="Triwulan I 2026",
                percent=100,
            ),
            DemoMilestone(
                title="6.000 usaha didampingi tahun ini",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=86,
            ),
            DemoMilestone(
                title="Laboratorium keliling untuk kawasan timur",
                status="tertunda",
                target="Triwulan III 2026",
                percent=30,
                note="Lelang kendaraan diulang pada Agustus 2026.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="5.160",
                label="usaha didampingi sejak Januari",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Laporan pendampingan UMKM",
                    url="https://bpom.example/data/pendampingan-umkm",
                ),
            ),
            DemoAchievement(
                figure="3.842",
                label="izin edar terbit untuk usaha mikro dan kecil",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Laporan pendampingan UMKM",
                    url="https://bpom.example/data/pendampingan-umkm",
                ),
            ),
        ),
        channels=(
            ("situs", "Pendaftaran pendampingan", "https://bpom.example/umkm"),
            ("whatsapp", "Tanya pendamping", "0812-0000-0075"),
            ("surel", "Surel program", "umkm@bpom.example"),
            ("kantor", "Balai BPOM di tiap provinsi", "Senin–Jumat, 08.00–15.00"),
        ),
        warnings=(
            (
                "Jasa “izin edar kilat tiga hari” seharga Rp2,5 juta",
                "Tidak ada jalur kilat. Pendampingan resmi gratis.",
            ),
            (
                "Orang yang mengaku petugas dan meminta transfer ke rekening pribadi",
                (
                    "Biaya resmi dibayar dengan kode pembayaran negara, tidak pernah "
                    "ke rekening pribadi."
                ),
            ),
        ),
        faq=(
            (
                "Dapur saya menyatu dengan dapur rumah. Bisa ikut?",
                (
                    "Bisa mendaftar. Pendamping membantu memisahkan ruang atau waktu "
                    "produksi sesuai aturan."
                ),
            ),
            (
                "Apa bedanya MD dan P-IRT?",
                (
                    "P-IRT untuk pangan rumah tangga berisiko rendah dan diurus di "
                    "kabupaten atau kota. MD untuk pangan olahan yang diawasi BPOM, "
                    "misalnya makanan beku."
                ),
            ),
            (
                "Usaha saya ditolak tahun lalu. Boleh daftar lagi?",
                (
                    "Boleh. Lampirkan surat penolakannya agar pendamping tahu apa yang "
                    "kurang."
                ),
            ),
            ("Apakah wajib berbadan hukum?", "Tidak. Usaha perorangan juga diterima."),
        ),
        topics=("usaha-kecil", "kesehatan", "perdagangan"),
        audiences=("umkm",),
        life_events=("memulai_usaha",),
        captions=(
            (
                "whatsapp",
                (
                    "Punya usaha sambal, keripik, atau makanan beku? BPOM menyediakan "
                    "pendamping gratis sampai izin edar terbit, termasuk uji "
                    "laboratorium untuk dua produk pertama. Syarat utamanya NIB. Tidak "
                    "perlu calo.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Usaha pangan rumahan ingin masuk toko besar? Ada pendamping "
                    "gratis dari BPOM sampai izin edar terbit. Uji lab dua produk "
                    "pertama juga gratis. #UMKMNaikKelas\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Dari dapur rumah ke rak toko. Pendamping BPOM datang ke dapur "
                    "Anda, membuat daftar perbaikan, memeriksa label, dan menemani "
                    "sampai nomor izin edar terbit. Biaya pendampingannya nol rupiah. "
                    "Tag teman yang jualannya enak tetapi belum berizin. "
                    "#UMKMNaikKelas\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "linkedin",
                (
                    "Sebanyak 3.842 izin edar terbit untuk usaha mikro dan kecil "
                    "hingga Oktober 2026 lewat pendampingan gratis BPOM. Angkatan "
                    "berikutnya sudah dibuka.\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="shop",
        title_en="Licence Guidance for Small Food Businesses",
        summary_en=(
            "An adviser helps micro and small food makers improve their kitchen and "
            "get a licence, from floor plan to number, with no fee for the guidance."
        ),
    ),
)
