"""Fact-checks of pictures and headlines about floods, homes and drought."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="bnpb",
        slug="video-banjir-bandang-sumatera-barat-pekan-ini",
        claim="Video menunjukkan banjir bandang di Sumatera Barat pekan ini",
        title="Video banjir bandang itu direkam di negara lain beberapa tahun lalu",
        summary=(
            "Pekan ini memang ada banjir di Sumatera Barat, tetapi video yang "
            "beredar direkam di luar negeri dan tidak menggambarkan keadaannya."
        ),
        days_ago=15,
        verdict="menyesatkan",
        content_type="konteks_salah",
        sightings=(
            DemoSighting(
                platform="facebook",
                days_before=2,
                url="https://media-sosial.example/facebook/40917",
                archive_url="https://arsip.example/55401212",
                account="Rantau Minang Peduli",
                quote=(
                    "Ya Allah Sumbar hari ini 😭 jembatan hanyut dalam hitungan "
                    "detik. Bagikan spy pemerintah tau"
                ),
            ),
            DemoSighting(
                platform="youtube",
                days_before=1,
                url="https://media-sosial.example/youtube/yt-77q",
                archive_url="https://arsip.example/5e2ba7a4",
                account="Kabar Viral Nusantara",
                quote="DETIK-DETIK BANJIR BANDANG SUMBAR HARI INI! JEMBATAN HILANG",
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/5827f4a7",
                quote=(
                    "Mak, ko video banjir di kampuang. Lai aman sado nyo di sinan? "
                    "Kirim kaba capek"
                ),
            ),
        ),
        narrative=(
            "<p>Video 38 detik memperlihatkan jembatan beton hanyut oleh air bah "
            "berwarna cokelat. Keterangannya menyebut kejadian itu di Sumatera Barat "
            "pekan ini.</p>"
            "<p>Perantau yang melihat video itu ramai menelepon keluarga. Sebagian "
            "menggalang sumbangan dengan memakai potongan video ini.</p>"
        ),
        explanation=(
            "<p><b>Kami memecah video dan mencari gambarnya.</b> Versi yang lebih "
            "panjang ditemukan di kanal stasiun televisi luar negeri, diunggah "
            "beberapa tahun lalu. Di bagian awal terlihat papan jalan dengan huruf "
            "bukan Latin.</p>"
            "<p><b>Kami mencocokkan tempatnya.</b> Bentuk jembatan, menara air, dan "
            "bukit di belakangnya cocok dengan citra satelit sebuah kota di "
            "pegunungan Asia Tengah.</p>"
            "<p><b>Kami memeriksa keadaan di Sumatera Barat.</b> Banjir memang "
            "terjadi di dua kabupaten. Sebanyak 214 rumah terendam dan satu jembatan "
            "gantung rusak. Tidak ada jembatan beton yang hanyut, dan tidak ada "
            "korban jiwa sampai pemeriksaan ini terbit.</p>"
            "<p><b>Kami menghubungi pengunggah.</b> Pengelola halaman Facebook "
            "mengganti keterangan video. Kanal YouTube tidak menjawab.</p>"
        ),
        conclusion=(
            "<p>Videonya asli, tempat dan waktunya tidak. Banjirnya nyata tetapi "
            "berbeda. Kalau ingin membantu, salurkan lewat posko resmi dan jangan "
            "pakai video ini untuk menggalang dana.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Rekaman asli banjir bandang di Asia Tengah",
                publisher="Arsip televisi Asia Tengah",
                url="https://arsip-tv.example/banjir",
                archive_url="https://arsip.example/2fd175f1",
                published="2021-07-24",
                is_primary=True,
            ),
            DemoEvidence(
                title="Laporan keadaan banjir Sumatera Barat",
                publisher="Badan Nasional Penanggulangan Bencana",
                url="https://bnpb.example/laporan/banjir-sumbar",
                archive_url="https://arsip.example/ce242062",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Pencocokan tempat dengan citra satelit",
                publisher="Arsip Cek Bersama",
                url="https://cek-bersama.example/pencocokan/banjir",
                archive_url="https://arsip.example/a2f29f6a",
                note="Dikerjakan terpisah oleh pemeriksa fakta swadaya.",
            ),
        ),
        why_checked=(
            "Ditonton 2,4 juta kali saat bencana sedang berlangsung dan dipakai "
            "menggalang sumbangan."
        ),
        contacted_days_before=1,
        claimant_reply=(
            "Pengelola halaman Facebook mengoreksi keterangan videonya dalam dua "
            "jam. Kanal YouTube tidak menjawab."
        ),
        reviewers=(
            (
                "Maria Kolo",
                "pemeriksa",
                "Badan Nasional Penanggulangan Bencana",
            ),
            (
                "Rizal Tanjung",
                "peninjau",
                "Badan Nasional Penanggulangan Bencana",
            ),
            (
                "Galih Prakoso",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "kebencanaan",
            "internasional",
        ),
        audiences=("umum",),
        regions=("13",),
        captions=(
            (
                "whatsapp",
                (
                    "Video jembatan hanyut itu bukan di Sumbar. Direkam di luar "
                    "negeri beberapa tahun lalu. Di Sumbar memang banjir, tapi "
                    "keadaannya tidak seperti di video. Hubungi keluarga langsung "
                    "supaya tenang.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Banjir di Sumbar nyata. Video jembatan beton hanyut itu bukan "
                    "dari sana: direkam di Asia Tengah beberapa tahun lalu.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Perhatikan papan jalan di detik keempat: hurufnya bukan Latin. "
                    "Video ini bukan Sumatera Barat.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="Flash flood video was filmed abroad years ago",
        claim_en="A video shows this week's flash flood in West Sumatra",
        summary_en=(
            "West Sumatra did flood this week, but the circulating video was filmed "
            "abroad and does not show it."
        ),
    ),
    DemoFactCheck(
        agency="bnpb",
        slug="rumah-bantuan-tahan-gempa-ambruk-semua",
        claim="Rumah bantuan tahan gempa ambruk semua setelah gempa susulan",
        title="Rumah bantuan tahan gempa tidak ambruk semua, dua belas retak",
        summary=(
            "Dari 240 rumah, tidak ada yang ambruk dan 12 mengalami retak dinding; "
            "judul berita tidak sesuai dengan isinya sendiri."
        ),
        days_ago=110,
        verdict="menyesatkan",
        content_type="koneksi_salah",
        claimant_kind="organisasi",
        claimant_name="Portal Warta Lereng (nama disamarkan)",
        sightings=(
            DemoSighting(
                platform="situs",
                days_before=3,
                url="https://warta-lereng.example/rumah-ambruk",
                archive_url="https://arsip.example/d56b352e",
                account="Portal Warta Lereng",
                quote=(
                    "Parah! Rumah Bantuan Tahan Gempa Ambruk Semua, Warga Tidur di "
                    "Tenda Lagi"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=2,
                url="https://media-sosial.example/facebook/20588",
                archive_url="https://arsip.example/8a20051d",
                account="Suara Lereng",
                quote=(
                    "Katanya tahan gempa kok ambruk semua. Duit rakyat lagi yg hilang"
                ),
            ),
        ),
        narrative=(
            "<p>Sebuah portal berita memuat judul bahwa rumah bantuan tahan gempa "
            "ambruk semua setelah gempa susulan magnitudo 5,1. Tangkapan layar "
            "judulnya dibagikan ribuan kali, kebanyakan tanpa tautan ke isi "
            "berita.</p>"
        ),
        explanation=(
            "<p><b>Kami membaca isi beritanya sampai akhir.</b> Di alinea keenam "
            "tertulis dua belas rumah retak dan penghuninya mengungsi sementara. "
            "Tidak ada satu kalimat pun yang menyebut rumah ambruk. Judul dan isi "
            "tidak sejalan.</p>"
            "<p><b>Kami memeriksa lapangan bersama pihak luar.</b> Karena program "
            "ini milik BNPB, pemeriksaan dilakukan dua insinyur dari universitas, "
            "didampingi Komdigi. Mereka memeriksa 240 rumah selama empat hari.</p>"
            "<p><b>Hasilnya:</b> tidak ada yang ambruk. Rangka utama semua rumah "
            "utuh. Dua belas rumah retak pada dinding pengisi, dan tiga di antaranya "
            "retak lebih lebar dari 5 milimeter.</p>"
            "<p><b>Ada hal yang memang perlu diperbaiki.</b> Tiga rumah itu dibangun "
            "satu pelaksana yang mengurangi angkur dinding. BNPB memerintahkan "
            "perbaikan dengan biaya pelaksana.</p>"
            "<p><b>Kami menghubungi redaksi portal.</b> Judulnya diubah sehari "
            "kemudian.</p>"
        ),
        conclusion=(
            "<p>Judulnya menyesatkan. Rumah tidak ambruk, tetapi tiga rumah memang "
            "dibangun kurang baik dan sedang diperbaiki. Warga yang menemukan retak "
            "dapat meminta pemeriksaan gratis ke kantor desa.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Laporan pemeriksaan 240 rumah",
                publisher="Fakultas Teknik Universitas Cendekia Nusantara",
                url="https://ucn.example/teknik/240-rumah",
                archive_url="https://arsip.example/c38ff3b5",
                is_primary=True,
                interest="Biaya perjalanan ditanggung BNPB; honor tidak.",
                note="Memuat foto dan lebar retak tiap rumah.",
            ),
            DemoEvidence(
                title="Isi lengkap berita Portal Warta Lereng",
                publisher="Portal Warta Lereng",
                url="https://warta-lereng.example/rumah-ambruk",
                archive_url="https://arsip.example/0391072e",
                is_primary=True,
                stance="konteks",
                interest="Penerbit klaim yang diperiksa.",
            ),
            DemoEvidence(
                title="Perintah perbaikan kepada pelaksana",
                publisher="Badan Nasional Penanggulangan Bencana",
                url="https://bnpb.example/rumah-tahan-gempa/perbaikan",
                archive_url="https://arsip.example/a4a17701",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
        ),
        why_checked=(
            "Menyangkut uang negara dan rasa aman penghuni; tangkapan layar judul "
            "dibagikan 6.300 kali."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Redaksi menjawab: “Judul dibuat penyunting jaga dan berlebihan.” Judul "
            "diganti menjadi “Dua Belas Rumah Bantuan Retak”."
        ),
        reviewers=(
            (
                "Rizal Tanjung",
                "pemeriksa",
                "Badan Nasional Penanggulangan Bencana",
            ),
            (
                "Galih Prakoso",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Ir. Suharto Limbong, M.T.",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=(
            "kebencanaan",
            "perumahan",
            "pemerintahan",
        ),
        audiences=(
            "keluarga_miskin",
            "umum",
        ),
        regions=("32",),
        programs=("rumah-tahan-gempa",),
    ),
    DemoFactCheck(
        agency="ntt",
        slug="foto-anak-minum-air-keruh-sumba-tahun-ini",
        claim="Foto anak minum air keruh diambil di Sumba tahun ini",
        title=(
            "Foto anak minum air keruh bukan dari Sumba, tetapi kekeringannya nyata"
        ),
        summary=(
            "Foto itu diambil di negara lain bertahun-tahun lalu; walau begitu, 61 "
            "desa di Sumba memang sedang kekurangan air bersih."
        ),
        days_ago=52,
        verdict="menyesatkan",
        content_type="konteks_salah",
        sightings=(
            DemoSighting(
                platform="x",
                days_before=5,
                url="https://media-sosial.example/x/1744391",
                archive_url="https://arsip.example/0638876f",
                account="@sabanabicara",
                quote=(
                    "Katanya program air bersih sukses, ini anak Sumba minum air "
                    "kubangan. Malu dong pak gubernur"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/aa4167bf",
                quote=(
                    "Sedih e lihat adik2 kita di Sumba minum air begini, padahal "
                    "dana desa banyak. Tolong kasi viral"
                ),
            ),
        ),
        narrative=(
            "<p>Foto seorang anak minum dari genangan cokelat beredar dengan "
            "keterangan bahwa ia tinggal di Sumba dan foto diambil tahun ini. Foto "
            "dipakai untuk mengkritik program air bersih pemerintah provinsi.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari asal foto.</b> Foto yang sama dimuat lembaga bantuan "
            "anak internasional bertahun-tahun lalu, dengan tempat di Afrika Timur. "
            "Fotografernya membenarkan lewat surel.</p>"
            "<p><b>Kami memeriksa isi kritiknya.</b> Pemerintah provinsi "
            "berkepentingan dalam perkara ini. Karena itu data diambil dari dua "
            "pihak, dan pemeriksa dari BNPB ikut meninjau.</p>"
            "<p><b>Data provinsi</b> mencatat 54 desa di empat kabupaten di Sumba "
            "kekurangan air bulan ini. <b>Data paguyuban sopir tangki air</b> "
            "mencatat 61 desa. Selisihnya tujuh desa yang belum melapor ke "
            "kabupaten. Kami memakai angka 61.</p>"
            "<p><b>Kami mengunjungi tiga desa.</b> Warga berjalan 2 sampai 4 "
            "kilometer ke mata air. Airnya jernih tetapi antreannya sampai tiga jam. "
            "Dua sumur bor program provinsi berfungsi, satu rusak sejak dua bulan "
            "lalu.</p>"
        ),
        conclusion=(
            "<p>Fotonya salah tempat dan waktu. Masalahnya tidak dibuat-buat: 61 "
            "desa kekurangan air, dan satu sumur bor sedang menunggu pompa baru. "
            "Kritik atas program boleh dan perlu, dengan gambar yang benar.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Halaman asli foto dan surel fotografer",
                publisher="Lembaga Bantuan Anak Dunia Contoh",
                url="https://bantuan-anak.example/foto/2016",
                archive_url="https://arsip.example/7ffce341",
                published="2016-08-30",
                is_primary=True,
            ),
            DemoEvidence(
                title="Data desa kekurangan air bersih",
                publisher="Pemerintah Provinsi Nusa Tenggara Timur",
                url="https://ntt.example/data/air-bersih",
                archive_url="https://arsip.example/9f42e113",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Catatan pengiriman tangki air 61 desa",
                publisher="Paguyuban Sopir Tangki Sumba",
                url="https://paguyuban-tangki.example/catatan",
                archive_url="https://arsip.example/50f2e282",
                is_primary=True,
                stance="mendukung",
                interest="Anggotanya dibayar per pengiriman air.",
            ),
            DemoEvidence(
                title="Catatan kunjungan ke tiga desa",
                publisher="Badan Nasional Penanggulangan Bencana",
                url="https://bnpb.example/catatan/kunjungan-sumba",
                archive_url="https://arsip.example/c3eb08b9",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Foto yang keliru dapat menutupi masalah nyata, atau dipakai untuk "
            "menyangkalnya."
        ),
        contacted_days_before=3,
        claimant_reply=(
            "Pemilik akun menjawab bahwa ia mengambil foto dari pencarian gambar. Ia "
            "menghapus foto dan mempertahankan kritiknya."
        ),
        reviewers=(
            (
                "Yohanes Bere",
                "pemeriksa",
                "Pemerintah Provinsi Nusa Tenggara Timur",
            ),
            (
                "Agnes Tukan",
                "peninjau",
                "Pemerintah Provinsi Nusa Tenggara Timur",
            ),
            (
                "Maria Kolo",
                "peninjau",
                "Badan Nasional Penanggulangan Bencana",
            ),
        ),
        topics=(
            "pemerintahan",
            "lingkungan",
        ),
        audiences=(
            "umum",
            "keluarga_miskin",
        ),
        regions=("53",),
        programs=("air-bersih-desa-kering",),
    ),
)
