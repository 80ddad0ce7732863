"""Demo programs of the Ministry of Primary and Secondary Education."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

EDUCATION_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kemendikdas",
        slug="kartu-indonesia-pintar",
        title="Kartu Indonesia Pintar (KIP) untuk Murid Sekolah",
        summary=(
            "Bantuan uang tunai setahun sekali untuk murid SD sampai SMA dan SMK dari "
            "keluarga miskin, langsung masuk ke rekening atas nama murid."
        ),
        days_ago=12,
        problem=(
            "<p>Sekolah negeri tidak memungut uang sekolah, tetapi belajar tetap perlu "
            "biaya: seragam, sepatu, buku tulis, ongkos. Bagi keluarga miskin, biaya "
            "itu cukup untuk membuat anak berhenti sekolah.</p><p>Paling banyak anak "
            "berhenti saat naik dari SMP ke SMA. KIP membantu pada saat itu, dan "
            "uangnya dipegang murid bersama orang tua.</p>"
        ),
        eligibility=(
            "Murid SD, SMP, SMA, SMK, atau pendidikan kesetaraan berusia 6–21 tahun.",
            (
                "Keluarganya penerima PKH atau Kartu Sembako, atau punya surat "
                "keterangan tidak mampu."
            ),
            "Anak yatim piatu, anak panti asuhan, dan korban bencana diutamakan.",
            "Anak yang pernah putus sekolah dan ingin kembali.",
        ),
        benefits=(
            ("SD dan Paket A", "Rp450 ribu setahun."),
            ("SMP dan Paket B", "Rp750 ribu setahun."),
            ("SMA, SMK, dan Paket C", "Rp1,8 juta setahun."),
            ("Tabungan atas nama murid", "Tanpa biaya bulanan, tanpa saldo minimal."),
        ),
        steps=(
            (
                "Lapor ke sekolah",
                "Serahkan kartu PKH, Kartu Sembako, atau surat keterangan tidak mampu.",
            ),
            (
                "Sekolah mengusulkan",
                "Operator sekolah menandai nama murid di data pokok pendidikan.",
            ),
            ("Cek hasilnya", "Masukkan NISN dan NIK di situs program."),
            (
                "Aktifkan rekening",
                (
                    "Datang ke bank penyalur bersama orang tua. Murid SMA boleh datang "
                    "sendiri."
                ),
            ),
            ("Ambil uangnya", "Simpan struk. Sekolah tidak boleh memotong."),
        ),
        documents=(
            ("Kartu keluarga", "NIK murid harus sama dengan data sekolah."),
            (
                "Kartu PKH atau Kartu Sembako",
                "Atau surat keterangan tidak mampu dari kelurahan.",
            ),
            ("Rapor halaman identitas", "Untuk mengaktifkan rekening."),
            ("KTP orang tua", "Murid SD dan SMP didampingi."),
        ),
        deadlines=(
            (
                "Aktivasi rekening penerima 2026",
                40,
                "Rekening yang tidak diaktifkan dikembalikan ke kas negara.",
            ),
            (
                "Usulan sekolah untuk 2027",
                96,
                "Tanyakan kepada operator sekolah sebelum libur semester.",
            ),
        ),
        budget_year=2026,
        budget_amount=13_400_000_000_000,
        budget_source=DemoLink(
            title="Rincian anggaran pendidikan 2026",
            url="https://kemendikdas.example/anggaran/2026/rincian",
        ),
        milestones=(
            DemoMilestone(
                title="Bantuan masuk rekening, tahap pertama",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Bantuan masuk rekening, tahap kedua",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=81,
            ),
            DemoMilestone(
                title="Data murid cocok dengan data kependudukan",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=93,
                note="1,2 juta NIK masih perlu diperbaiki sekolah.",
            ),
            DemoMilestone(
                title="Uang transportasi untuk murid kepulauan",
                status="rencana",
                target="Triwulan III 2027",
                percent=5,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="17,9 juta",
                label="murid menerima bantuan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor KIP",
                    url="https://kemendikdas.example/data/kip",
                ),
            ),
            DemoAchievement(
                figure="128 ribu",
                label="anak kembali bersekolah",
                as_of="Agustus 2026",
                source=DemoLink(
                    title="Laporan anak kembali sekolah 2026",
                    url="https://kemendikdas.example/data/kembali-sekolah-2026",
                ),
            ),
        ),
        channels=(
            ("situs", "Cek penerima KIP", "https://kemendikdas.example/kip"),
            ("telepon", "Pusat layanan (tekan 3)", "1500-000"),
            ("whatsapp", "Tanya KIP", "0812-0000-0031"),
            ("kantor", "Operator data di sekolah", "Jam sekolah"),
        ),
        warnings=(
            (
                "Tautan “isi data penerima KIP” dari grup wali murid",
                "Data diisi sekolah, bukan orang tua lewat tautan.",
            ),
            (
                "Oknum yang menawarkan “percepatan cair” dengan potongan 20 persen",
                "Tidak ada percepatan dan tidak ada potongan.",
            ),
        ),
        faq=(
            (
                "Anak saya tidak punya kartunya. Tetap bisa menerima?",
                "Bisa. Yang dipakai adalah data, bukan kartu fisik.",
            ),
            (
                "Uangnya boleh dipakai untuk apa?",
                (
                    "Seragam, sepatu, buku, ongkos, dan uang saku. Bukan untuk "
                    "membayar utang orang tua."
                ),
            ),
            (
                "Anak sekolah di madrasah. Daftarnya ke mana?",
                (
                    "Lewat madrasah. Programnya sama, penyalurannya oleh kementerian "
                    "yang mengurus agama."
                ),
            ),
            (
                "Sekolah memotong Rp50 ribu. Apa yang harus saya lakukan?",
                (
                    "Itu pelanggaran. Kirim foto bukti ke WhatsApp layanan. Nama Anda "
                    "dirahasiakan."
                ),
            ),
        ),
        topics=("pendidikan", "bantuan-sosial"),
        audiences=("remaja", "keluarga_miskin"),
        life_events=("sekolah_kuliah",),
        captions=(
            (
                "whatsapp",
                (
                    "Bapak, Ibu wali murid: cek nama anak di daftar penerima KIP "
                    "dengan NISN dan NIK. Kalau sudah terdaftar, segera aktifkan "
                    "rekening sebelum batas waktu. Bantuan diterima utuh, tidak boleh "
                    "dipotong siapa pun.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Anak terdaftar sebagai penerima KIP? Aktifkan rekeningnya sebelum "
                    "batas waktu. Lewat itu, uangnya kembali ke kas negara. Tidak ada "
                    "potongan. #KIP\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Seragam, sepatu, ongkos. Hal kecil yang bisa membuat anak "
                    "berhenti sekolah. KIP membantu lewat rekening atas nama murid. "
                    "Sudah terdaftar? Aktifkan rekening sebelum batas waktu. Belum? "
                    "Bicara dengan operator sekolah minggu ini. #KIP\n\nASN · Bagimu "
                    "Negeri"
                ),
            ),
            (
                "facebook",
                (
                    "Operator sekolah adalah orang pertama yang perlu Anda temui soal "
                    "KIP. Bawa kartu keluarga dan kartu PKH atau surat keterangan "
                    "tidak mampu.\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="school",
        title_en="Smart Indonesia Card for Pupils",
        summary_en=(
            "Cash once a year for pupils from poor families, from primary to senior "
            "secondary school, paid into an account in the pupil's own name."
        ),
    ),
    DemoProgram(
        agency="kemendikdas",
        slug="makan-bergizi-di-sekolah",
        title="Makan Bergizi di Sekolah",
        summary=(
            "Makan siang bergizi tanpa biaya bagi murid PAUD sampai SMA di sekolah "
            "peserta, lima hari seminggu, dengan bahan dari petani sekitar."
        ),
        days_ago=8,
        problem=(
            "<p>Satu dari lima anak datang ke sekolah tanpa sarapan. Mereka mengantuk "
            "pada jam kedua dan sulit mengikuti pelajaran.</p><p>Makan bersama di "
            "sekolah menjamin satu porsi lengkap setiap hari dan memberi petani, "
            "peternak, dan nelayan setempat pembeli yang pasti. Tantangannya: keamanan "
            "makanan. Karena itu setiap dapur diperiksa dan hasil pemeriksaannya "
            "diumumkan.</p>"
        ),
        eligibility=(
            "Semua murid di sekolah peserta, tanpa melihat penghasilan orang tua.",
            "Guru piket yang menemani makan juga mendapat porsi.",
            "Murid dengan alergi atau pantangan mendapat menu pengganti.",
        ),
        eligibility_note=(
            "Tidak perlu mendaftar. Sekolah menjadi peserta setelah dapurnya lolos "
            "pemeriksaan."
        ),
        benefits=(
            (
                "Satu porsi lengkap",
                (
                    "Nasi atau pangan pokok lokal, lauk, sayur, dan buah, sekitar "
                    "sepertiga kebutuhan gizi harian."
                ),
            ),
            (
                "Menu diumumkan",
                "Menu seminggu ditempel di gerbang sekolah dan dimuat di situs.",
            ),
            ("Dapur diperiksa", "Nilai kebersihan tiap dapur diperbarui setiap bulan."),
        ),
        steps=(
            ("Cek sekolah peserta", "Cari nama sekolah di halaman program."),
            ("Isi formulir alergi", "Wali murid mengisi satu kali lewat wali kelas."),
            (
                "Makan bersama",
                "Murid mencuci tangan, makan di kelas, dan membereskan tempatnya.",
            ),
            ("Beri masukan", "Nilai rasa dan porsi lewat kotak saran atau WhatsApp."),
        ),
        documents=(
            (
                "Formulir alergi dan pantangan",
                "Dibagikan wali kelas. Perbarui bila ada perubahan.",
            ),
        ),
        coverage_note=(
            "Mencakup 96 ribu sekolah di 38 provinsi. Sekolah lain menyusul setelah "
            "dapurnya siap."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=43_500_000_000_000,
        budget_source=DemoLink(
            title="Rincian anggaran pendidikan 2026",
            url="https://kemendikdas.example/anggaran/2026/rincian",
        ),
        milestones=(
            DemoMilestone(
                title="12.000 dapur lolos pemeriksaan",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="96 ribu sekolah terlayani",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Separuh bahan dibeli dari petani dalam radius 50 km",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=74,
                note="Baru 37 persen bahan; target 50 persen.",
            ),
            DemoMilestone(
                title="Hasil uji laboratorium tiap dapur dibuka di situs",
                status="tertunda",
                target="Triwulan III 2026",
                percent=48,
                note="Laboratorium daerah kewalahan; 9 provinsi belum mengirim data.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="19,6 juta",
                label="murid makan di sekolah setiap hari belajar",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor makan bergizi",
                    url="https://kemendikdas.example/data/makan-bergizi",
                ),
            ),
            DemoAchievement(
                figure="11",
                label="dapur dihentikan sementara karena tidak lolos pemeriksaan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Daftar pemeriksaan dapur",
                    url="https://kemendikdas.example/data/dapur",
                ),
            ),
            DemoAchievement(
                figure="64 ribu",
                label="petani dan peternak menjadi pemasok",
                as_of="September 2026",
                source=DemoLink(
                    title="Dasbor makan bergizi",
                    url="https://kemendikdas.example/data/makan-bergizi",
                ),
            ),
        ),
        channels=(
            (
                "situs",
                "Menu dan nilai dapur",
                "https://kemendikdas.example/makan-bergizi",
            ),
            ("telepon", "Lapor keluhan (tekan 3)", "1500-000"),
            ("whatsapp", "Lapor keluhan makanan", "0812-0000-0031"),
        ),
        warnings=(
            (
                "Penawaran “jadi mitra dapur” dengan uang muka Rp15 juta",
                "Pendaftaran dapur gratis dan hanya lewat situs resmi.",
            ),
            (
                "Video lama keracunan massal yang disebut terjadi minggu ini",
                (
                    "Periksa dulu di halaman cek fakta. Setiap kejadian kami umumkan "
                    "pada hari yang sama."
                ),
            ),
        ),
        faq=(
            (
                "Anak saya sakit perut setelah makan. Harus bagaimana?",
                (
                    "Bawa ke puskesmas, biayanya ditanggung. Lalu lapor ke wali kelas "
                    "hari itu juga. Contoh makanan disimpan dapur selama dua hari "
                    "untuk diperiksa."
                ),
            ),
            ("Bolehkah membawa bekal sendiri?", "Boleh. Tidak ada paksaan."),
            (
                "Siapa yang menyusun menu?",
                "Ahli gizi di tiap dapur, memakai daftar bahan musiman daerah.",
            ),
            (
                "Kenapa sekolah kami belum?",
                (
                    "Biasanya dapur terdekat belum lolos pemeriksaan. Perkiraan "
                    "jadwalnya ada di halaman program."
                ),
            ),
        ),
        topics=("pendidikan", "kesehatan", "pertanian"),
        audiences=("remaja", "bayi_anak", "guru"),
        life_events=("sekolah_kuliah",),
        captions=(
            (
                "whatsapp",
                (
                    "Wali murid bisa melihat menu seminggu dan nilai kebersihan dapur "
                    "sekolah lewat halaman resmi. Anak punya alergi? Isi formulirnya "
                    "lewat wali kelas. Ada keluhan? Laporkan hari itu juga.\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Menu makan di sekolah anak minggu ini apa? Dapurnya bersih? "
                    "Keduanya bisa dilihat siapa saja di halaman resmi. "
                    "#MakanBergizi\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Kami membuka nilai kebersihan setiap dapur, termasuk yang "
                    "dihentikan sementara. Orang tua berhak tahu apa yang dimakan "
                    "anaknya. Cek menu dan dapur sekolah anak Anda. "
                    "#MakanBergizi\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="grain",
        title_en="Nutritious Meals at School",
        summary_en=(
            "A free, balanced lunch five days a week for pupils at participating "
            "schools, from preschool to senior secondary, made with local produce."
        ),
    ),
    DemoProgram(
        agency="kemendikdas",
        slug="bantuan-guru-honorer",
        title="Bantuan untuk Guru Honorer",
        summary=(
            "Tambahan penghasilan Rp300 ribu sebulan untuk guru non-ASN di sekolah "
            "negeri dan swasta, dikirim langsung ke rekening guru."
        ),
        days_ago=33,
        problem=(
            "<p>Ratusan ribu guru honorer mengajar penuh waktu dengan honor di bawah "
            "Rp500 ribu sebulan. Sebagian pulang mengajar lalu bekerja lagi sebagai "
            "pengojek atau buruh tani.</p><p>Bantuan ini bukan pengganti gaji. "
            "Tujuannya meringankan beban sambil pengangkatan dan pelatihan profesi "
            "berjalan.</p>"
        ),
        eligibility=(
            "Guru bukan ASN di TK, SD, SMP, SMA, SMK, atau SLB.",
            "Sudah mengajar paling sedikit dua tahun berturut-turut.",
            "Terdaftar di data pokok pendidikan dan punya NUPTK.",
            "Belum menerima tunjangan profesi.",
        ),
        benefits=(
            ("Rp300 ribu sebulan", "Dibayar setiap tiga bulan, Rp900 ribu."),
            (
                "Pelatihan daring",
                "Tiga puluh jam setahun, dihitung sebagai angka kredit.",
            ),
            (
                "Perlindungan kerja",
                "Iuran jaminan kecelakaan kerja dibayar selama menerima bantuan.",
            ),
        ),
        steps=(
            (
                "Perbarui data",
                "Minta operator sekolah memeriksa jam mengajar dan NUPTK.",
            ),
            ("Cek status", "Masuk ke laman guru dengan akun belajar Anda."),
            ("Setujui pernyataan", "Nyatakan belum menerima tunjangan profesi."),
            ("Masukkan rekening", "Harus atas nama sendiri."),
            ("Terima bantuan", "Maret, Juni, September, dan Desember."),
        ),
        documents=(
            (
                "Surat keputusan mengajar",
                "Dari kepala sekolah atau yayasan, dua tahun terakhir.",
            ),
            ("KTP", ""),
            ("Buku rekening", "Halaman depan yang memuat nama."),
            ("NUPTK", "Belum punya? Ajukan lewat operator sekolah."),
        ),
        deadlines=(
            (
                "Perbaikan data untuk pembayaran Desember",
                10,
                "Data setelah tanggal ini dipakai untuk Maret 2027.",
            ),
        ),
        budget_year=2026,
        budget_amount=2_300_000_000_000,
        budget_source=DemoLink(
            title="Rincian anggaran pendidikan 2026",
            url="https://kemendikdas.example/anggaran/2026/rincian",
        ),
        milestones=(
            DemoMilestone(
                title="Pembayaran Maret, Juni, dan September",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Pembayaran Desember",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=60,
                note="Menunggu perbaikan rekening 23 ribu guru.",
            ),
            DemoMilestone(
                title="Bantuan naik menjadi Rp400 ribu",
                status="rencana",
                target="Triwulan I 2027",
                percent=20,
                note="Menunggu persetujuan anggaran.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="612 ribu",
                label="guru honorer menerima bantuan",
                as_of="September 2026",
                source=DemoLink(
                    title="Dasbor bantuan guru",
                    url="https://kemendikdas.example/data/guru",
                ),
            ),
            DemoAchievement(
                figure="488 ribu",
                label="guru menyelesaikan pelatihan daring",
                as_of="September 2026",
                source=DemoLink(
                    title="Dasbor bantuan guru",
                    url="https://kemendikdas.example/data/guru",
                ),
            ),
        ),
        channels=(
            ("situs", "Laman guru", "https://kemendikdas.example/guru"),
            ("whatsapp", "Tanya bantuan guru", "0812-0000-0031"),
            ("surel", "Surel program", "guru@kemendikdas.example"),
        ),
        warnings=(
            (
                "Formulir daring “pendataan guru honorer seluruh Indonesia”",
                (
                    "Data hanya diperbarui operator sekolah. Formulir itu mengumpulkan "
                    "foto KTP."
                ),
            ),
            (
                "Panitia yang meminta iuran “pengawalan berkas”",
                "Tidak ada iuran. Laporkan nama dan nomornya.",
            ),
        ),
        faq=(
            (
                "Saya mengajar di dua sekolah. Dapat dua kali?",
                "Tidak. Bantuan dihitung per orang, dari sekolah induk.",
            ),
            (
                "Guru ngaji atau guru les bisa ikut?",
                (
                    "Tidak melalui program ini, karena tidak tercatat di data pokok "
                    "pendidikan."
                ),
            ),
            (
                "Rekening saya mati. Bagaimana?",
                (
                    "Ganti rekening di laman guru. Bantuan yang tertunda dibayar pada "
                    "tahap berikutnya."
                ),
            ),
            (
                "Apakah penerima otomatis diangkat menjadi ASN?",
                "Tidak. Pengangkatan mengikuti seleksi tersendiri.",
            ),
        ),
        topics=("pendidikan", "pekerjaan"),
        audiences=("guru",),
        life_events=("cari_kerja",),
        captions=(
            (
                "whatsapp",
                (
                    "Bapak dan Ibu guru honorer, cek status bantuan Desember di laman "
                    "guru. Perbaikan data ditutup sebentar lagi. Rekening harus atas "
                    "nama sendiri. Tidak ada iuran dan tidak ada formulir lain.\n\nASN "
                    "· Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Guru honorer: periksa rekening dan NUPTK sebelum perbaikan data "
                    "ditutup. Bantuan Rp300 ribu sebulan masuk langsung ke rekening. "
                    "#GuruHebat\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Untuk guru yang mengajar dengan hati meski honornya belum "
                    "sepadan: cek status bantuan Anda minggu ini. Ada 23 ribu rekening "
                    "yang perlu diperbaiki. Jangan sampai salah satunya milik Anda. "
                    "#GuruHebat\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="hands",
        title_en="Support for Contract Teachers",
        summary_en=(
            "An extra Rp300,000 a month for teachers who are not civil servants, in "
            "public and private schools, paid straight into their account."
        ),
    ),
)
