"""Fact-checks of satire that was taken for news."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kominfo",
        slug="kementerian-luncurkan-aplikasi-untuk-antre-aplikasi",
        claim="Kementerian meluncurkan aplikasi untuk mengantre aplikasi",
        title="Aplikasi untuk mengantre aplikasi adalah cerita satire",
        summary=(
            "Tulisan itu berasal dari rubrik humor dan menyindir banyaknya aplikasi "
            "pemerintah; aplikasinya tidak ada."
        ),
        days_ago=70,
        verdict="satire",
        content_type="satire",
        claimant_kind="organisasi",
        claimant_name="Rubrik humor Koran Warung",
        sightings=(
            DemoSighting(
                platform="situs",
                days_before=4,
                url="https://koran-warung.example/siantre",
                archive_url="https://arsip.example/c65eea03",
                account="Koran Warung",
                quote=(
                    "Pemerintah Luncurkan SiAntre, Aplikasi untuk Mengantre Aplikasi "
                    "Lain"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/3e5689d2",
                quote=(
                    "Ini beneran?? download aplikasi aja suruh antre pake aplikasi "
                    "🤦 ada2 aja negara ini"
                ),
            ),
        ),
        narrative=(
            "<p>Tulisan berjudul peluncuran “SiAntre” menyebut warga kini harus "
            "mengantre lewat satu aplikasi sebelum boleh membuka aplikasi lain. "
            "Tangkapan layarnya beredar tanpa nama rubrik, sehingga banyak yang "
            "menyangka sungguhan.</p>"
        ),
        explanation=(
            "<p><b>Kami membuka sumbernya.</b> Tulisan dimuat di rubrik bernama "
            "“Tertawa Sejenak”. Di bagian bawah halaman tertulis bahwa semua isinya "
            "rekaan.</p>"
            "<p><b>Kami memeriksa toko aplikasi.</b> Tidak ada aplikasi bernama "
            "SiAntre dari instansi pemerintah.</p>"
            "<p><b>Kami bertanya kepada penulisnya.</b> Ia membenarkan bahwa "
            "tulisannya sindiran, dan senang banyak orang merasa “hampir "
            "percaya”.</p>"
            "<p><b>Soal sindirannya:</b> satire adalah bagian dari kebebasan "
            "berpendapat. Kami tidak meminta tulisan itu dihapus dan tidak memberi "
            "nilai. Karena yang disindir kementerian kami sendiri, pemeriksa dari "
            "Surabaya ikut meninjau.</p>"
        ),
        conclusion=(
            "<p>Ini satire, bukan berita. Silakan tertawa. Jika membagikan, sertakan "
            "nama rubriknya supaya orang lain tidak keliru.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Tulisan asli di rubrik Tertawa Sejenak",
                publisher="Koran Warung",
                url="https://koran-warung.example/siantre",
                archive_url="https://arsip.example/09681203",
                is_primary=True,
                interest="Penerbit tulisan.",
                note="Keterangan “semua isi rekaan” ada di bawah halaman.",
            ),
            DemoEvidence(
                title="Daftar aplikasi layanan pemerintah",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/aplikasi",
                archive_url="https://arsip.example/698709de",
                published="2025-08-15",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
        ),
        why_checked="Ditanyakan 58 kali; tangkapan layarnya kehilangan nama rubrik.",
        contacted_days_before=1,
        claimant_reply=(
            "Penulis menjawab: “Kalau ada yang percaya, mungkin bukan tulisan saya "
            "yang perlu diperbaiki.”"
        ),
        reviewers=(
            (
                "Hendra Sitorus",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Indah Puspitasari",
                "peninjau",
                "Pemerintah Kota Surabaya",
            ),
        ),
        topics=(
            "pemerintahan",
            "teknologi",
        ),
        audiences=("umum",),
        captions=(
            (
                "whatsapp",
                (
                    "Aplikasi untuk mengantre aplikasi itu cuma humor ya, dari "
                    "rubrik Tertawa Sejenak. Boleh dibagikan, asal nama rubriknya "
                    "ikut.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Aplikasi SiAntre tidak ada. Tulisannya satire, dan terus terang "
                    "lucu. Sertakan nama rubriknya kalau membagikan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Satire yang bagus membuat kita hampir percaya. Yang ini begitu. "
                    "Aplikasinya tidak ada, sindirannya kami terima.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="The app for queueing for apps is satire",
        claim_en="The ministry launches an app for queueing for apps",
        summary_en=(
            "The piece comes from a humour column and mocks the number of government "
            "apps; the app does not exist."
        ),
    ),
    DemoFactCheck(
        agency="surabaya",
        slug="bus-tumpengsari-bagi-nasi-tumpeng-tiap-jumat",
        claim="Bus kota Tumpengsari membagikan nasi tumpeng setiap Jumat pagi",
        title="Nasi tumpeng di bus Tumpengsari adalah lelucon akun warga",
        summary=(
            "Unggahan itu lelucon akun humor tentang nama bus; tidak ada pembagian "
            "tumpeng."
        ),
        days_ago=150,
        verdict="satire",
        content_type="satire",
        claimant_name="Akun humor warga Surabaya",
        sightings=(
            DemoSighting(
                platform="x",
                days_before=2,
                url="https://media-sosial.example/x/1729901",
                archive_url="https://arsip.example/59100af2",
                account="@surabayaguyon",
                quote=(
                    "RESMI: mulai Jumat naik Tumpengsari dapat tumpeng. Duduk di "
                    "depan dapat puncaknya. Yang turun di halte terakhir cuci piring"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=1,
                archive_url="https://arsip.example/9101be02",
                quote=(
                    "Jumat numpak Tumpengsari entuk tumpeng jare. Ayo budal rame2 "
                    "bu, gratis"
                ),
            ),
        ),
        narrative=(
            "<p>Unggahan akun humor menyebut penumpang bus Tumpengsari mendapat nasi "
            "tumpeng setiap Jumat pagi. Beberapa warga menunggu di halte dengan "
            "membawa wadah makanan.</p>"
        ),
        explanation=(
            "<p><b>Kami membaca unggahan lengkapnya.</b> Kalimat terakhir berbunyi "
            "“yang turun di halte terakhir cuci piring”. Potongan yang beredar di "
            "grup tidak memuat kalimat itu.</p>"
            "<p><b>Kami memeriksa akunnya.</b> Profilnya menyebut “akun guyon, "
            "jangan dipercaya sebelum sarapan”. Unggahan lainnya juga lelucon.</p>"
            "<p><b>Kami menanyakan kepada dinas perhubungan.</b> Tidak ada pembagian "
            "makanan, dan penumpang diminta tidak makan di dalam bus.</p>"
            "<p><b>Peninjau dari Komdigi ikut memeriksa</b> karena layanan ini milik "
            "pemerintah kota. Unggahan tidak kami minta dihapus.</p>"
        ),
        conclusion=(
            "<p>Ini lelucon. Tumpengnya tidak ada, busnya ada. Jadwal hari Jumat "
            "sama seperti hari kerja lain.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Unggahan lengkap akun humor",
                publisher="Akun surabayaguyon",
                url="https://arsip.example/surabayaguyon",
                archive_url="https://arsip.example/e795ecfc",
                is_primary=True,
                note="Memuat kalimat penutup yang hilang di tangkapan layar.",
            ),
            DemoEvidence(
                title="Tata tertib penumpang bus kota",
                publisher="Pemerintah Kota Surabaya",
                url="https://surabaya.example/bus/tata-tertib",
                archive_url="https://arsip.example/f018e7da",
                published="2025-03-30",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
        ),
        why_checked=(
            "Warga benar-benar menunggu di halte membawa wadah; bus pertama sampai "
            "penuh."
        ),
        contacted_days_before=1,
        claimant_reply=(
            "Pemilik akun menjawab: “Sepurane, Rek. Tak kira nggak ada yang "
            "percaya.” Ia menambahkan keterangan guyon."
        ),
        reviewers=(
            (
                "Indah Puspitasari",
                "pemeriksa",
                "Pemerintah Kota Surabaya",
            ),
            (
                "Bambang Wijoyo",
                "peninjau",
                "Pemerintah Kota Surabaya",
            ),
            (
                "Ratna Wulandari",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "transportasi",
            "lain-lain",
        ),
        audiences=("umum",),
        regions=("35",),
        programs=("bus-kota-tumpengsari",),
    ),
)
