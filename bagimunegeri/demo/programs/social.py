"""Demo programs of the Ministry of Social Affairs for poor families."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

SOCIAL_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="kemensos",
        slug="program-keluarga-harapan",
        title="Program Keluarga Harapan (PKH)",
        summary=(
            "Bantuan uang tunai bersyarat empat kali setahun untuk keluarga miskin "
            "yang punya ibu hamil, balita, anak sekolah, lansia, atau penyandang "
            "disabilitas."
        ),
        days_ago=5,
        problem=(
            "<p>Keluarga miskin sering terpaksa memilih: membeli beras atau membayar "
            "ongkos ke puskesmas, membayar utang atau membelikan seragam. Akibatnya "
            "anak berhenti sekolah dan kemiskinan menurun ke anak cucu.</p><p>PKH "
            "membantu uang dan sekaligus meminta keluarga hadir di posyandu dan "
            "sekolah. Pendamping menemani sampai keluarga bisa mandiri.</p>"
        ),
        eligibility=(
            "Keluarga terdaftar dalam data penerima bantuan sosial nasional.",
            "Ada ibu hamil, anak usia 0–6 tahun, atau anak yang bersekolah sampai SMA.",
            (
                "Atau ada lansia berusia 60 tahun ke atas atau penyandang disabilitas "
                "berat."
            ),
            "Tidak ada anggota keluarga yang menjadi ASN, TNI, atau Polri.",
        ),
        eligibility_note=(
            "Bantuan dihitung untuk paling banyak empat orang dalam satu keluarga."
        ),
        benefits=(
            (
                "Ibu hamil dan balita",
                (
                    "Rp750 ribu setiap tahap untuk tiap ibu hamil atau anak usia 0–6 "
                    "tahun."
                ),
            ),
            (
                "Anak sekolah",
                "SD Rp225 ribu, SMP Rp375 ribu, SMA atau SMK Rp500 ribu setiap tahap.",
            ),
            ("Lansia dan disabilitas berat", "Rp600 ribu per orang setiap tahap."),
            (
                "Pendamping keluarga",
                "Pertemuan bulanan tentang kesehatan, pengasuhan, dan mengelola uang.",
            ),
        ),
        steps=(
            (
                "Cek nama Anda",
                (
                    "Di situs atau Aplikasi Cek Bantuan, memakai nama dan alamat "
                    "sesuai KTP."
                ),
            ),
            (
                "Belum terdaftar? Usulkan",
                "Lewat kantor desa atau kelurahan, atau menu Usul di aplikasi.",
            ),
            (
                "Petugas berkunjung",
                "Petugas melihat keadaan rumah dan bertanya kepada keluarga.",
            ),
            (
                "Tunggu pengumuman",
                "Hasil musyawarah desa ditempel di balai desa selama tujuh hari.",
            ),
            (
                "Terima kartu",
                "Kartu Keluarga Sejahtera dibagikan bank penyalur di desa.",
            ),
            ("Penuhi kewajiban", "Hadir di posyandu atau sekolah sesuai jadwal."),
        ),
        documents=(
            ("KTP", "Kepala keluarga dan pasangan."),
            ("Kartu keluarga", "Data terbaru dan sesuai KTP."),
            (
                "Buku KIA atau rapor",
                "Untuk membuktikan ada ibu hamil, balita, atau anak sekolah.",
            ),
        ),
        deadlines=(
            (
                "Usulan untuk tahap I 2027",
                38,
                "Usulan setelah tanggal ini masuk tahap II.",
            ),
        ),
        coverage_note=(
            "Semua kabupaten dan kota. Jumlah penerima tiap daerah mengikuti kuota "
            "nasional."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=28_700_000_000_000,
        budget_source=DemoLink(
            title="Nota keuangan bantuan sosial 2026",
            url="https://kemensos.example/anggaran/2026/nota-bansos",
        ),
        milestones=(
            DemoMilestone(
                title="Penyaluran tahap I sampai III",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Penyaluran tahap IV",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=72,
                note="Daerah kepulauan disalurkan lewat kantor pos.",
            ),
            DemoMilestone(
                title="Data penerima diperiksa ulang di lapangan",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=64,
                note="1,1 juta keluarga masih menunggu kunjungan.",
            ),
            DemoMilestone(
                title="Satu juta keluarga lulus mandiri",
                status="tertunda",
                target="Triwulan IV 2026",
                percent=58,
                note="Target diundur karena harga pangan naik pada pertengahan tahun.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="10 juta",
                label="keluarga menerima bantuan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor penyaluran PKH",
                    url="https://kemensos.example/data/pkh",
                ),
            ),
            DemoAchievement(
                figure="583 ribu",
                label="keluarga lulus karena sudah mandiri",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor penyaluran PKH",
                    url="https://kemensos.example/data/pkh",
                ),
            ),
            DemoAchievement(
                figure="97 persen",
                label="anak penerima tetap bersekolah",
                as_of="Juni 2026",
                source=DemoLink(
                    title="Survei penerima PKH 2026",
                    url="https://kemensos.example/data/survei-pkh-2026",
                ),
            ),
        ),
        channels=(
            ("situs", "Cek penerima bantuan", "https://kemensos.example/cek"),
            ("aplikasi", "Aplikasi Cek Bantuan", "https://kemensos.example/aplikasi/"),
            ("telepon", "Pusat layanan (tekan 2)", "1500-000"),
            ("whatsapp", "Pengaduan bantuan", "0812-0000-0021"),
            (
                "kantor",
                "Kantor desa atau kelurahan",
                "Jam kerja, temui operator data sosial",
            ),
        ),
        warnings=(
            (
                "Formulir WhatsApp “PKH cair Rp3 juta”",
                (
                    "Tidak ada pendaftaran lewat tautan pesan. Usulan hanya lewat "
                    "desa, kelurahan, atau aplikasi resmi."
                ),
            ),
            (
                "Orang yang memotong bantuan untuk “uang administrasi”",
                "Bantuan diterima utuh. Laporkan pemotongan ke pusat layanan.",
            ),
            (
                "Permintaan PIN kartu bantuan",
                (
                    "Petugas dan pendamping tidak boleh memegang kartu atau mengetahui "
                    "PIN Anda."
                ),
            ),
        ),
        faq=(
            (
                "Tetangga saya mampu tetapi dapat bantuan. Ke mana melapor?",
                (
                    "Pakai menu Sanggah di aplikasi atau datang ke kantor desa. Nama "
                    "pelapor tidak ditampilkan."
                ),
            ),
            (
                "Saya pindah kota. Apakah bantuan berhenti?",
                (
                    "Tidak otomatis. Urus pindah di dinas kependudukan, lalu lapor ke "
                    "pendamping agar data dipindahkan."
                ),
            ),
            (
                "Kartu saya hilang.",
                (
                    "Lapor ke bank penyalur dengan KTP dan surat kehilangan. Kartu "
                    "baru gratis."
                ),
            ),
            (
                "Kenapa jumlah bantuan saya berkurang?",
                (
                    "Biasanya karena anak lulus sekolah atau balita sudah berusia di "
                    "atas enam tahun. Rinciannya bisa dilihat di aplikasi."
                ),
            ),
            (
                "Bolehkah uangnya dipakai untuk modal usaha?",
                (
                    "Utamakan kebutuhan anak, ibu hamil, dan lansia. Sisanya boleh "
                    "dipakai untuk usaha."
                ),
            ),
        ),
        topics=("bantuan-sosial", "kesehatan", "pendidikan"),
        audiences=("keluarga_miskin", "ibu_hamil", "lansia", "disabilitas"),
        life_events=("punya_bayi", "sekolah_kuliah", "kehilangan_pekerjaan"),
        captions=(
            (
                "whatsapp",
                (
                    "Info PKH yang benar: tidak ada pendaftaran lewat tautan pesan, "
                    "tidak ada potongan, dan tidak ada yang boleh meminta PIN. Belum "
                    "terdaftar padahal berhak? Usulkan lewat kantor desa atau Aplikasi "
                    "Cek Bantuan.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "PKH tidak didaftarkan lewat tautan WhatsApp. Usulan hanya lewat "
                    "kantor desa, kelurahan, atau aplikasi resmi. Gratis dan diterima "
                    "utuh. #CekBantuan\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Ada yang mengirim tautan pendaftaran PKH? Berhenti dulu. Usulan "
                    "hanya lewat kantor desa atau aplikasi resmi. PIN kartu hanya "
                    "untuk Anda, bukan untuk pendamping, bukan untuk petugas. Bagikan "
                    "ke grup keluarga supaya tidak ada yang tertipu. "
                    "#CekBantuan\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "telegram",
                (
                    "Usulan PKH untuk tahap berikutnya masih dibuka lewat kantor desa "
                    "dan aplikasi resmi. Bawa KTP dan kartu keluarga terbaru.\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
        ),
        motif="hands",
        title_en="Family Hope Program (PKH)",
        summary_en=(
            "Cash support four times a year for poor families with a pregnant woman, "
            "small children, schoolchildren, older people or people with disabilities."
        ),
    ),
    DemoProgram(
        agency="kemensos",
        slug="bantuan-pangan-nontunai",
        title="Bantuan Pangan Nontunai (Kartu Sembako)",
        summary=(
            "Saldo Rp200 ribu sebulan untuk keluarga miskin membeli beras, telur, "
            "sayur, dan bahan pangan lain di warung dan agen terdekat."
        ),
        days_ago=18,
        problem=(
            "<p>Di keluarga miskin, lebih dari separuh penghasilan habis untuk makan. "
            "Ketika harga beras naik, yang pertama dikurangi biasanya lauk anak.</p><p>"
            "Dulu bantuan dibagikan dalam bentuk barang: mutunya tidak tentu dan "
            "sering terlambat. Dengan saldo, keluarga memilih sendiri bahan dan tempat "
            "belanjanya.</p>"
        ),
        eligibility=(
            "Keluarga terdaftar dalam data penerima bantuan sosial nasional.",
            "Termasuk kelompok berpenghasilan paling rendah di daerahnya.",
            "Lansia yang tinggal sendiri dan tidak punya penghasilan tetap diutamakan.",
        ),
        benefits=(
            ("Saldo bulanan", "Rp200 ribu per keluarga, diisi setiap tanggal 10."),
            (
                "Bebas memilih",
                "Beras, telur, ayam, ikan, tempe, sayur, dan buah di agen mana pun.",
            ),
            (
                "Saldo tidak hangus",
                "Sisa saldo bisa dipakai sampai akhir bulan berikutnya.",
            ),
        ),
        steps=(
            ("Cek nama Anda", "Lewat situs atau Aplikasi Cek Bantuan."),
            (
                "Ambil kartu",
                "Bank penyalur membagikan kartu di balai desa. Bawa KTP asli.",
            ),
            ("Cek saldo", "Di agen, ATM, atau aplikasi bank penyalur."),
            ("Belanja", "Pilih bahan, sebut jumlahnya, dan masukkan PIN sendiri."),
            ("Simpan struk", "Cocokkan harga dan sisa saldo."),
        ),
        documents=(
            ("KTP asli", "Nama harus sama dengan data penerima."),
            ("Kartu keluarga", "Untuk pengambilan kartu pertama kali."),
            (
                "Surat kuasa",
                "Bila penerima sakit atau lanjut usia dan diwakili anggota keluarga.",
            ),
        ),
        coverage_note=(
            "Di 41 kecamatan tanpa sinyal, bantuan dibagikan dalam bentuk beras dan "
            "telur oleh kantor pos."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=43_800_000_000_000,
        budget_source=DemoLink(
            title="Nota keuangan bantuan sosial 2026",
            url="https://kemensos.example/anggaran/2026/nota-bansos",
        ),
        milestones=(
            DemoMilestone(
                title="Kartu dibagikan kepada penerima baru 2026",
                status="selesai",
                target="Triwulan I 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Agen di setiap desa",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=91,
            ),
            DemoMilestone(
                title="Harga tertinggi bahan pokok dipasang di setiap agen",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=67,
                note="Diperiksa pendamping setiap bulan.",
            ),
            DemoMilestone(
                title="Kartu bisa dipakai di pasar rakyat",
                status="rencana",
                target="Triwulan II 2027",
                percent=15,
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="18,2 juta",
                label="keluarga berbelanja dengan kartu setiap bulan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Dasbor bantuan pangan",
                    url="https://kemensos.example/data/sembako",
                ),
            ),
            DemoAchievement(
                figure="154 ribu",
                label="agen dan warung ikut serta",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Daftar agen bantuan pangan",
                    url="https://kemensos.example/data/agen",
                ),
            ),
        ),
        channels=(
            ("situs", "Cek penerima bantuan", "https://kemensos.example/cek"),
            ("aplikasi", "Aplikasi Cek Bantuan", "https://kemensos.example/aplikasi/"),
            ("telepon", "Pusat layanan (tekan 2)", "1500-000"),
            ("whatsapp", "Pengaduan bantuan", "0812-0000-0021"),
        ),
        warnings=(
            (
                "Agen yang mewajibkan membeli paket tertentu",
                "Anda bebas memilih. Laporkan nama dan alamat agennya.",
            ),
            (
                "Tautan “tambah saldo sembako Rp600 ribu”",
                "Saldo hanya diisi bank penyalur. Tautan itu mencuri data.",
            ),
        ),
        faq=(
            ("Boleh saldo diuangkan?", "Tidak. Saldo hanya untuk bahan pangan."),
            (
                "Rokok dan pulsa boleh dibeli?",
                "Tidak. Agen yang melayani bisa diberhentikan.",
            ),
            (
                "Saldo bulan ini belum masuk.",
                (
                    "Tunggu sampai tanggal 15. Bila masih kosong, hubungi pusat "
                    "layanan dan sebutkan nomor kartu tanpa PIN."
                ),
            ),
            ("Bisa menerima PKH sekaligus?", "Bisa, bila memenuhi syarat keduanya."),
        ),
        topics=("bantuan-sosial", "keuangan"),
        audiences=("keluarga_miskin", "lansia"),
        life_events=("kehilangan_pekerjaan",),
        captions=(
            (
                "whatsapp",
                (
                    "Pemegang Kartu Sembako bebas memilih bahan pangan dan agen. Tidak "
                    "boleh dipaksa beli paket. Kalau saldo belum masuk sampai tanggal "
                    "15, hubungi pusat layanan. Jangan pernah menyebut PIN, ya.\n\nASN "
                    "· Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Dipaksa beli paket saat belanja pakai Kartu Sembako? Itu "
                    "melanggar aturan. Anda bebas memilih bahan dan agen. Laporkan ke "
                    "pusat layanan. #CekBantuan\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Kartu Sembako, tiga hal yang sering ditanyakan: bebas memilih "
                    "bahan pangan, sisa saldo tidak hangus sampai akhir bulan "
                    "berikutnya, dan PIN hanya untuk Anda. Ada agen yang memaksa "
                    "paket? Laporkan. #CekBantuan\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="grain",
        title_en="Food Assistance Card",
        summary_en=(
            "A monthly balance of Rp200,000 for poor families to buy rice, eggs, "
            "vegetables and other food at nearby shops."
        ),
    ),
)
