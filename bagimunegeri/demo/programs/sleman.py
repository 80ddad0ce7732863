"""Demo programs of Sleman Regency."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

SLEMAN_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="sleman",
        slug="siaga-merapi",
        title="Siaga Merapi",
        summary=(
            "Jalur evakuasi, sirene, latihan, dan pasangan desa penampung bagi warga "
            "lereng Merapi, termasuk tempat aman untuk ternak."
        ),
        days_ago=11,
        problem=(
            "<p>Ratusan ribu orang tinggal di lereng Gunung Merapi. Letusan bisa "
            "memaksa ribuan keluarga pergi dalam satu jam.</p><p>Pengalaman "
            "menunjukkan, banyak warga kembali terlalu cepat karena khawatir pada sapi "
            "dan rumahnya. Karena itu Siaga Merapi juga mengurus ternak, keamanan "
            "kampung, dan kabar resmi tiap enam jam.</p>"
        ),
        eligibility=(
            "Warga di 12 kalurahan kawasan rawan bencana Merapi.",
            "Lansia, ibu hamil, bayi, dan penyandang disabilitas dijemput lebih dulu.",
            "Peternak sapi, kambing, dan kuda di kawasan rawan.",
            "Relawan dari mana pun yang lulus latihan.",
        ),
        benefits=(
            (
                "Desa pasangan",
                "Setiap kalurahan punya desa penampung tetap, dapur, dan tempat tidur.",
            ),
            ("Kandang penampungan", "Tempat untuk 4.800 ekor ternak dan pakannya."),
            (
                "Latihan dua kali setahun",
                "Uang pengganti penghasilan sehari Rp50 ribu per peserta.",
            ),
            (
                "Kartu keluarga siaga",
                "Kode untuk mencari anggota keluarga di pengungsian.",
            ),
        ),
        steps=(
            ("Kenali zona rumah Anda", "Cek peta atau tanya dukuh."),
            (
                "Isi kartu keluarga siaga",
                "Nama, kendaraan, ternak, dan siapa yang butuh bantuan.",
            ),
            ("Siapkan tas", "Surat penting, obat, air, dan radio kecil."),
            ("Ikuti latihan", "Jadwal ditempel di balai kalurahan."),
            (
                "Saat sirene berbunyi",
                "Ikuti tanda jalur evakuasi ke desa pasangan. Jangan menunggu.",
            ),
        ),
        documents=(
            ("Kartu keluarga", "Untuk kartu keluarga siaga."),
            ("Surat ternak", "Bila punya, supaya penampungan disiapkan."),
            ("Catatan obat rutin", "Untuk lansia dan orang sakit."),
        ),
        deadlines=(
            (
                "Latihan evakuasi serentak",
                16,
                "Pukul 08.00–11.00, dimulai dengan bunyi sirene dua menit.",
            ),
        ),
        regions=("34",),
        coverage_note=(
            "Kabupaten Sleman: kapanewon Cangkringan, Pakem, Turi, dan Tempel."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=21_600_000_000,
        budget_source=DemoLink(
            title="APBD Kabupaten Sleman 2026, kebencanaan",
            url="https://sleman.example/apbd/2026/kebencanaan",
        ),
        milestones=(
            DemoMilestone(
                title="Perjanjian desa pasangan untuk 12 kalurahan",
                status="selesai",
                target="Triwulan I 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Perbaikan 43 km jalur evakuasi",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=73,
                note="31,4 km selesai; dua jembatan masih sempit.",
            ),
            DemoMilestone(
                title="26 sirene baru bertenaga surya",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=85,
            ),
            DemoMilestone(
                title="Kandang penampungan di Tempel",
                status="tertunda",
                target="Triwulan III 2026",
                percent=40,
                note="Menunggu izin pemakaian tanah kas desa.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="18.900",
                label="warga ikut latihan evakuasi",
                as_of="Mei 2026",
                source=DemoLink(
                    title="Laporan latihan Mei 2026",
                    url="https://sleman.example/data/latihan-merapi-2026-05",
                ),
            ),
            DemoAchievement(
                figure="34 menit",
                label=(
                    "waktu rata-rata mengosongkan satu padukuhan, turun dari 51 menit"
                ),
                as_of="Mei 2026",
                source=DemoLink(
                    title="Laporan latihan Mei 2026",
                    url="https://sleman.example/data/latihan-merapi-2026-05",
                ),
            ),
        ),
        channels=(
            (
                "situs",
                "Peta zona dan kabar tiap enam jam",
                "https://sleman.example/merapi",
            ),
            ("whatsapp", "Daftar penjemputan", "0812-0000-0095"),
            ("telepon", "Pusat kendali 24 jam", "1500-000"),
            ("kantor", "Balai kalurahan", "Senin–Jumat, 08.00–15.00"),
        ),
        warnings=(
            (
                "Rekaman suara “petugas pos Merapi” yang menyuruh mengungsi ke kota",
                (
                    "Perintah mengungsi dari bupati disampaikan lewat sirene, pengeras "
                    "suara padukuhan, dan situs resmi."
                ),
            ),
            (
                "Penggalangan dana pengungsi ke rekening pribadi",
                "Rekening resmi atas nama pemerintah kabupaten dan tercantum di situs.",
            ),
        ),
        faq=(
            (
                "Bagaimana dengan sapi saya?",
                (
                    "Catat di kartu keluarga siaga. Truk ternak datang pada tingkat "
                    "siaga, sebelum warga diminta pergi."
                ),
            ),
            (
                "Rumah saya di batas zona. Ikut mengungsi?",
                (
                    "Ikuti warna zona di peta. Bila ragu, ikut dulu; pulang lebih "
                    "mudah daripada terlambat."
                ),
            ),
            (
                "Siapa yang menjaga kampung kosong?",
                "Polisi, tentara, dan wakil warga berjaga bergiliran di pintu masuk.",
            ),
            (
                "Wisatawan boleh naik jip ke lereng?",
                (
                    "Boleh saat tingkat normal dan waspada di luar zona larangan. "
                    "Pemandu wajib membawa radio."
                ),
            ),
            (
                "Bagaimana kalau sirene berbunyi malam hari?",
                "Langkahnya sama. Lampu jalur evakuasi menyala sendiri.",
            ),
        ),
        topics=("kebencanaan",),
        audiences=("umum", "petani", "lansia", "disabilitas"),
        life_events=("bencana",),
        captions=(
            (
                "whatsapp",
                (
                    "Warga lereng Merapi: latihan evakuasi serentak sebentar lagi, "
                    "dimulai dengan bunyi sirene dua menit. Itu latihan, jangan panik. "
                    "Sudah isi kartu keluarga siaga? Catat juga ternak supaya truknya "
                    "disiapkan.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Dulu 51 menit, sekarang 34 menit untuk mengosongkan satu "
                    "padukuhan. Latihan evakuasi Merapi berikutnya segera. Isi kartu "
                    "keluarga siaga, ternak juga dicatat. #SiagaMerapi\n\nASN · Bagimu "
                    "Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Banyak warga kembali terlalu cepat karena memikirkan sapi. Jadi "
                    "kami mengurus sapinya juga: 4.800 tempat di kandang penampungan. "
                    "Kenali zona rumah, isi kartu keluarga siaga, ikut latihan. "
                    "#SiagaMerapi\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="volcano",
        title_en="Merapi Ready",
        summary_en=(
            "Evacuation routes, sirens, drills and a partner village for people on the "
            "slopes of Mount Merapi, with a safe place for livestock too."
        ),
    ),
    DemoProgram(
        agency="sleman",
        slug="izin-usaha-satu-hari",
        title="Izin Usaha Satu Hari",
        summary=(
            "Warga Sleman bisa mengurus nomor induk berusaha dan izin usaha berisiko "
            "rendah dalam satu hari, gratis, di kantor kabupaten atau kapanewon."
        ),
        days_ago=37,
        problem=(
            "<p>Warung, salon, dan penjahit sering beroperasi tanpa izin karena "
            "pemiliknya mengira prosesnya lama dan mahal. Akibatnya mereka tidak bisa "
            "meminjam modal bank atau berjualan ke kantor pemerintah.</p><p>Nomor "
            "induk berusaha bisa terbit dalam hitungan menit. Yang lama adalah "
            "bolak-balik berkas. Di sini semuanya diselesaikan dalam satu meja.</p>"
        ),
        eligibility=(
            (
                "Usaha mikro dengan modal paling banyak Rp1 miliar di luar tanah dan "
                "bangunan."
            ),
            "Tempat usaha berada di Kabupaten Sleman.",
            "Pemilik warga negara Indonesia, berusia 17 tahun ke atas.",
            "Usaha berisiko rendah, misalnya warung, toko kelontong, dan jasa jahit.",
        ),
        eligibility_note=(
            "Usaha berisiko menengah dan tinggi, seperti katering, klinik, dan bengkel "
            "las, perlu sekitar 13 hari kerja."
        ),
        benefits=(
            (
                "Selesai hari itu juga",
                "Berkas lengkap sebelum pukul 12.00, izin dibawa pulang sore.",
            ),
            (
                "Satu meja",
                "NIB, pernyataan mutu, dan pengantar P-IRT diurus satu petugas.",
            ),
            ("Meja keliling", "Datang ke pasar dan kalurahan setiap minggu."),
        ),
        steps=(
            ("Ambil nomor antrean", "Lewat WhatsApp atau situs."),
            ("Ceritakan usaha Anda", "Petugas mencarikan kode usaha yang tepat."),
            ("Periksa data", "Baca dan setujui sebelum dikirim."),
            ("Terima NIB", "Dicetak dan dikirim ke ponsel."),
            (
                "Konsultasi lanjutan",
                "Pajak, sertifikat halal, atau izin edar pangan, di hari yang sama.",
            ),
        ),
        documents=(
            ("KTP", ""),
            ("Nomor ponsel aktif", "Untuk menerima kode masuk."),
            ("Alamat dan foto tempat usaha", "Di rumah pun boleh."),
            ("NPWP", "Jika ada. Belum punya? Dibuatkan di meja sebelah."),
        ),
        regions=("34",),
        coverage_note="Kabupaten Sleman, 17 kapanewon.",
        budget_year=2026,
        budget_amount=3_900_000_000,
        budget_source=DemoLink(
            title="APBD Kabupaten Sleman 2026, perizinan",
            url="https://sleman.example/apbd/2026/perizinan",
        ),
        milestones=(
            DemoMilestone(
                title="Loket di semua 17 kapanewon",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="3.500 izin usaha berisiko rendah terbit",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=76,
            ),
            DemoMilestone(
                title="Meja keliling di 41 pasar",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=66,
                note="27 pasar sudah didatangi.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="2.670",
                label="izin usaha berisiko rendah terbit",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Data perizinan Sleman",
                    url="https://sleman.example/data/izin-usaha",
                ),
            ),
            DemoAchievement(
                figure="91 persen",
                label="izin usaha berisiko rendah selesai dalam satu hari kerja",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Data perizinan Sleman",
                    url="https://sleman.example/data/izin-usaha",
                ),
            ),
        ),
        channels=(
            ("situs", "Antrean dan kode usaha", "https://sleman.example/izin"),
            ("whatsapp", "Ambil nomor antrean", "0812-0000-0095"),
            (
                "kantor",
                "Loket perizinan",
                "Kantor kabupaten dan kapanewon, Senin–Jumat, 08.00–14.00",
            ),
        ),
        warnings=(
            (
                "Biro jasa NIB seharga Rp350 ribu di depan kantor",
                "NIB gratis. Petugas kami tidak bekerja sama dengan biro jasa.",
            ),
            (
                "Surel tagihan “perpanjangan NIB tahunan”",
                "NIB berlaku selama usaha berjalan dan tidak diperpanjang.",
            ),
        ),
        faq=(
            (
                "Usaha saya hanya daring dari kamar kos. Bisa?",
                "Bisa. Pakai alamat kos dan minta izin pemiliknya.",
            ),
            (
                "Saya punya tiga usaha. Perlu tiga NIB?",
                "Tidak. Satu NIB dengan tiga kode usaha.",
            ),
            (
                "Setelah punya NIB, apakah langsung kena pajak?",
                "NIB bukan tagihan pajak. Kewajiban pajak mengikuti omzet Anda.",
            ),
            ("Bisa diwakilkan?", "Bisa, dengan surat kuasa dan KTP pemilik."),
        ),
        topics=("usaha-kecil", "pemerintahan"),
        audiences=("umkm",),
        life_events=("memulai_usaha", "kehilangan_pekerjaan"),
        captions=(
            (
                "whatsapp",
                (
                    "Punya warung, toko kelontong, atau jasa jahit di Sleman? Izin "
                    "usaha berisiko rendah bisa jadi dalam satu hari dan gratis. Bawa "
                    "KTP dan foto tempat usaha, ambil nomor antrean lewat WhatsApp. "
                    "Tidak perlu biro jasa.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Warung, toko kelontong, jasa jahit: 91 persen izinnya selesai "
                    "dalam satu hari kerja. Gratis di Sleman, tanpa biro jasa. "
                    "#UsahaSleman\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Datang pagi, pulang sore membawa izin usaha. Sudah 2.670 usaha "
                    "berisiko rendah di Sleman merasakannya. Bawa KTP dan foto tempat "
                    "usaha, sisanya dibantu petugas di satu meja. Gratis. "
                    "#UsahaSleman\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="shop",
        title_en="Business Licence in a Day",
        summary_en=(
            "Sleman residents get a business number and a low-risk business licence in "
            "one day, free of charge, at regency or district offices."
        ),
    ),
)
