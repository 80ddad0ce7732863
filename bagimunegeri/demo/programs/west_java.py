"""Demo programs of West Java Province."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

WEST_JAVA_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="jabar",
        slug="beasiswa-jabar-juara",
        title="Beasiswa Jabar Juara",
        summary=(
            "Uang kuliah penuh dan biaya hidup Rp1,2 juta sebulan bagi mahasiswa asal "
            "Jawa Barat dari keluarga kurang mampu atau berprestasi."
        ),
        days_ago=14,
        problem=(
            "<p>Dari seratus lulusan SMA dan SMK di Jawa Barat, hanya 27 yang "
            "melanjutkan kuliah. Yang lain berhenti bukan karena tidak diterima, "
            "melainkan karena biaya kos dan makan.</p><p>Beasiswa ini menanggung "
            "keduanya dan menyediakan mentor sejak semester pertama, saat paling "
            "banyak mahasiswa menyerah.</p>"
        ),
        eligibility=(
            (
                "Warga Jawa Barat paling sedikit dua tahun, dibuktikan dengan kartu "
                "keluarga."
            ),
            "Lulus SMA, SMK, MA, atau Paket C paling lama tiga tahun terakhir.",
            (
                "Diterima di perguruan tinggi negeri atau swasta mitra, jenjang D3, "
                "D4, atau S1."
            ),
            (
                "Penghasilan gabungan orang tua paling banyak Rp4,5 juta sebulan, atau "
                "juara tingkat nasional."
            ),
            "Tidak menerima beasiswa lain dari pemerintah.",
        ),
        eligibility_note=(
            "Sepertiga tempat disediakan untuk penyandang disabilitas, anak petani, "
            "dan anak nelayan."
        ),
        benefits=(
            ("Uang kuliah", "Dibayar langsung ke kampus sampai lulus tepat waktu."),
            ("Biaya hidup", "Rp1,2 juta sebulan ke rekening mahasiswa."),
            ("Buku dan perangkat", "Rp2,5 juta, satu kali."),
            ("Mentor", "Alumni mendampingi dua kali sebulan."),
        ),
        steps=(
            ("Buat akun", "Di situs beasiswa dengan NIK dan surel."),
            ("Isi data dan unggah berkas", "Boleh disimpan dan dilanjutkan besok."),
            (
                "Tulis rencana",
                "Satu halaman: mengapa jurusan ini dan apa yang ingin Anda kerjakan.",
            ),
            ("Wawancara", "Daring atau di kantor dinas kabupaten dan kota."),
            (
                "Pengumuman",
                "Nilai tiap tahap ditampilkan. Anda boleh menyanggah dalam tujuh hari.",
            ),
        ),
        documents=(
            ("Kartu keluarga", "Terbit paling lambat dua tahun lalu."),
            (
                "Surat keterangan penghasilan",
                "Dari tempat kerja, atau dari kelurahan untuk pekerja bebas.",
            ),
            ("Ijazah atau surat keterangan lulus", ""),
            ("Surat diterima di kampus", "Boleh menyusul sampai sebelum wawancara."),
        ),
        deadlines=(
            ("Pendaftaran gelombang pertama", 45, "Tutup pukul 23.59 WIB."),
            ("Pengumuman gelombang pertama", 82, "Di situs dan lewat surel."),
        ),
        regions=("32",),
        coverage_note=(
            "Semua kabupaten dan kota di Jawa Barat. Kampusnya boleh di luar provinsi."
        ),
        budget_year=2026,
        budget_amount=128_000_000_000,
        budget_source=DemoLink(
            title="APBD Jawa Barat 2026, program beasiswa",
            url="https://jabar.example/apbd/2026/beasiswa",
        ),
        milestones=(
            DemoMilestone(
                title="4.200 penerima baru 2026",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Mentor untuk setiap penerima",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=76,
                note="Kurang 1.000 mentor.",
            ),
            DemoMilestone(
                title="Asrama di tiga kota",
                status="tertunda",
                target="Triwulan III 2026",
                percent=25,
                note="Sengketa lahan di satu kota, perencanaan diulang.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="4.200",
                label="penerima baru tahun ini",
                as_of="September 2026",
                source=DemoLink(
                    title="Daftar penerima beasiswa 2026",
                    url="https://jabar.example/data/beasiswa-2026",
                ),
            ),
            DemoAchievement(
                figure="91 persen",
                label="penerima angkatan 2022 lulus tepat waktu",
                as_of="Agustus 2026",
                source=DemoLink(
                    title="Laporan kelulusan beasiswa",
                    url="https://jabar.example/data/kelulusan-beasiswa",
                ),
            ),
        ),
        channels=(
            ("situs", "Pendaftaran beasiswa", "https://jabar.example/beasiswa"),
            ("whatsapp", "Tanya beasiswa", "0812-0000-0081"),
            (
                "instagram",
                "@beasiswa.jabar.contoh",
                "https://media-sosial.example/instagram/beasiswa-jabar",
            ),
            ("surel", "Surel program", "beasiswa@jabar.example"),
        ),
        warnings=(
            (
                "Grup Telegram “jalur khusus beasiswa” dengan biaya Rp500 ribu",
                "Tidak ada jalur khusus. Panitia tidak pernah meminta uang.",
            ),
            (
                "Situs beasiswa-jabar-2026.example",
                "Alamat resmi hanya yang berakhiran jabar.example.",
            ),
        ),
        faq=(
            (
                "IPK minimal berapa?",
                (
                    "Rata-rata rapor tidak dibatasi saat mendaftar. Setelah kuliah, "
                    "IPK minimal 2,75 dan ada satu semester kesempatan memperbaiki."
                ),
            ),
            ("Boleh sambil bekerja?", "Boleh, paling banyak 20 jam seminggu."),
            ("Harus kembali bekerja di Jawa Barat?", "Tidak ada ikatan dinas."),
            (
                "Saya sudah semester tiga. Bisa ikut?",
                "Bisa pada gelombang kedua bila masih ada tempat.",
            ),
        ),
        topics=("pendidikan",),
        audiences=("mahasiswa", "remaja", "keluarga_miskin"),
        life_events=("sekolah_kuliah",),
        captions=(
            (
                "whatsapp",
                (
                    "Lulusan SMA dan SMK asal Jawa Barat: Beasiswa Jabar Juara sudah "
                    "dibuka. Uang kuliah ditanggung, biaya hidup Rp1,2 juta sebulan, "
                    "tanpa ikatan dinas. Tidak ada jalur khusus dan tidak ada biaya "
                    "pendaftaran.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Uang kuliah penuh plus Rp1,2 juta sebulan, tanpa ikatan dinas. "
                    "Beasiswa Jabar Juara dibuka untuk lulusan tiga tahun terakhir. "
                    "Gratis mendaftar. #JabarJuara\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Diterima kuliah, tetapi terhalang biaya kos? Beasiswa Jabar Juara "
                    "menanggung uang kuliah dan biaya hidup, dan menyediakan mentor "
                    "sejak semester pertama. Tanpa ikatan dinas. Tag adik kelasmu. "
                    "#JabarJuara\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "linkedin",
                (
                    "Sembilan dari sepuluh penerima beasiswa angkatan 2022 lulus tepat "
                    "waktu. Pendaftaran gelombang pertama sudah dibuka, dan kami masih "
                    "mencari seribu mentor.\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="school",
        title_en="West Java Champions Scholarship",
        summary_en=(
            "Full tuition and Rp1.2 million a month for students from West Java who "
            "have low family income or national achievements."
        ),
    ),
    DemoProgram(
        agency="jabar",
        slug="jalan-leuwigajah",
        title="Perbaikan Jalan Leuwigajah",
        summary=(
            "Pelebaran dan perbaikan 6,8 kilometer jalan provinsi di koridor "
            "Leuwigajah, Cimahi, lengkap dengan trotoar, drainase, dan halte."
        ),
        days_ago=1,
        problem=(
            "<p>Setiap hujan deras, jalan di koridor Leuwigajah tergenang sampai "
            "lutut. Truk pabrik dan angkutan kota berebut satu lajur; perjalanan 6,8 "
            "kilometer bisa 55 menit.</p><p>Pejalan kaki paling dirugikan: trotoar "
            "terputus di 40 tempat. Pekerjaan ini memperbaiki saluran air dulu, baru "
            "jalannya.</p>"
        ),
        eligibility=(
            "Terbuka untuk semua pengguna jalan.",
            (
                "Pemilik kios dan rumah di tepi jalan berhak atas ganti rugi bila "
                "tanah atau bangunannya dipakai."
            ),
            "Pedagang kaki lima terdata berhak atas tempat jualan sementara.",
        ),
        benefits=(
            (
                "Waktu tempuh lebih pendek",
                "Dari 55 menit menjadi sekitar 25 menit pada jam sibuk.",
            ),
            ("Bebas genangan", "Saluran air dua kali lebih besar dari sebelumnya."),
            (
                "Trotoar utuh",
                (
                    "Lebar 2 meter, dengan jalur pemandu tunanetra dan landaian kursi "
                    "roda."
                ),
            ),
        ),
        steps=(
            (
                "Lihat jadwal pekerjaan",
                "Ruas yang dikerjakan minggu ini dimuat setiap Jumat.",
            ),
            (
                "Pilih jalan alternatif",
                "Hanya untuk malam hari: satu lajur ditutup pukul 21.00–05.00.",
            ),
            ("Ajukan ganti rugi", "Pemilik lahan mendaftar di posko proyek."),
            (
                "Laporkan gangguan",
                (
                    "Debu, lubang, atau lampu kerja mati: kirim foto dan nomor tiang "
                    "terdekat."
                ),
            ),
        ),
        documents=(
            ("Bukti kepemilikan tanah", "Hanya untuk ganti rugi."),
            ("KTP dan kartu keluarga", "Hanya untuk ganti rugi."),
            ("Foto bangunan", "Hanya untuk ganti rugi."),
        ),
        cost="Tidak ada biaya untuk warga",
        deadlines=(
            (
                "Batas pengajuan keberatan nilai ganti rugi",
                24,
                "Untuk ruas tiga. Ajukan tertulis di posko.",
            ),
        ),
        regions=("32",),
        coverage_note=(
            "Kota Cimahi, dari simpang Cibaligo sampai batas Kabupaten Bandung Barat."
        ),
        status="berjalan",
        budget_year=2026,
        budget_amount=214_000_000_000,
        budget_source=DemoLink(
            title="APBD Jawa Barat 2026, jalan provinsi",
            url="https://jabar.example/apbd/2026/jalan",
        ),
        milestones=(
            DemoMilestone(
                title="Saluran air ruas satu dan dua",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Pembebasan lahan",
                status="tertunda",
                target="Triwulan II 2026",
                percent=87,
                note="Sisa 21 bidang; dua perkara di pengadilan.",
            ),
            DemoMilestone(
                title="Pengaspalan ruas satu dan dua",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=68,
                note="Dua malam ditutup penuh saat gelagar jembatan dipasang.",
            ),
            DemoMilestone(
                title="Trotoar dan halte",
                status="berjalan",
                target="Triwulan I 2027",
                percent=30,
            ),
            DemoMilestone(
                title="Ruas tiga",
                status="rencana",
                target="Triwulan III 2027",
                percent=0,
                note="Menunggu pembebasan lahan.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="4,1 km",
                label="saluran air selesai",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Laporan mingguan proyek",
                    url="https://jabar.example/data/leuwigajah",
                ),
            ),
            DemoAchievement(
                figure="139",
                label="pemilik lahan sudah menerima ganti rugi",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Laporan mingguan proyek",
                    url="https://jabar.example/data/leuwigajah",
                ),
            ),
        ),
        channels=(
            (
                "situs",
                "Jadwal dan peta pengalihan",
                "https://jabar.example/jalan/leuwigajah",
            ),
            ("whatsapp", "Lapor gangguan proyek", "0812-0000-0081"),
            (
                "kantor",
                "Posko proyek",
                "Jalan Contoh Leuwigajah Nomor 68, Cimahi. Senin–Sabtu, 08.00–16.00",
            ),
        ),
        warnings=(
            (
                "Perantara yang menawarkan nilai ganti rugi lebih tinggi",
                (
                    "Nilai ditetapkan penilai independen. Perantara hanya memotong hak "
                    "Anda."
                ),
            ),
            ("“Tiket masuk jalan baru” untuk truk", "Jalan provinsi tidak berbayar."),
        ),
        faq=(
            (
                "Kapan jalan dibuka penuh?",
                (
                    "Ruas satu dan dua ditargetkan akhir Desember 2026. Ruas tiga "
                    "paling cepat triwulan III 2027 karena lahan belum bebas."
                ),
            ),
            (
                "Angkutan kota lewat mana?",
                (
                    "Siang hari lewat seperti biasa. Satu lajur ditutup pukul "
                    "21.00–05.00, jadi sediakan tambahan waktu sekitar 15 menit."
                ),
            ),
            (
                "Kenapa menggali lagi jalan yang sudah diaspal?",
                (
                    "Pipa air bocor di dua titik. Biaya perbaikannya ditanggung "
                    "pemilik pipa, bukan APBD."
                ),
            ),
            (
                "Toko saya sepi karena proyek. Ada bantuan?",
                "Pajak reklame dibebaskan selama pekerjaan. Datang ke posko.",
            ),
        ),
        topics=("transportasi", "pemerintahan"),
        audiences=("umum", "pekerja", "umkm"),
        life_events=("punya_rumah",),
        captions=(
            (
                "whatsapp",
                (
                    "Warga Cimahi dan sekitarnya: jadwal pekerjaan Jalan Leuwigajah "
                    "minggu ini sudah dimuat, lengkap dengan peta pengalihan. Ada "
                    "lubang atau lampu kerja mati? Kirim foto dan nomor tiang "
                    "terdekat.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Jalan Leuwigajah: saluran air 4,1 km selesai, pengaspalan ruas "
                    "satu dan dua 68 persen. Ruas tiga terlambat karena lahan. Jadwal "
                    "dimuat tiap Jumat. #Cimahi\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Kabar apa adanya dari Jalan Leuwigajah. Selesai: saluran air 4,1 "
                    "kilometer. Berjalan: aspal ruas satu dan dua. Terlambat: "
                    "pembebasan 21 bidang tanah. Siang tetap lancar; malam hari satu "
                    "lajur ditutup pukul 21.00–05.00. #Cimahi\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="road",
        title_en="Leuwigajah Road Works",
        summary_en=(
            "Widening and repair of 6.8 km of provincial road in Cimahi with "
            "pavements, drainage and bus stops, and progress told as it is."
        ),
    ),
)
