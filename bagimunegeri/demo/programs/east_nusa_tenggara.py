"""Demo programs of East Nusa Tenggara Province."""

from bagimunegeri.demo.shapes import (
    DemoAchievement,
    DemoLink,
    DemoMilestone,
    DemoProgram,
)

EAST_NUSA_TENGGARA_PROGRAMS: tuple[DemoProgram, ...] = (
    DemoProgram(
        agency="ntt",
        slug="air-bersih-desa-kering",
        title="Air Bersih untuk Desa Kering",
        summary=(
            "Sumur bor, bak penampung air hujan, dan pipa untuk desa yang kekurangan "
            "air saat kemarau, dikelola oleh warga desa sendiri."
        ),
        days_ago=19,
        problem=(
            "<p>Pada puncak kemarau, perempuan dan anak di ratusan desa berjalan dua "
            "sampai lima kilometer untuk dua jeriken air. Anak terlambat sekolah, bayi "
            "sering diare.</p><p>Mobil tangki mahal dan tidak menyelesaikan masalah. "
            "Program ini membangun sumber air yang bertahan dan melatih warga untuk "
            "merawatnya.</p>"
        ),
        eligibility=(
            "Desa di NTT yang kekurangan air paling sedikit tiga bulan dalam setahun.",
            "Warga bersedia membentuk kelompok pengelola air.",
            "Tanah untuk sumur atau bak dihibahkan atau dipinjamkan secara tertulis.",
            "Desa yang pernah dibantu boleh mengajukan perbaikan.",
        ),
        benefits=(
            (
                "Sumur bor dengan pompa surya",
                "Kedalaman 60–120 meter, untuk sekitar 150 keluarga.",
            ),
            (
                "Bak air hujan",
                "Kapasitas 10 ribu liter untuk rumah yang jauh dari sumur.",
            ),
            ("Uji mutu air", "Dua kali setahun oleh puskesmas."),
            (
                "Tangki darurat",
                "Air tangki gratis selama pembangunan bila sumber kering.",
            ),
        ),
        steps=(
            (
                "Musyawarah desa",
                "Tulis dusun mana yang paling sulit air dan berapa keluarga.",
            ),
            ("Kirim permohonan", "Lewat kantor kecamatan, WhatsApp, atau surat."),
            ("Survei air tanah", "Tim geologi datang dalam 60 hari."),
            ("Pembangunan", "Warga ikut bekerja dan dibayar harian."),
            ("Kelola bersama", "Kelompok menentukan iuran, biasanya Rp5 ribu sebulan."),
        ),
        documents=(
            ("Surat permohonan kepala desa", "Boleh tulisan tangan."),
            ("Daftar keluarga", "Nama kepala keluarga dan dusunnya."),
            ("Surat pinjam atau hibah tanah", "Ditandatangani pemilik dan dua saksi."),
        ),
        deadlines=(
            (
                "Permohonan untuk pembangunan 2027",
                68,
                "Yang lewat dari tanggal ini masuk daftar 2028.",
            ),
        ),
        regions=("53",),
        coverage_note=(
            "Diutamakan di Sumba Timur, Timor Tengah Selatan, Rote Ndao, Sabu Raijua, "
            "dan Lembata."
        ),
        budget_year=2026,
        budget_amount=96_400_000_000,
        budget_source=DemoLink(
            title="APBD Nusa Tenggara Timur 2026, air bersih",
            url="https://ntt.example/apbd/2026/air-bersih",
        ),
        milestones=(
            DemoMilestone(
                title="Survei di 140 desa",
                status="selesai",
                target="Triwulan II 2026",
                percent=100,
            ),
            DemoMilestone(
                title="96 sumur bor baru",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=71,
                note="68 sumur sudah mengalir; 5 titik kering dan dipindahkan.",
            ),
            DemoMilestone(
                title="2.400 bak air hujan",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=80,
            ),
            DemoMilestone(
                title="Perbaikan 50 sumur lama",
                status="tertunda",
                target="Triwulan III 2026",
                percent=38,
                note="Suku cadang pompa terlambat tiba.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="68",
                label="sumur bor baru mengalir",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Peta air bersih NTT",
                    url="https://ntt.example/data/air-bersih",
                ),
            ),
            DemoAchievement(
                figure="41 ribu",
                label=(
                    "warga tidak lagi berjalan lebih dari 30 menit untuk mengambil air"
                ),
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Peta air bersih NTT",
                    url="https://ntt.example/data/air-bersih",
                ),
            ),
        ),
        channels=(
            ("situs", "Peta dan permohonan", "https://ntt.example/air"),
            ("whatsapp", "Lapor sumur rusak", "0812-0000-0083"),
            ("kantor", "Kantor camat", "Senin–Jumat, 07.30–15.30"),
        ),
        warnings=(
            (
                "Kontraktor yang meminta “uang titik” kepada desa",
                "Penentuan titik hanya berdasarkan survei. Desa tidak membayar.",
            ),
            (
                "Penjual air tangki yang mengatasnamakan provinsi",
                "Air darurat dari provinsi gratis dan mobilnya bernomor.",
            ),
        ),
        faq=(
            (
                "Sumur kami payau. Apa bisa dibantu?",
                "Bisa. Tim memeriksa apakah perlu titik baru atau alat penyaring.",
            ),
            (
                "Siapa yang membayar listrik pompa?",
                "Pompa memakai tenaga surya. Iuran warga dipakai untuk perawatan.",
            ),
            (
                "Pompa rusak, siapa yang memperbaiki?",
                (
                    "Kelompok pengelola lebih dulu. Bila berat, teknisi provinsi "
                    "datang paling lama 14 hari."
                ),
            ),
            (
                "Kenapa desa tetangga lebih dulu?",
                (
                    "Urutan memakai nilai yang diumumkan: lama kekeringan, jarak, dan "
                    "jumlah balita. Anda bisa melihat nilainya di situs."
                ),
            ),
        ),
        topics=("lingkungan", "kesehatan"),
        audiences=("umum", "keluarga_miskin", "petani"),
        life_events=("bertani_melaut", "punya_rumah"),
        captions=(
            (
                "whatsapp",
                (
                    "Desa masih berjalan jauh untuk air? Kepala desa bisa mengajukan "
                    "sumur bor dan bak air hujan. Suratnya boleh tulisan tangan dan "
                    "dititip di kantor camat. Desa tidak membayar apa pun.\n\nASN · "
                    "Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Sudah 68 sumur bor baru mengalir di NTT. Desa yang kekurangan air "
                    "tiga bulan setahun bisa mengajukan, surat tulisan tangan pun "
                    "diterima. #AirUntukNTT\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Dua jeriken, lima kilometer, setiap hari. Sudah 41 ribu warga NTT "
                    "tidak lagi menempuhnya. Lima titik bor ternyata kering dan "
                    "dipindahkan; kami tulis juga. Desa lain masih bisa mengajukan. "
                    "#AirUntukNTT\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="water",
        title_en="Clean Water for Dry Villages",
        summary_en=(
            "Boreholes, rainwater tanks and pipes for villages in East Nusa Tenggara "
            "that run short of water, run by the villagers themselves."
        ),
    ),
    DemoProgram(
        agency="ntt",
        slug="perahu-nelayan-kecil",
        title="Perahu untuk Nelayan Kecil",
        summary=(
            "Perahu serat kaca 7 meter, mesin, alat pelampung, dan pelatihan "
            "keselamatan bagi kelompok nelayan kecil di pesisir NTT."
        ),
        days_ago=55,
        problem=(
            "<p>Sebagian besar nelayan kecil di NTT memakai sampan kayu tanpa "
            "pelampung. Mereka hanya melaut saat laut tenang, sekitar 140 hari "
            "setahun.</p><p>Perahu yang lebih kuat menambah hari melaut dan mengurangi "
            "kecelakaan. Bantuan diberikan kepada kelompok supaya dirawat bersama.</p>"
        ),
        eligibility=(
            "Nelayan dengan perahu di bawah 5 GT atau tanpa perahu.",
            "Tergabung dalam kelompok beranggota 5–10 orang.",
            "Punya kartu nelayan atau sedang mengurusnya.",
            "Tidak memakai bom, racun, atau alat tangkap terlarang.",
        ),
        eligibility_note=(
            "Kelompok perempuan pengolah ikan boleh mengajukan kotak pendingin dan "
            "alat pengering."
        ),
        benefits=(
            (
                "Perahu dan mesin",
                (
                    "Perahu serat kaca 7 meter dengan mesin 15 PK, satu untuk tiap "
                    "kelompok."
                ),
            ),
            (
                "Perlengkapan keselamatan",
                "Pelampung, radio, lampu, dan kotak pertolongan pertama.",
            ),
            ("Pelatihan", "Tiga hari: navigasi, merawat mesin, dan menangani ikan."),
            ("Asuransi setahun", "Untuk setiap anggota kelompok."),
        ),
        steps=(
            ("Bentuk kelompok", "Buat daftar anggota dan pilih ketua."),
            (
                "Urus kartu nelayan",
                "Di kantor desa atau dinas perikanan kabupaten, gratis.",
            ),
            (
                "Ajukan permohonan",
                "Isi formulir dua halaman, lampirkan foto perahu lama.",
            ),
            ("Pemeriksaan", "Petugas mengunjungi kampung dan mewawancarai kelompok."),
            (
                "Pelatihan dan serah terima",
                "Perahu diserahkan setelah semua anggota lulus pelatihan.",
            ),
        ),
        documents=(
            ("KTP anggota", "Semua anggota."),
            ("Kartu nelayan", "Atau bukti sedang diurus."),
            ("Berita acara kelompok", "Contohnya tersedia di kantor desa."),
        ),
        deadlines=(
            (
                "Permohonan gelombang 2027",
                51,
                (
                    "Diperiksa dulu kelengkapannya; berkas kurang boleh disusulkan "
                    "dalam 14 hari."
                ),
            ),
        ),
        regions=("53",),
        coverage_note="22 kabupaten dan kota di NTT yang punya pesisir.",
        budget_year=2026,
        budget_amount=38_200_000_000,
        budget_source=DemoLink(
            title="APBD Nusa Tenggara Timur 2026, perikanan",
            url="https://ntt.example/apbd/2026/perikanan",
        ),
        milestones=(
            DemoMilestone(
                title="420 perahu diserahkan",
                status="berjalan",
                target="Triwulan IV 2026",
                percent=74,
                note="311 perahu sudah dipakai.",
            ),
            DemoMilestone(
                title="Pelatihan 3.000 nelayan",
                status="selesai",
                target="Triwulan III 2026",
                percent=100,
            ),
            DemoMilestone(
                title="Pabrik es di Larantuka dan Waingapu",
                status="tertunda",
                target="Triwulan III 2026",
                percent=45,
                note="Sambungan listrik di Waingapu belum tersedia.",
            ),
        ),
        achievements=(
            DemoAchievement(
                figure="311",
                label="perahu dipakai kelompok nelayan",
                as_of="Oktober 2026",
                source=DemoLink(
                    title="Daftar perahu bantuan",
                    url="https://ntt.example/data/perahu",
                ),
            ),
            DemoAchievement(
                figure="52 hari",
                label="tambahan hari melaut rata-rata setahun",
                as_of="Juli 2026",
                source=DemoLink(
                    title="Survei nelayan NTT 2026",
                    url="https://ntt.example/data/survei-nelayan-2026",
                ),
            ),
        ),
        channels=(
            ("situs", "Formulir dan daftar penerima", "https://ntt.example/perahu"),
            ("whatsapp", "Tanya perahu", "0812-0000-0083"),
            ("kantor", "Dinas perikanan kabupaten", "Senin–Jumat, 07.30–15.30"),
        ),
        warnings=(
            (
                "Calo yang menjual “jatah perahu” Rp10 juta",
                "Perahu tidak dijual. Kelompok yang membeli jatah dicoret.",
            ),
            (
                "Pesan yang meminta biaya kirim mesin",
                "Ongkos kirim ditanggung provinsi.",
            ),
        ),
        faq=(
            (
                "Siapa pemilik perahunya?",
                (
                    "Kelompok, selama lima tahun tidak boleh dijual. Setelah itu "
                    "menjadi milik penuh kelompok."
                ),
            ),
            (
                "Bahan bakarnya ditanggung?",
                "Tidak. Kelompok bisa membeli solar bersubsidi dengan kartu nelayan.",
            ),
            ("Saya sudah 60 tahun. Boleh ikut?", "Boleh, selama sehat untuk melaut."),
            (
                "Bagaimana kalau perahu rusak karena badai?",
                (
                    "Lapor dalam tujuh hari. Perbaikan ditanggung asuransi pada tahun "
                    "pertama."
                ),
            ),
        ),
        topics=("usaha-kecil", "pekerjaan", "lingkungan"),
        audiences=("nelayan",),
        life_events=("bertani_melaut",),
        captions=(
            (
                "whatsapp",
                (
                    "Nelayan kecil NTT: permohonan perahu gelombang 2027 dibuka. "
                    "Syaratnya kelompok 5–10 orang dan kartu nelayan. Perahu tidak "
                    "dijual dan tidak ada ongkos kirim. Laporkan kalau ada yang "
                    "menawarkan jatah.\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Perahu 7 meter, mesin 15 PK, pelampung, pelatihan, dan asuransi "
                    "setahun untuk kelompok nelayan kecil NTT. Tidak dijual, tidak "
                    "lewat calo. #NelayanNTT\n\nASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Sampan kayu hanya sanggup melaut 140 hari setahun. Dengan perahu "
                    "bantuan, rata-rata bertambah 52 hari, dan setiap anggota memakai "
                    "pelampung. Kelompok Anda siap? #NelayanNTT\n\nASN · Bagimu Negeri"
                ),
            ),
        ),
        motif="fish",
        title_en="Boats for Small Fishers",
        summary_en=(
            "A seven-metre boat, engine, life jackets and safety training for groups "
            "of small-scale fishers in East Nusa Tenggara."
        ),
    ),
)
