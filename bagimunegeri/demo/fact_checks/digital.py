"""Fact-checks about messaging apps and personal data."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kominfo",
        slug="percakapan-whatsapp-direkam-pemerintah",
        claim="Semua percakapan WhatsApp direkam pemerintah mulai besok",
        title="Pemerintah tidak merekam semua percakapan WhatsApp",
        summary=(
            "Tidak ada aturan atau alat yang merekam semua percakapan; isi pesan "
            "terenkripsi dan tanda centang tidak menunjukkan perekaman."
        ),
        days_ago=240,
        verdict="salah",
        content_type="palsu",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=4,
                archive_url="https://arsip.example/46570045",
                quote=(
                    "Mulai besok ada peraturan baru komunikasi: semua panggilan "
                    "dicatat, semua rekaman telepon tersimpan, WA FB dipantau. Tiga "
                    "centang merah = anda dlm proses hukum. Hati2 jgn kirim pesan "
                    "politik. Info dr keponakan di kementerian"
                ),
            ),
            DemoSighting(
                platform="telegram",
                days_before=3,
                url="https://media-sosial.example/telegram/rw07-221",
                archive_url="https://arsip.example/3be174fe",
                account="Grup RW 07 Jaya",
                quote="✔️✔️✔️ 2 biru 1 merah = pemerintah ambil tindakan. Sebarkan!!",
            ),
        ),
        narrative=(
            "<p>Pesan berantai menyebut mulai besok semua panggilan dan percakapan "
            "dicatat pemerintah. Ada daftar arti centang: satu merah berarti “data "
            "Anda diperiksa”, tiga merah berarti “proses hukum”. Pesan ini beredar "
            "setiap beberapa bulan.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari aturannya.</b> Tidak ada undang-undang atau "
            "peraturan menteri yang memerintahkan perekaman semua percakapan. "
            "Penyadapan hanya boleh untuk perkara tertentu, atas permintaan penegak "
            "hukum, dan dengan izin.</p>"
            "<p><b>Kami memeriksa tanda centang.</b> Dokumen bantuan aplikasi hanya "
            "mengenal satu centang, dua centang, dan dua centang biru. Centang merah "
            "tidak ada.</p>"
            "<p><b>Kami menanyai ahli sandi.</b> Isi pesan terenkripsi dari ujung ke "
            "ujung, jadi pihak di tengah tidak dapat membacanya. Ia mengingatkan "
            "bahwa data lain, seperti nomor dan waktu kirim, tetap diketahui "
            "penyedia aplikasi.</p>"
            "<p><b>Kami menelusuri naskahnya.</b> Susunan kalimat yang sama "
            "ditemukan dalam bahasa Inggris dan Hindi sejak 2015, dengan nama "
            "pemerintah yang berganti-ganti.</p>"
            "<p><b>Karena klaim ini tentang kementerian kami,</b> peninjau dari "
            "Badan Nasional Penanggulangan Bencana dan seorang ahli dari luar "
            "pemerintah ikut meninjau.</p>"
        ),
        conclusion=(
            "<p>Klaim ini salah. Anda tetap bertanggung jawab atas apa yang Anda "
            "tulis, tetapi tidak ada perekaman semua percakapan dan tidak ada "
            "centang merah.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Undang-undang tentang informasi elektronik, bagian penyadapan",
                publisher="Jaringan Dokumentasi Hukum Contoh",
                url="https://hukum.example/uu/informasi-elektronik",
                archive_url="https://arsip.example/d02e43f9",
                published="2024-01-02",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Arti tanda centang pada pesan",
                publisher="Pusat bantuan aplikasi pesan",
                url="https://bantuan-pesan.example/tanda-centang",
                archive_url="https://arsip.example/131cb84c",
                published="2025-02-01",
                is_primary=True,
                interest=(
                    "Penyedia aplikasi berkepentingan agar layanannya dipercaya."
                ),
            ),
            DemoEvidence(
                title=(
                    "Enkripsi dari ujung ke ujung: apa yang tertutup dan yang tidak"
                ),
                publisher="Perhimpunan Kebebasan Digital Nusa",
                url="https://kebebasan-digital.example/enkripsi",
                archive_url="https://arsip.example/17b7f975",
                published="2025-03-27",
                interest="Lembaga swadaya yang sering mengkritik kementerian.",
            ),
        ),
        why_checked=(
            "Membuat warga takut berbicara. Kami juga memeriksanya karena menyangkut "
            "kementerian sendiri."
        ),
        no_contact_reason=(
            "Pesan berantai tanpa nama pengirim. Kami menelusuri sampai tiga grup "
            "dan tidak menemukan pengirim pertama."
        ),
        reviewers=(
            (
                "Ratna Wulandari",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Maria Kolo",
                "peninjau",
                "Badan Nasional Penanggulangan Bencana",
            ),
            (
                "Johan Manuputty",
                "ahli",
                "Perhimpunan Kebebasan Digital Nusa",
            ),
        ),
        topics=(
            "teknologi",
            "pemerintahan",
        ),
        audiences=("umum",),
        programs=("kelas-cakap-digital",),
        captions=(
            (
                "whatsapp",
                (
                    "Pesan soal WhatsApp direkam dan centang merah itu pesan lama "
                    "yang muncul terus sejak 2015. Tidak ada centang merah. Isi "
                    "pesan kita terenkripsi.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Centang merah tidak pernah ada. Pesan “semua percakapan direkam "
                    "mulai besok” beredar sejak 2015 dalam tiga bahasa.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "“Mulai besok” versi pesan ini sudah berlangsung sejak 2015. "
                    "Tidak ada centang merah dan tidak ada perekaman semua "
                    "percakapan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="The government does not record all WhatsApp chats",
        claim_en=(
            "All WhatsApp conversations will be recorded by the government from "
            "tomorrow"
        ),
        summary_en=(
            "No rule or tool records every conversation; messages are encrypted and "
            "no tick mark shows recording."
        ),
    ),
    DemoFactCheck(
        agency="kominfo",
        slug="kode-enam-angka-akun-whatsapp-dibajak",
        claim=(
            "Memberikan kode enam angka kepada orang lain membuat akun WhatsApp dibajak"
        ),
        title="Benar, kode enam angka cukup untuk membajak akun WhatsApp",
        summary=(
            "Kode enam angka adalah kunci masuk akun; siapa pun yang memegangnya "
            "dapat memindahkan akun ke ponsel lain."
        ),
        days_ago=90,
        verdict="benar",
        claimant_kind="orang",
        claimant_name="Guru di Kabupaten Kulon Progo (nama disamarkan)",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/17936cb4",
                quote=(
                    "Bapak ibu hati2, kalau ada yg WA minta kode 6 angka jgn dikasih "
                    "walaupun dari teman sendiri. WA bu Yanti kemarin dibajak terus "
                    "pinjam uang kemana2"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan peringatan di grup guru menyebut akun seorang rekan dibajak "
            "setelah ia memberikan kode enam angka. Beberapa anggota grup menganggap "
            "pesan itu berlebihan, jadi kami memeriksanya.</p>"
        ),
        explanation=(
            "<p><b>Kami mengulang kejadiannya dengan dua ponsel milik sendiri.</b> "
            "Nomor uji dimasukkan di ponsel kedua. Kode enam angka datang lewat SMS "
            "ke ponsel pertama. Setelah kode dimasukkan, akun pindah dalam delapan "
            "detik dan ponsel pertama keluar sendiri.</p>"
            "<p><b>Kami memeriksa apa yang ikut pindah.</b> Grup dan nama kontak di "
            "grup ikut terlihat. Isi percakapan lama tidak, kecuali ada cadangan "
            "yang dipulihkan. Itu cukup bagi pelaku untuk meminjam uang atas nama "
            "korban.</p>"
            "<p><b>Kami menguji pencegahnya.</b> Dengan verifikasi dua langkah "
            "menyala, pemindahan gagal karena pelaku juga harus tahu PIN. "
            "Menyalakannya perlu kurang dari satu menit.</p>"
            "<p><b>Kami menghubungi guru yang akunnya dibajak.</b> Ia mendapatkan "
            "akunnya kembali dengan memasang ulang aplikasi dan meminta kode "
            "baru.</p>"
        ),
        conclusion=(
            "<p>Klaim ini benar. Jangan berikan kode itu kepada siapa pun. Nyalakan "
            "verifikasi dua langkah lewat Setelan, Akun, lalu Verifikasi dua "
            "langkah.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Rekaman uji pemindahan akun",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/cek-fakta/lampiran/uji-kode",
                archive_url="https://arsip.example/4dfc2587",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Dua ponsel milik tim, tanpa akun orang lain.",
            ),
            DemoEvidence(
                title="Cara kerja kode pendaftaran",
                publisher="Pusat bantuan aplikasi pesan",
                url="https://bantuan-pesan.example/kode-pendaftaran",
                archive_url="https://arsip.example/07ec628d",
                published="2025-02-01",
                is_primary=True,
                stance="mendukung",
                interest="Penyedia aplikasi yang dibahas.",
            ),
            DemoEvidence(
                title="Pembajakan akun pesan dan cara pulih",
                publisher="Lembaga Perlindungan Konsumen Nusa",
                url="https://konsumen.example/akun-dibajak",
                archive_url="https://arsip.example/a4036855",
                published="2025-05-09",
                stance="konteks",
            ),
        ),
        why_checked=(
            "Peringatan yang benar pun perlu dikuatkan, karena sering dianggap pesan "
            "berantai biasa."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Guru yang menulis pesan menceritakan kejadiannya dan mengizinkan kami "
            "memuatnya tanpa nama."
        ),
        reviewers=(
            (
                "Galih Prakoso",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Ratna Wulandari",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "teknologi",
            "penipuan",
        ),
        audiences=(
            "umum",
            "guru",
            "lansia",
        ),
        programs=("kelas-cakap-digital",),
        captions=(
            (
                "whatsapp",
                (
                    "Peringatan soal kode enam angka itu benar, sudah dicoba. Begitu "
                    "kode diberikan, akun pindah dalam delapan detik. Nyalakan "
                    "verifikasi dua langkah sekarang, tidak sampai semenit.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Benar: kode enam angka cukup untuk memindahkan akun WhatsApp "
                    "Anda dalam delapan detik. Nyalakan verifikasi dua langkah hari "
                    "ini.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Delapan detik. Selama itulah akun Anda berpindah tangan kalau "
                    "kode enam angka diberikan. Nyalakan verifikasi dua langkah.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "threads",
                (
                    "Teman minta kode enam angka karena “salah kirim”? Telepon dulu "
                    "orangnya. Kode itu kunci akun Anda.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="True: a six-digit code is enough to hijack a WhatsApp account",
        claim_en=(
            "Giving a six-digit code to someone else lets them hijack your WhatsApp "
            "account"
        ),
        summary_en=(
            "The six-digit code is the key to the account; whoever holds it can move "
            "the account to another phone."
        ),
    ),
    DemoFactCheck(
        agency="kominfo",
        slug="data-30-juta-pelanggan-seluler-dijual",
        claim="Data 30 juta pelanggan seluler dijual di forum gelap",
        title="Belum terbukti data 30 juta pelanggan seluler dijual",
        summary=(
            "Contoh data yang dipamerkan memuat nomor asli, tetapi jumlah dan "
            "asalnya belum dapat dipastikan."
        ),
        days_ago=22,
        verdict="belum_terbukti",
        sightings=(
            DemoSighting(
                platform="x",
                days_before=4,
                url="https://media-sosial.example/x/1793345",
                archive_url="https://arsip.example/55e82c90",
                account="@bocorwatch",
                quote=(
                    "BREAKING: 30 juta data pelanggan seluler Indonesia dijual, NIK "
                    "+ nomor HP lengkap. Lagi-lagi bocor, kapan beresnya"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=3,
                url="https://media-sosial.example/facebook/63308",
                archive_url="https://arsip.example/4944c5a3",
                account="Keluhan Konsumen Digital",
                quote="Pantes sering ditelp pinjol, data kita dijual 30 juta orang!!",
            ),
        ),
        narrative=(
            "<p>Sebuah akun memamerkan tangkapan layar forum gelap. Penjual di forum "
            "itu mengaku memegang data 30 juta pelanggan seluler, lengkap dengan "
            "nomor ponsel dan NIK, dan membagikan 1.000 baris contoh.</p>"
        ),
        explanation=(
            "<p><b>Kami memeriksa contoh data, bukan membelinya.</b> Membeli data "
            "curian melanggar hukum dan mendanai pelaku. Kami hanya memakai contoh "
            "yang sudah terbuka, lalu menghapusnya setelah pemeriksaan.</p>"
            "<p><b>Kami mencocokkan nomor.</b> Dari 100 nomor acak, 71 masih aktif. "
            "Pemilik 18 nomor bersedia menjawab: 11 membenarkan nama dan nomornya, 7 "
            "tidak cocok.</p>"
            "<p><b>Kami mencari asalnya.</b> Sebagian baris sama persis dengan "
            "kebocoran toko daring tiga tahun lalu. Sebagian lagi belum pernah kami "
            "lihat. Kolomnya tidak seragam, tanda data gabungan.</p>"
            "<p><b>Kami menanyakan kepada operator seluler.</b> Dua menyatakan tidak "
            "menemukan jejak pembobolan. Satu belum menjawab sampai pemeriksaan ini "
            "terbit. Pernyataan itu belum dapat kami uji sendiri.</p>"
            "<p><b>Kesimpulan sementara:</b> ada data asli di dalamnya. Angka 30 "
            "juta dan asal dari operator belum terbukti. Komdigi adalah pengawas di "
            "bidang ini, jadi ahli dari luar pemerintah ikut meninjau.</p>"
        ),
        conclusion=(
            "<p>Belum terbukti, dan juga belum terbantah. Sambil menunggu: ganti "
            "kata sandi yang dipakai berulang, nyalakan verifikasi dua langkah, dan "
            "waspadai penelepon yang tahu NIK Anda.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Pencocokan 100 nomor dari contoh data",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/cek-fakta/lampiran/cocok-nomor",
                archive_url="https://arsip.example/5135c89f",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Kementerian ini pengawas perlindungan data, berkepentingan atas "
                    "hasilnya."
                ),
            ),
            DemoEvidence(
                title="Perbandingan dengan kebocoran lama",
                publisher=(
                    "Laboratorium Keamanan Siber Universitas Cendekia Nusantara"
                ),
                url="https://ucn.example/siber/banding-kebocoran",
                archive_url="https://arsip.example/a88779a5",
                is_primary=True,
                interest="Menerima sebagian dana penelitian dari kementerian.",
            ),
            DemoEvidence(
                title="Unggahan akun yang pertama memamerkan data",
                publisher="Akun bocorwatch",
                url="https://arsip.example/bocorwatch",
                archive_url="https://arsip.example/254ea4e4",
                is_primary=True,
                stance="mendukung",
            ),
            DemoEvidence(
                title="Tanggapan dua operator seluler",
                publisher="Asosiasi Operator Seluler Contoh",
                url="https://asosiasi-seluler.example/tanggapan",
                archive_url="https://arsip.example/6b287234",
                interest="Mewakili perusahaan yang dituduh.",
            ),
        ),
        why_checked=(
            "Menyangkut data pribadi banyak orang; warga berhak tahu mana yang sudah "
            "pasti dan mana yang belum."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Pemilik akun menjawab bahwa ia “hanya meneruskan temuan di forum” dan "
            "tidak memeriksa jumlahnya."
        ),
        reviewers=(
            (
                "Hendra Sitorus",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Taufik Rahman",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Johan Manuputty",
                "ahli",
                "Perhimpunan Kebebasan Digital Nusa",
            ),
        ),
        topics=(
            "teknologi",
            "kejahatan",
        ),
        audiences=("umum",),
        captions=(
            (
                "whatsapp",
                (
                    "Soal kabar data 30 juta pelanggan dijual: ada sebagian data "
                    "asli, tapi jumlah dan asalnya belum terbukti. Sambil menunggu, "
                    "ganti kata sandi dan nyalakan verifikasi dua langkah ya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Belum terbukti, belum terbantah. Contoh datanya memuat nomor "
                    "asli, angka 30 juta dan asalnya belum pasti. Halaman ini "
                    "diperbarui bila ada bukti baru.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Kami belum tahu jawabannya, dan kami mengatakannya. Inilah yang "
                    "sudah pasti dan yang belum soal kabar data 30 juta pelanggan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="Unproven: sale of data on 30 million mobile customers",
        claim_en=(
            "Data on 30 million mobile customers is for sale on a dark web forum"
        ),
        summary_en=(
            "The published sample contains real numbers, but neither its size nor "
            "its origin can be confirmed yet."
        ),
    ),
)
