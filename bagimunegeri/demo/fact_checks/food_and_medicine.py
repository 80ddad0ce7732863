"""Fact-checks about food, drinking water and medicine."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="bpom",
        slug="mi-instan-mengandung-lilin",
        claim="Mi instan dilapisi lilin yang menempel di lambung",
        title="Mi instan tidak dilapisi lilin",
        summary=(
            "Mi instan tidak lengket karena digoreng atau dikeringkan, bukan karena "
            "lilin; air rebusan keruh berasal dari pati."
        ),
        days_ago=130,
        verdict="salah",
        content_type="palsu",
        intent="misinformasi",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=20,
                archive_url="https://arsip.example/21af263e",
                quote=(
                    "Dr temen yg kerja di RS: mi instan itu dilapisi LILIN makanya "
                    "ga lengket. Lilin baru keluar dr lambung 2 hari. Buang air "
                    "rebusan pertama!! Anak kost wajib baca"
                ),
            ),
            DemoSighting(
                platform="tiktok",
                days_before=11,
                url="https://media-sosial.example/tiktok/v-11892",
                archive_url="https://arsip.example/634dae07",
                account="@cobacoba.rumah",
                quote=(
                    "percobaan: air rebusan mi instan jadi kayak gini, masih mau "
                    "makan?? 😱"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan lama ini muncul lagi bersama video yang memperlihatkan air "
            "rebusan mi menjadi keruh dan berlapis tipis setelah dingin. Lapisan itu "
            "disebut lilin yang menempel di lambung selama dua hari.</p>"
        ),
        explanation=(
            "<p><b>Kami mengulang percobaannya.</b> Lapisan tipis memang muncul. "
            "Ketika dipanaskan sampai 45 derajat, lapisan mencair dan terasa "
            "berminyak. Lilin makanan baru mencair di atas 60 derajat.</p>"
            "<p><b>Kami mengirim contoh ke laboratorium.</b> Dari enam merek yang "
            "dibeli di pasar, tidak ada yang mengandung lilin. Lapisan itu minyak "
            "goreng dan pati.</p>"
            "<p><b>Kami melihat cara pembuatannya.</b> Mi dikukus, lalu digoreng "
            "sebentar atau dikeringkan udara panas. Permukaannya menjadi kering "
            "sehingga tidak lengket di kemasan.</p>"
            "<p><b>Kami menanyakan soal lambung.</b> Dokter penyakit dalam "
            "menjelaskan, lambung mengosongkan isinya dalam dua sampai lima jam, "
            "termasuk makanan berlemak.</p>"
            "<p><b>Yang perlu diperhatikan bukan lilin.</b> Satu bungkus mi instan "
            "dapat memuat lebih dari separuh batas garam sehari.</p>"
        ),
        conclusion=(
            "<p>Tidak ada lilin pada mi instan. Membuang air rebusan boleh saja, "
            "tetapi alasannya bukan lilin. Batasi karena garamnya, dan tambahkan "
            "sayur serta telur.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Hasil uji enam merek mi instan",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/laporan-uji/mi-instan",
                archive_url="https://arsip.example/c1a93476",
                published="2025-05-28",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Contoh dibeli di pasar tanpa sepengetahuan produsen.",
            ),
            DemoEvidence(
                title="Lama pengosongan lambung",
                publisher="Perhimpunan Dokter Penyakit Dalam Nusa",
                url="https://penyakitdalam.example/lambung",
                archive_url="https://arsip.example/007e91ce",
                published="2023-08-14",
            ),
            DemoEvidence(
                title="Proses pembuatan mi instan",
                publisher="Fakultas Teknologi Pangan Universitas Cendekia Nusantara",
                url="https://ucn.example/pangan/mi",
                archive_url="https://arsip.example/1b8d6eca",
                published="2024-03-19",
                stance="konteks",
                interest=(
                    "Laboratoriumnya pernah menerima hibah alat dari industri pangan."
                ),
            ),
        ),
        why_checked=(
            "Klaim yang sama sudah muncul empat kali sejak 2019 dan masih banyak "
            "dipercaya."
        ),
        no_contact_reason=(
            "Pesan berantai tanpa nama pengirim. Kami menelusuri sampai tiga grup "
            "dan tidak menemukan pengirim pertama."
        ),
        reviewers=(
            (
                "Lina Gunardi",
                "pemeriksa",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Taufik Rahman",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Ayu Kartikasari",
                "peninjau",
                "Kementerian Kesehatan",
            ),
        ),
        topics=(
            "kesehatan",
            "mitos",
            "perdagangan",
        ),
        audiences=(
            "umum",
            "mahasiswa",
        ),
        programs=("cek-izin-edar",),
        captions=(
            (
                "whatsapp",
                (
                    "Soal mi instan berlilin: sudah diuji di laboratorium, enam "
                    "merek, tidak ada lilinnya. Lapisan di air rebusan itu minyak "
                    "dan pati. Yang perlu dijaga garamnya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Lapisan tipis di air rebusan mi mencair pada 45 derajat. Lilin "
                    "baru mencair di atas 60. Itu minyak, bukan lilin.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Kami rebus enam merek mi instan dan kirim ke laboratorium. "
                    "Lilin: nol. Garam: nah, itu yang perlu dibatasi.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="Instant noodles are not coated in wax",
        claim_en="Instant noodles are coated in wax that sticks to the stomach",
        summary_en=(
            "Noodles do not stick because they are fried or dried, not waxed; the "
            "cloudy cooking water comes from starch."
        ),
    ),
    DemoFactCheck(
        agency="bpom",
        slug="air-galon-terjemur-matahari-berbahaya",
        claim="Air galon guna ulang yang terjemur matahari berbahaya diminum",
        title=(
            "Air galon yang terjemur: ada dasarnya, tetapi bahayanya dibesar-besarkan"
        ),
        summary=(
            "Panas memang menambah perpindahan zat dari galon polikarbonat, tetapi "
            "hasil uji masih di bawah batas aman; jemur lama tetap perlu dihindari."
        ),
        days_ago=75,
        verdict="sebagian_benar",
        content_type="menyesatkan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=6,
                archive_url="https://arsip.example/15084bc4",
                quote=(
                    "JANGAN MINUM air galon yg kena matahari di truk!! Racunnya "
                    "keluar semua bikin mandul & kanker. Teruskan demi anak cucu kita"
                ),
            ),
            DemoSighting(
                platform="x",
                days_before=4,
                url="https://media-sosial.example/x/1755120",
                archive_url="https://arsip.example/6779a336",
                account="@hausterus",
                quote=(
                    "liat abang galon jemur dagangan dari pagi sampe sore, itu masih "
                    "aman diminum gak sih? serius nanya"
                ),
            ),
        ),
        narrative=(
            "<p>Foto truk galon yang diparkir di bawah terik matahari beredar dengan "
            "peringatan bahwa airnya beracun dan menyebabkan mandul serta kanker.</p>"
            "<p>Foto itu asli dan diambil di jalan raya di Karawang. Yang kami "
            "periksa adalah kesimpulannya.</p>"
        ),
        explanation=(
            "<p><b>Kami memeriksa zatnya.</b> Galon guna ulang dari polikarbonat "
            "dapat melepaskan bisfenol A (BPA). Peraturan menetapkan batas "
            "perpindahannya 0,05 bagian per juta.</p>"
            "<p><b>Kami menguji panasnya.</b> Dua puluh galon dijemur delapan jam "
            "sehari selama lima hari. Kadar BPA naik dari rata-rata 0,004 menjadi "
            "0,011 bagian per juta. Naik hampir tiga kali, dan masih di bawah "
            "batas.</p>"
            "<p><b>Kami melihat galon tua.</b> Empat galon yang sudah dipakai lebih "
            "dari lima tahun dan tergores menunjukkan angka tertinggi, 0,019. Umur "
            "dan goresan berpengaruh lebih besar daripada sinar matahari.</p>"
            "<p><b>Kami bertanya kepada ahli racun.</b> Pada kadar ini tidak ada "
            "bukti bahwa air menyebabkan mandul atau kanker. Namun ia menganjurkan "
            "kehati-hatian untuk bayi dan ibu hamil.</p>"
        ),
        conclusion=(
            "<p>Sebagian benar: panas menambah perpindahan zat. Kata “beracun” tidak "
            "didukung hasil uji. Simpan galon di tempat teduh, dan tolak galon yang "
            "kusam atau tergores.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Uji jemur dua puluh galon polikarbonat",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/laporan-uji/galon-jemur",
                archive_url="https://arsip.example/b4f2170b",
                published="2025-07-22",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Data mentah dapat diunduh.",
            ),
            DemoEvidence(
                title="Peraturan batas perpindahan zat dari kemasan pangan",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/peraturan/kemasan",
                archive_url="https://arsip.example/2a315b05",
                published="2024-04-01",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="BPA dan kesehatan: kajian bukti pada manusia",
                publisher="Pusat Kajian Racun Universitas Cendekia Nusantara",
                url="https://ucn.example/toksikologi/bpa",
                archive_url="https://arsip.example/dc7419c8",
                published="2025-01-30",
            ),
            DemoEvidence(
                title="Tanggapan atas uji jemur galon",
                publisher="Perkumpulan Pengusaha Air Kemasan Contoh",
                url="https://airkemasan.example/tanggapan",
                archive_url="https://arsip.example/01402292",
                published="2025-07-29",
                stance="konteks",
                interest="Mewakili produsen galon, berkepentingan langsung.",
            ),
        ),
        why_checked=(
            "Foto dibagikan lebih dari 20 ribu kali dan menyangkut air minum "
            "sehari-hari."
        ),
        no_contact_reason=(
            "Pesan berantai tanpa nama pengirim. Kami menelusuri sampai tiga grup "
            "dan tidak menemukan pengirim pertama."
        ),
        reviewers=(
            (
                "Taufik Rahman",
                "pemeriksa",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Bagus Pranoto",
                "peninjau",
                "Kementerian Kesehatan",
            ),
            (
                "Dr. Sinta Manurung",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=(
            "kesehatan",
            "perdagangan",
            "lingkungan",
        ),
        audiences=(
            "umum",
            "ibu_hamil",
            "bayi_anak",
        ),
        corrections=(
            (
                "koreksi",
                68,
                (
                    "Kadar rata-rata setelah lima hari dijemur ditulis 0,11 bagian "
                    "per juta. Angka yang benar 0,011."
                ),
                (
                    "Salah letak koma saat menyalin tabel laboratorium. Putusan "
                    "tidak berubah. Kesalahan ditemukan seorang pembaca."
                ),
            ),
        ),
        at_first=(
            (
                "explanation",
                (
                    "<p><b>Kami memeriksa zatnya.</b> Galon guna ulang dari "
                    "polikarbonat dapat melepaskan bisfenol A (BPA). Peraturan "
                    "menetapkan batas perpindahannya 0,05 bagian per juta.</p>"
                    "<p><b>Kami menguji panasnya.</b> Dua puluh galon dijemur delapan "
                    "jam sehari selama lima hari. Kadar BPA naik dari rata-rata 0,004 "
                    "menjadi 0,11 bagian per juta. Naik hampir tiga kali, dan masih "
                    "di bawah batas.</p>"
                    "<p><b>Kami melihat galon tua.</b> Empat galon yang sudah dipakai "
                    "lebih dari lima tahun dan tergores menunjukkan angka tertinggi, "
                    "0,019. Umur dan goresan berpengaruh lebih besar daripada sinar "
                    "matahari.</p>"
                    "<p><b>Kami bertanya kepada ahli racun.</b> Pada kadar ini tidak "
                    "ada bukti bahwa air menyebabkan mandul atau kanker. Namun ia "
                    "menganjurkan kehati-hatian untuk bayi dan ibu hamil.</p>"
                ),
            ),
        ),
    ),
    DemoFactCheck(
        agency="bpom",
        slug="daftar-obat-sirop-ditarik-pekan-ini",
        claim="Obat sirop anak ditarik lagi dari apotek pekan ini",
        title="Daftar obat sirop yang beredar adalah pengumuman lama",
        summary=(
            "Daftar itu memang asli, tetapi diterbitkan bertahun-tahun lalu; pekan "
            "ini tidak ada penarikan obat sirop anak."
        ),
        days_ago=4,
        verdict="menyesatkan",
        content_type="konteks_salah",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=1,
                archive_url="https://arsip.example/5115bd69",
                quote=(
                    "URGENT‼️ BPOM baru saja tarik obat sirop anak lagi. Ini "
                    "daftarnya (foto). Cek kotak obat dirumah skrg juga, sdh ada "
                    "korban. Tolong share ke grup kelas"
                ),
            ),
            DemoSighting(
                platform="instagram",
                days_before=2,
                url="https://media-sosial.example/instagram/p-sirop-22",
                archive_url="https://arsip.example/1346aff8",
                account="@mamasiaga.id",
                quote=(
                    "Kejadian lagi?? Kok diam2 aja sih. Buibu tolong cek kotak obat"
                ),
            ),
        ),
        narrative=(
            "<p>Foto daftar obat sirop anak menyebar di grup orang tua murid dengan "
            "keterangan “baru saja ditarik”. Sebagian pesan menambahkan bahwa sudah "
            "jatuh korban.</p>"
            "<p>Beberapa apotek di Tangerang dan Makassar mengaku didatangi orang "
            "tua yang meminta obatnya ditukar.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari nomor surat pada foto.</b> Bagian atas daftar "
            "terpotong, tetapi nomor surat masih terbaca di baris bawah. Nomor itu "
            "cocok dengan pengumuman BPOM beberapa tahun silam.</p>"
            "<p><b>Kami memeriksa pengumuman baru.</b> Dalam 90 hari terakhir ada "
            "tiga penarikan produk. Semuanya kosmetik dan obat tradisional. Tidak "
            "ada obat sirop anak.</p>"
            "<p><b>Kami memeriksa obat di daftar itu.</b> Sebagian sudah tidak "
            "beredar. Sebagian boleh beredar lagi setelah diuji ulang, dan nomor "
            "izinnya aktif saat kami periksa.</p>"
            "<p><b>Kami menelusuri kabar korban.</b> Dinas kesehatan di dua kota "
            "yang disebut tidak menerima laporan. Kami akan memperbarui halaman ini "
            "bila ada laporan baru.</p>"
        ),
        conclusion=(
            "<p>Daftar itu asli tetapi lama, jadi kesan “baru ditarik” menyesatkan. "
            "Untuk memastikan satu obat, masukkan nomor izinnya di laman cek izin "
            "edar.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Pengumuman penarikan asli yang fotonya beredar",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/pengumuman/arsip-sirop",
                archive_url="https://arsip.example/8a11f791",
                published="2022-11-07",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Daftar penarikan produk 90 hari terakhir",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/penarikan",
                archive_url="https://arsip.example/cfb90cc2",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Keterangan Dinas Kesehatan Kota Tangerang dan Kota Makassar",
                publisher="Dinas kesehatan dua kota",
                url="https://dinkes.example/keterangan/sirop",
                archive_url="https://arsip.example/c2cf51f2",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Menimbulkan kepanikan orang tua dan dapat membuat anak berhenti minum "
            "obat yang dibutuhkan."
        ),
        contacted_days_before=1,
        claimant_reply=(
            "Pengelola akun Instagram menjawab bahwa ia menerima foto dari grup. Ia "
            "menambahkan keterangan “pengumuman lama” pada unggahannya."
        ),
        reviewers=(
            (
                "Lina Gunardi",
                "pemeriksa",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Taufik Rahman",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Ayu Kartikasari",
                "peninjau",
                "Kementerian Kesehatan",
            ),
        ),
        topics=("kesehatan",),
        audiences=("bayi_anak",),
        programs=("cek-izin-edar",),
        captions=(
            (
                "whatsapp",
                (
                    "Buibu, foto daftar obat sirop yang katanya baru ditarik itu "
                    "pengumuman lama. Pekan ini tidak ada penarikan obat sirop anak. "
                    "Kalau ragu satu obat, cek nomor izinnya di laman BPOM.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Daftarnya asli, waktunya tidak. Pengumuman obat sirop yang "
                    "beredar terbit bertahun-tahun lalu. Pekan ini tidak ada "
                    "penarikan obat sirop anak.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Sebelum membuang isi kotak obat, lihat tanggal pengumumannya. "
                    "Foto yang beredar sengaja atau tidak sudah terpotong di bagian "
                    "tanggal.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="The list of recalled children's syrups is an old announcement",
        claim_en=(
            "Children's syrup medicines are being pulled from pharmacies again this "
            "week"
        ),
        summary_en=(
            "The list is genuine but was issued years ago; no children's syrup was "
            "recalled this week."
        ),
    ),
)
