"""Demo programs of the Ministry of Health for mothers and babies."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

MOTHER_AND_CHILD_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kemenkes",
        slug="imunisasi-dasar-lengkap",
        title="Imunisasi Dasar Lengkap untuk Bayi",
        summary=(
            "Vaksin gratis untuk semua bayi usia 0–11 bulan di posyandu dan puskesmas. "
            "Melindungi dari hepatitis B, TBC, polio, campak, dan penyakit lain."
        ),
        days_ago=9,
        problem=(
            "<p>Satu dari enam bayi di Indonesia belum mendapat semua vaksin sebelum "
            "ulang tahun pertamanya. Sebabnya sering sederhana: jadwal terlewat karena "
            "bayi demam, keluarga pindah rumah, atau orang tua takut setelah membaca "
            "pesan berantai.</p><p>Di kampung yang cakupannya rendah, campak dan polio "
            "mudah muncul lagi. Program ini mengejar bayi yang tertinggal dengan "
            "mendatangi rumah dan membuka posyandu pada hari Sabtu.</p>"
        ),
        eligibility=(
            "Bayi berusia 0–11 bulan, warga mana pun dan tinggal di mana pun.",
            "Anak sampai 59 bulan yang jadwal imunisasinya tertinggal.",
            "Bayi tanpa akta kelahiran atau NIK tetap dilayani.",
            "Bayi lahir prematur dilayani setelah diperiksa dokter atau bidan.",
        ),
        eligibility_note=(
            "Bayi yang sedang demam tinggi menunggu sampai pulih. Batuk pilek ringan "
            "bukan alasan menunda."
        ),
        benefits=(
            (
                "Vaksin lengkap tanpa biaya",
                (
                    "Hepatitis B, BCG, polio, DPT-HB-Hib, pneumokokus, rotavirus, dan "
                    "campak-rubela sesuai jadwal."
                ),
            ),
            (
                "Pengingat jadwal",
                (
                    "Pesan WhatsApp tiga hari sebelum jadwal berikutnya, jika nomor "
                    "ponsel dicatat petugas."
                ),
            ),
            (
                "Kartu imunisasi",
                (
                    "Catatan di Buku KIA dan salinan digital yang bisa dibuka lagi "
                    "kalau buku hilang."
                ),
            ),
            (
                "Kunjungan rumah",
                "Kader datang bila bayi dua kali tidak hadir di posyandu.",
            ),
        ),
        steps=(
            (
                "Cari posyandu terdekat",
                (
                    "Tanyakan jadwal kepada ketua RT, kader, atau puskesmas. Umumnya "
                    "buka sekali sebulan."
                ),
            ),
            (
                "Bawa bayi dan Buku KIA",
                "Belum punya bukunya? Petugas memberi yang baru.",
            ),
            (
                "Bayi diperiksa dulu",
                (
                    "Petugas menimbang, mengukur suhu, dan bertanya tentang kesehatan "
                    "bayi."
                ),
            ),
            (
                "Bayi diimunisasi",
                "Duduklah 30 menit setelah penyuntikan agar petugas bisa memantau.",
            ),
            (
                "Catat jadwal berikutnya",
                "Minta petugas menuliskan tanggalnya di Buku KIA.",
            ),
        ),
        documents=(
            ("Buku KIA", "Jika ada. Posyandu menyediakan buku baru."),
            (
                "Kartu keluarga atau KTP orang tua",
                "Hanya untuk pencatatan, boleh foto di ponsel.",
            ),
            (
                "Surat pindah",
                "Hanya jika pernah diimunisasi di daerah lain dan catatannya hilang.",
            ),
        ),
        deadlines=(
            (
                "Bulan imunisasi kejar",
                46,
                "Puskesmas membuka layanan setiap Sabtu sampai tanggal ini.",
            ),
        ),
        coverage_note=(
            "Berlaku di semua kabupaten dan kota. Di kepulauan, jadwal mengikuti "
            "puskesmas keliling."
        ),
        budget_year=2026,
        budget_amount=3_180_000_000_000,
        budget_source=DemoLink(
            title="Ringkasan DIPA Kementerian Kesehatan 2026",
            url="https://kemenkes.example/anggaran/2026/ringkasan-dipa",
        ),
        milestones=(
            DemoMilestone(
                title="Vaksin rotavirus tersedia di 38 provinsi",
                status="selesai",
                target="Triwulan I 2026",
                percent=100,
                note="Provinsi terakhir menerima kiriman pada Maret 2026.",
            ),
            DemoMilestone(
                title="Lemari pendingin baru di 2.400 puskesmas",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=78,
                note="Pengiriman ke kepulauan menunggu cuaca.",
            ),
            DemoMilestone(
                title="Catatan imunisasi digital di semua posyandu",
                status="berjalan",
                target="Triwulan II 2027",
                percent=54,
            ),
            DemoMilestone(
                title="Kampung dengan cakupan di bawah 60 persen dikunjungi ulang",
                status="tertunda",
                target="Triwulan III 2026",
                percent=41,
                note="Terlambat dua bulan: kekurangan juru imunisasi di 19 kabupaten.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="3,6 juta",
                label="bayi menerima imunisasi dasar lengkap",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan cakupan imunisasi triwulan III 2026",
                    url="https://kemenkes.example/data/imunisasi-2026-t3",
                ),
            ),
            DemoAchievement(
                figure="212 ribu",
                label="anak tertinggal berhasil dikejar",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan cakupan imunisasi triwulan III 2026",
                    url="https://kemenkes.example/data/imunisasi-2026-t3",
                ),
            ),
            DemoAchievement(
                figure="9.870",
                label="puskesmas melayani imunisasi",
                as_of="Agustus 2026",
                source=DemoLink(
                    title="Profil puskesmas 2026",
                    url="https://kemenkes.example/data/profil-puskesmas-2026",
                ),
            ),
        ),
        channels=(
            ("situs", "Halaman program", "https://kemenkes.example/imunisasi"),
            ("telepon", "Pusat layanan (tekan 1)", "1500-000"),
            ("whatsapp", "Tanya imunisasi", "0812-0000-0011"),
            (
                "kantor",
                "Puskesmas dan posyandu",
                "Alamat terdekat ada di kantor desa atau kelurahan",
            ),
        ),
        warnings=(
            (
                "Pesan WhatsApp yang meminta Rp25.000 untuk “biaya kartu vaksin bayi”",
                "Imunisasi dan kartunya gratis. Kami tidak pernah menagih lewat pesan.",
            ),
            (
                "Situs kartu-imunisasi-bayi.example",
                "Bukan situs kami. Situs itu mengumpulkan foto KTP dan kartu keluarga.",
            ),
        ),
        faq=(
            (
                "Bayi saya demam setelah imunisasi. Apakah berbahaya?",
                (
                    "Demam ringan satu sampai dua hari itu wajar. Susui lebih sering "
                    "dan kompres hangat. Bila demam di atas 39 derajat, kejang, atau "
                    "bayi tampak lemas, segera ke puskesmas atau unit gawat darurat."
                ),
            ),
            (
                "Jadwalnya terlewat tiga bulan. Harus mengulang dari awal?",
                (
                    "Tidak. Vaksin yang sudah diberikan tetap dihitung. Petugas "
                    "melanjutkan dari yang kurang."
                ),
            ),
            (
                "Boleh dua suntikan dalam satu hari?",
                (
                    "Boleh. Cara ini aman dan mengurangi jumlah kunjungan. Petugas "
                    "menyuntik di tempat yang berbeda."
                ),
            ),
            (
                "Apakah vaksinnya halal?",
                (
                    "Tanyakan fatwa dan keterangan tiap vaksin kepada petugas. "
                    "Daftarnya juga ada di halaman program."
                ),
            ),
            (
                "Kami sedang mudik. Bisa di puskesmas lain?",
                "Bisa. Bawa Buku KIA agar catatannya tersambung.",
            ),
        ),
        topics=("kesehatan",),
        audiences=("bayi_anak", "ibu_hamil"),
        life_events=("punya_bayi",),
        captions=(
            (
                "whatsapp",
                (
                    "Bunda, Ayah: imunisasi bayi di posyandu dan puskesmas gratis, "
                    "termasuk kartunya. Jadwal terlewat? Tidak perlu mengulang dari "
                    "awal, cukup lanjutkan yang kurang. Sampai akhir masa imunisasi "
                    "kejar, puskesmas juga buka hari Sabtu. Bawa Buku KIA, ya.\n\nASN "
                    "· Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Jadwal imunisasi si kecil terlewat? Tidak perlu mengulang dari "
                    "awal. Datang ke puskesmas, lanjutkan yang kurang. Gratis, dan "
                    "Sabtu pun buka. #ImunisasiLengkap\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Satu jadwal terlewat bukan akhir cerita. Bayi yang tertinggal "
                    "imunisasi bisa dikejar sampai usia 59 bulan. Tidak perlu "
                    "mengulang dari awal, tidak ada biaya, tidak perlu akta kelahiran. "
                    "Cukup datang ke posyandu atau puskesmas dan bawa Buku KIA kalau "
                    "ada.\n\nTag teman yang baru punya bayi. #ImunisasiLengkap "
                    "#SayangAnak\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "facebook",
                (
                    "Untuk orang tua yang masih ragu: bayi tanpa NIK pun tetap "
                    "dilayani. Imunisasi gratis di semua posyandu dan "
                    "puskesmas.\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="baby",
        title_en="Complete Basic Immunisation for Babies",
        summary_en=(
            "Free vaccines for every baby aged 0–11 months at health posts and "
            "community health centres, against hepatitis B, tuberculosis, polio, "
            "measles and more."
        ),
    ),
    DemoProgram(
        agency="kemenkes",
        slug="pemeriksaan-ibu-hamil",
        title="Pemeriksaan Kehamilan dan Kelas Ibu Hamil",
        summary=(
            "Enam kali pemeriksaan kehamilan gratis di puskesmas, termasuk dua kali "
            "USG oleh dokter, ditambah kelas ibu hamil bersama bidan."
        ),
        days_ago=27,
        problem=(
            "<p>Banyak masalah kehamilan bisa ditemukan lebih awal: anemia, tekanan "
            "darah tinggi, letak bayi sungsang. Namun, empat dari sepuluh ibu baru "
            "memeriksakan diri setelah bulan kelima.</p><p>Program ini membuat "
            "pemeriksaan lengkap tersedia di puskesmas dekat rumah, tanpa biaya dan "
            "tanpa harus punya kartu jaminan kesehatan.</p>"
        ),
        eligibility=(
            "Semua ibu hamil, menikah atau tidak, usia berapa pun.",
            "Ibu sampai 42 hari setelah melahirkan untuk pemeriksaan nifas.",
            "Suami atau pendamping boleh ikut kelas ibu hamil.",
            "Ibu hamil tanpa KTP setempat tetap dilayani.",
        ),
        benefits=(
            (
                "Enam kali pemeriksaan",
                (
                    "Satu kali di trimester pertama, dua kali di trimester kedua, tiga "
                    "kali di trimester ketiga."
                ),
            ),
            ("Dua kali USG", "Dilakukan dokter pada trimester pertama dan ketiga."),
            ("Tablet tambah darah", "Minimal 90 tablet selama kehamilan."),
            (
                "Kelas ibu hamil",
                "Empat pertemuan: gizi, tanda bahaya, persalinan, dan menyusui.",
            ),
        ),
        steps=(
            (
                "Datang sejak terlambat haid",
                "Puskesmas memeriksa dan mencatat kehamilan Anda.",
            ),
            ("Terima Buku KIA", "Buku ini dipakai sampai anak berusia enam tahun."),
            ("Ikuti jadwal", "Bidan menuliskan tanggal pemeriksaan berikutnya."),
            (
                "Gabung kelas ibu hamil",
                "Kelas diadakan di balai desa atau puskesmas, biasanya Sabtu pagi.",
            ),
            (
                "Rencanakan persalinan",
                "Bersama bidan, tentukan tempat bersalin, pendamping, dan kendaraan.",
            ),
        ),
        documents=(
            ("KTP atau kartu keluarga", "Untuk pencatatan. Tidak punya? Tetap datang."),
            ("Kartu jaminan kesehatan", "Jika ada, untuk rujukan dan persalinan."),
            ("Hasil pemeriksaan sebelumnya", "Jika pernah periksa di tempat lain."),
        ),
        coverage_note=(
            "USG tersedia di 8.900 puskesmas. Puskesmas tanpa alat merujuk tanpa biaya."
        ),
        budget_year=2026,
        budget_amount=1_260_000_000_000,
        budget_source=DemoLink(
            title="Ringkasan DIPA Kementerian Kesehatan 2026",
            url="https://kemenkes.example/anggaran/2026/ringkasan-dipa",
        ),
        milestones=(
            DemoMilestone(
                title="Alat USG di semua puskesmas",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=88,
            ),
            DemoMilestone(
                title="Pelatihan 6.000 dokter puskesmas membaca USG",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Rumah tunggu kelahiran di 300 kecamatan terpencil",
                status="berjalan",
                target="Triwulan III 2027",
                percent=46,
                note="139 rumah sudah dipakai.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="2,9 juta",
                label="ibu hamil diperiksa minimal enam kali",
                as_of="September 2026",
                source=DemoLink(
                    title="Laporan kesehatan ibu triwulan III 2026",
                    url="https://kemenkes.example/data/kesehatan-ibu-2026-t3",
                ),
            ),
            DemoAchievement(
                figure="139",
                label="rumah tunggu kelahiran sudah dipakai",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Daftar rumah tunggu kelahiran",
                    url="https://kemenkes.example/data/rumah-tunggu",
                ),
            ),
        ),
        channels=(
            ("situs", "Halaman program", "https://kemenkes.example/ibu-hamil"),
            ("whatsapp", "Tanya bidan", "0812-0000-0011"),
            ("telepon", "Pusat layanan (tekan 1)", "1500-000"),
        ),
        warnings=(
            (
                "Akun yang menjual “vitamin hamil subsidi Kemenkes”",
                (
                    "Tablet tambah darah dibagikan gratis di puskesmas dan tidak "
                    "dijual di media sosial."
                ),
            ),
            (
                "Formulir daring bantuan melahirkan Rp3 juta",
                (
                    "Tidak ada program seperti itu. Formulirnya meminta nomor rekening "
                    "dan PIN."
                ),
            ),
        ),
        faq=(
            (
                "Kapan sebaiknya periksa pertama kali?",
                (
                    "Sebelum usia kehamilan 12 minggu. Makin awal, makin banyak yang "
                    "bisa dicegah."
                ),
            ),
            (
                "Tanda apa yang harus membuat saya segera ke rumah sakit?",
                (
                    "Perdarahan, sakit kepala hebat, pandangan kabur, bengkak di wajah "
                    "dan tangan, ketuban pecah, atau gerak bayi berkurang. Jangan "
                    "menunggu jadwal."
                ),
            ),
            (
                "Suami tidak bisa menemani. Boleh ibu atau saudara?",
                "Boleh. Ajak siapa pun yang membuat Anda tenang.",
            ),
            (
                "Apakah persalinannya juga gratis?",
                (
                    "Pemeriksaan di program ini gratis. Biaya bersalin mengikuti "
                    "jaminan kesehatan Anda. Puskesmas membantu mendaftarkan bila "
                    "belum punya."
                ),
            ),
        ),
        topics=("kesehatan",),
        audiences=("ibu_hamil",),
        life_events=("punya_bayi", "menikah"),
        captions=(
            (
                "whatsapp",
                (
                    "Teman yang sedang hamil perlu tahu: periksa kehamilan di "
                    "puskesmas gratis enam kali, dua di antaranya USG oleh dokter. "
                    "Tidak punya kartu jaminan kesehatan? Tetap dilayani. Datang "
                    "sebelum 12 minggu, ya.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Periksa hamil enam kali, dua kali USG, tablet tambah darah, dan "
                    "kelas ibu hamil. Semua gratis di puskesmas. Mulai sebelum usia 12 "
                    "minggu. #IbuSehat\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Garis dua? Selamat! Langkah pertamanya: datang ke puskesmas "
                    "sebelum usia kehamilan 12 minggu. Enam kali pemeriksaan gratis, "
                    "dua kali USG oleh dokter, dan kelas bersama ibu-ibu lain yang "
                    "sedang menunggu bayi. Pendamping boleh ikut. #IbuSehat\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
        ),
        motif="baby",
        title_en="Pregnancy Check-ups and Classes",
        summary_en=(
            "Six free check-ups at your community health centre, two of them with "
            "ultrasound by a doctor, plus classes with a midwife."
        ),
    ),
)
