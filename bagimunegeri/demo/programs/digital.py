"""Demo programs of the Ministry of Communication and Digital Affairs."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

DIGITAL_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kominfo",
        slug="kelas-cakap-digital",
        title="Kelas Cakap Digital",
        summary=(
            "Kelas gratis dua jam di balai desa dan daring: mengenali penipuan, "
            "menjaga akun, dan memakai layanan pemerintah lewat ponsel."
        ),
        days_ago=15,
        problem=(
            "<p>Ponsel sudah sampai ke desa, tetapi caranya aman belum. Penipuan lewat "
            "pesan paling sering menimpa orang tua dan pedagang kecil. Satu tautan "
            "bisa menguras tabungan.</p><p>Kelas ini mengajar dengan contoh pesan yang "
            "benar-benar beredar. Peserta berlatih di ponsel masing-masing, pelan, dan "
            "boleh bertanya berulang kali.</p>"
        ),
        eligibility=(
            "Warga berusia 13 tahun ke atas.",
            (
                "Tidak perlu pengalaman; kelas pemula dimulai dari menyalakan pengunci "
                "layar."
            ),
            "Kelompok minimal 15 orang boleh meminta kelas di tempatnya.",
            "Kelas bahasa isyarat tersedia di 22 kota.",
        ),
        benefits=(
            (
                "Belajar langsung di ponsel",
                "Pengajar menemani satu per satu, juga saat memasang KTP digital.",
            ),
            (
                "Modul cetak dan suara",
                "Huruf besar, bergambar, tersedia dalam tujuh bahasa daerah.",
            ),
            (
                "Sertifikat",
                (
                    "Untuk yang menyelesaikan empat kelas. Bagi ASN dihitung sebagai "
                    "jam pelatihan."
                ),
            ),
            ("Tanya setelah kelas", "Pengajar menjawab lewat WhatsApp selama 30 hari."),
        ),
        steps=(
            ("Pilih kelas", "Cari kota atau kelas daring di halaman program."),
            ("Daftar", "Isi nama dan nomor ponsel. Tidak ada data lain."),
            ("Datang membawa ponsel", "Ponsel apa pun boleh, termasuk yang lama."),
            ("Ikuti kelas", "Dua jam, dengan istirahat."),
            ("Lanjut sendiri", "Modul bisa diunduh dan dibagikan."),
        ),
        documents=(("Tidak ada", "Cukup nama dan nomor ponsel saat mendaftar."),),
        deadlines=(
            (
                "Pendaftaran kelas Desember",
                14,
                "Kelas Januari dibuka setelah tanggal ini.",
            ),
        ),
        coverage_note=(
            "Kelas tatap muka di 380 kabupaten dan kota, kelas daring untuk semua."
        ),
        budget_year=2026,
        budget_amount=164_000_000_000,
        budget_source=DemoLink(
            title="Rencana kerja Komdigi 2026",
            url="https://kominfo.example/anggaran/2026",
        ),
        milestones=(
            DemoMilestone(
                title="Modul dalam tujuh bahasa daerah",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Satu juta peserta kelas tatap muka",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=87,
            ),
            DemoMilestone(
                title="Kelas khusus pedagang pasar",
                status="berjalan",
                target="Triwulan I 2027",
                percent=40,
                note="Sudah di 51 pasar.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="874 ribu",
                label="peserta kelas tatap muka",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Laporan kelas cakap digital",
                    url="https://kominfo.example/data/cakap-digital",
                ),
            ),
            DemoAchievement(
                figure="71 persen",
                label=(
                    "peserta mengenali pesan penipuan tiga bulan setelah kelas, naik "
                    "dari 38 persen"
                ),
                as_of="Agustus 2026",
                source=DemoLink(
                    title="Evaluasi kelas cakap digital 2026",
                    url="https://kominfo.example/data/evaluasi-cakap-digital-2026",
                ),
            ),
        ),
        channels=(
            ("situs", "Jadwal kelas", "https://kominfo.example/cakap-digital"),
            ("whatsapp", "Daftar kelas", "0812-0000-0041"),
            (
                "youtube",
                "Rekaman kelas",
                "https://media-sosial.example/youtube/kominfo",
            ),
            ("telepon", "Pusat layanan (tekan 4)", "1500-000"),
        ),
        warnings=(
            (
                "Kursus “sertifikat digital pemerintah” berbayar Rp350.000",
                "Kelas dan sertifikat kami gratis.",
            ),
            (
                "Pengajar yang meminta kata sandi atau kode OTP untuk “praktik”",
                "Pengajar resmi tidak pernah melihat kata sandi Anda.",
            ),
        ),
        faq=(
            (
                "Saya 70 tahun. Apakah terlambat?",
                "Tidak. Ada kelas khusus lansia dengan langkah yang lebih pelan.",
            ),
            (
                "Ponsel saya tanpa internet. Boleh ikut?",
                "Boleh. Kelas menyediakan Wi-Fi.",
            ),
            (
                "Bisa minta kelas untuk arisan RT?",
                "Bisa, minimal 15 orang. Pengajar datang tanpa biaya.",
            ),
            (
                "Apakah nomor saya dipakai untuk iklan?",
                "Tidak. Nomor dihapus 30 hari setelah kelas.",
            ),
        ),
        topics=("teknologi", "penipuan", "pendidikan"),
        audiences=("umum", "lansia", "umkm", "asn"),
        life_events=("cari_kerja", "memulai_usaha", "dokumen_diri"),
        captions=(
            (
                "whatsapp",
                (
                    "Ingin orang tua di rumah tidak gampang tertipu pesan palsu? Ajak "
                    "ikut Kelas Cakap Digital. Gratis, dua jam, praktik langsung di "
                    "ponsel. RT atau arisan dengan 15 orang bisa minta pengajar "
                    "datang.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Setelah dua jam kelas, peserta yang mengenali pesan penipuan naik "
                    "dari 38 menjadi 71 persen. Gratis, ada kelas khusus lansia. "
                    "#CakapDigital\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Bapak baru bisa mengirim foto, penipunya sudah pandai meniru "
                    "bank. Dua jam di Kelas Cakap Digital mengajarkan cara "
                    "mengenalinya, pelan-pelan, di ponsel sendiri. Gratis. Kumpulkan "
                    "15 tetangga dan pengajarnya datang. #CakapDigital\n\nASN · Bagimu "
                    "Negeri"
                ),
            ),
            (
                "tiktok",
                (
                    "Ajak orang tua ikut kelas gratis ini sebelum penipu menghubungi "
                    "mereka duluan.\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="phone",
        title_en="Digital Skills Classes",
        summary_en=(
            "Free two-hour classes in village halls and online: spotting scams, "
            "protecting accounts and using government services by phone."
        ),
    ),
    DemoProgram(
        agency="kominfo",
        slug="internet-desa",
        title="Internet Desa",
        summary=(
            "Wi-Fi gratis di sekolah, puskesmas, dan balai desa di wilayah tanpa "
            "sinyal, memakai serat optik atau satelit."
        ),
        days_ago=72,
        problem=(
            "<p>Di 9.400 desa, sinyal internet lemah atau tidak ada. Guru mengirim "
            "rapor dari bukit. Bidan menempuh dua jam perjalanan untuk melaporkan data "
            "ibu hamil.</p><p>Operator tidak membangun jaringan di sana karena "
            "pelanggannya sedikit. Negara menutup kekosongan itu dari dana pelayanan "
            "umum.</p>"
        ),
        eligibility=(
            "Desa tanpa sinyal 4G atau dengan kecepatan di bawah 1 Mbps.",
            (
                "Desa punya bangunan layanan umum yang berlistrik paling sedikit 12 "
                "jam sehari."
            ),
            "Ada dua warga yang bersedia dilatih merawat perangkat.",
        ),
        benefits=(
            (
                "Wi-Fi gratis",
                "Kecepatan sampai 20 Mbps, menyala 24 jam di tiga titik layanan.",
            ),
            (
                "Perangkat dan perawatan",
                "Ditanggung lima tahun, termasuk panel surya bila perlu.",
            ),
            ("Teknisi desa", "Dua warga dilatih dan diberi honor Rp600 ribu sebulan."),
        ),
        steps=(
            (
                "Kepala desa mengajukan",
                "Lewat situs atau surat yang dititipkan di kantor kecamatan.",
            ),
            ("Survei", "Tim mengukur sinyal dan listrik dalam 30 hari kerja."),
            ("Musyawarah desa", "Warga memilih tiga titik pemasangan."),
            ("Pemasangan", "Satelit dua minggu, serat optik tiga sampai enam bulan."),
            ("Serah terima", "Teknisi desa menerima alat dan nomor bantuan."),
        ),
        documents=(
            ("Surat permohonan kepala desa", "Contohnya ada di halaman program."),
            ("Berita acara musyawarah desa", "Memuat tiga titik yang dipilih."),
            ("Foto bangunan dan meteran listrik", ""),
        ),
        regions=(
            "53",
            "61",
            "62",
            "64",
            "65",
            "72",
            "74",
            "81",
            "82",
            "91",
            "92",
            "93",
            "94",
            "95",
            "96",
        ),
        coverage_note=(
            "Diutamakan untuk 15 provinsi dengan desa tanpa sinyal terbanyak."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=3_450_000_000_000,
        budget_source=DemoLink(
            title="Rencana kerja Komdigi 2026",
            url="https://kominfo.example/anggaran/2026",
        ),
        milestones=(
            DemoMilestone(
                title="4.000 desa tersambung",
                status="selesai",
                target="Triwulan IV 2025",
                percent=100,
            ),
            DemoMilestone(
                title="6.500 desa tersambung",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=84,
                note="5.460 desa sudah menyala.",
            ),
            DemoMilestone(
                title="Panel surya di 1.100 desa",
                status="tertunda",
                target="Triwulan III 2026",
                percent=52,
                note="Pengiriman baterai terlambat; vendor dikenai denda.",
            ),
            DemoMilestone(
                title="Semua desa prioritas tersambung",
                status="rencana",
                target="Triwulan IV 2028",
                percent=0,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="5.460",
                label="desa punya Wi-Fi gratis",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Peta internet desa",
                    url="https://kominfo.example/data/internet-desa",
                ),
            ),
            DemoAchievement(
                figure="99,1 persen",
                label="waktu menyala rata-rata",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan mutu jaringan triwulan III 2026",
                    url="https://kominfo.example/data/mutu-jaringan-2026-t3",
                ),
            ),
        ),
        channels=(
            ("situs", "Peta dan permohonan", "https://kominfo.example/internet-desa"),
            ("telepon", "Lapor gangguan (tekan 4)", "1500-000"),
            ("surel", "Surel program", "desa@kominfo.example"),
        ),
        warnings=(
            (
                "Orang yang menjual “voucher Wi-Fi desa”",
                "Internet Desa gratis. Penjual voucher bukan petugas kami.",
            ),
            (
                "Tautan “kuota gratis 50 GB dari Komdigi”",
                (
                    "Kami tidak membagikan kuota kepada perorangan. Tautan itu "
                    "memasang langganan SMS berbayar."
                ),
            ),
        ),
        faq=(
            (
                "Apakah internetnya sampai ke rumah?",
                (
                    "Belum. Wi-Fi tersedia dalam jarak sekitar 100 meter dari tiga "
                    "titik layanan."
                ),
            ),
            (
                "Situs apa yang diblokir?",
                (
                    "Sama seperti jaringan lain di Indonesia. Video beresolusi tinggi "
                    "dibatasi pada jam sekolah agar kelas lancar."
                ),
            ),
            (
                "Jaringannya mati seminggu. Lapor ke mana?",
                (
                    "Ke teknisi desa lebih dulu. Bila tidak pulih dalam 24 jam, "
                    "hubungi pusat layanan."
                ),
            ),
        ),
        topics=("teknologi", "pemerintahan"),
        audiences=("umum", "guru", "petani", "nelayan"),
        life_events=("sekolah_kuliah", "bertani_melaut"),
        captions=(
            (
                "whatsapp",
                (
                    "Desa masih tanpa sinyal? Kepala desa bisa mengajukan Internet "
                    "Desa lewat situs atau kantor kecamatan. Pemasangan, perangkat, "
                    "dan perawatan lima tahun ditanggung. Tidak ada uang jaminan dan "
                    "tidak ada voucher.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "5.460 desa sudah punya Wi-Fi gratis di sekolah, puskesmas, dan "
                    "balai desa. Desamu belum? Kepala desa bisa mengajukan tanpa "
                    "biaya. #InternetDesa\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Guru tak perlu lagi naik bukit untuk mengirim rapor. Wi-Fi gratis "
                    "sudah menyala di 5.460 desa. Panel surya di sebagian desa masih "
                    "terlambat, dan sebabnya kami tulis di halaman program. "
                    "#InternetDesa\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="home",
        title_en="Village Internet",
        summary_en=(
            "Free Wi-Fi at schools, health centres and village halls in places without "
            "a signal, by fibre or satellite."
        ),
    ),
)
