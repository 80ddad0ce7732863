"""Fact-checks of old beliefs about daily life."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kementan",
        slug="beras-plastik-beredar-di-pasar",
        claim="Beras plastik beredar di pasar tradisional",
        title="Beras yang dapat dikepal dan memantul bukan plastik",
        summary=(
            "Dua puluh empat contoh dari enam pasar seluruhnya beras; nasi hangat "
            "memang dapat dikepal dan memantul karena patinya."
        ),
        days_ago=200,
        verdict="salah",
        content_type="palsu",
        intent="misinformasi",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=14,
                archive_url="https://arsip.example/2559fbbb",
                quote=(
                    "Hati2 beras plastik sdh masuk pasar Induk! Ciri2: nasinya "
                    "dikepal trs dilempar MEMANTUL kayak bola bekel. Dibakar bau "
                    "plastik. Beli beras yg mahal sekalian lebih aman"
                ),
            ),
            DemoSighting(
                platform="youtube",
                days_before=9,
                url="https://media-sosial.example/youtube/yt-nasi1",
                archive_url="https://arsip.example/3c31616c",
                account="Dapur Bu RT",
                quote="BUKTI NASI PLASTIK!! dilempar ke lantai mantul 😱",
            ),
            DemoSighting(
                platform="facebook",
                days_before=6,
                url="https://media-sosial.example/facebook/34671",
                archive_url="https://arsip.example/ea42dc7c",
                account="Ibu Hebat Palembang",
                quote=(
                    "Anak saya muntah habis makan nasi warung, curiga beras plastik "
                    "yg lg viral"
                ),
            ),
        ),
        narrative=(
            "<p>Video nasi yang dikepal lalu memantul di lantai beredar lagi. "
            "Pembuatnya menyimpulkan nasi itu berasal dari beras plastik yang dijual "
            "di pasar tradisional. Akibatnya pedagang di dua pasar kehilangan "
            "pembeli selama sepekan.</p>"
        ),
        explanation=(
            "<p><b>Kami mengulang percobaannya</b> dengan beras dari sawah yang kami "
            "tahu pemiliknya. Nasi hangat yang dikepal padat juga memantul, sampai "
            "20 sentimeter. Pati yang lengket membuatnya kenyal.</p>"
            "<p><b>Kami mengambil contoh.</b> Dari enam pasar yang disebut dalam "
            "pesan, 24 contoh diuji di laboratorium. Semuanya pati beras. Tidak ada "
            "plastik.</p>"
            "<p><b>Kami menguji bakarannya.</b> Beras yang dibakar berbau gosong "
            "seperti roti. Plastik meleleh dan menetes. Pada video, beras menghitam "
            "dan tidak meleleh.</p>"
            "<p><b>Kami menghitung harganya.</b> Bahan baku plastik lebih mahal per "
            "kilogram daripada beras medium, jadi pemalsuan seperti itu merugikan "
            "pelakunya sendiri.</p>"
            "<p><b>Soal anak yang muntah:</b> puskesmas menemukan sebabnya nasi "
            "basi. Ibunya sudah menghapus unggahan.</p>"
        ),
        conclusion=(
            "<p>Tidak ada beras plastik dalam contoh yang kami uji. Pemalsuan beras "
            "yang memang ada adalah mencampur mutu rendah ke karung premium. "
            "Laporkan itu ke dinas perdagangan.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Hasil uji 24 contoh beras dari enam pasar",
                publisher="Kementerian Pertanian",
                url="https://kementan.example/laporan-uji/beras",
                archive_url="https://arsip.example/ba0d2fac",
                published="2025-08-27",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Uji pembanding delapan contoh beras",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/laporan-uji/beras-pembanding",
                archive_url="https://arsip.example/61f99d20",
                published="2025-08-29",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Laboratorium berbeda, contoh diambil terpisah.",
            ),
            DemoEvidence(
                title="Mengapa nasi dapat memantul",
                publisher="Fakultas Teknologi Pangan Universitas Cendekia Nusantara",
                url="https://ucn.example/pangan/nasi-memantul",
                archive_url="https://arsip.example/6bc29791",
                published="2023-06-05",
            ),
            DemoEvidence(
                title="Harga bahan baku plastik dan beras",
                publisher="Badan Pusat Statistik",
                url="https://bps.example/harga/plastik-beras",
                archive_url="https://arsip.example/67e432e9",
                published="2025-08-01",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Klaim lama yang muncul lagi dan merugikan pedagang; dua pasar "
            "melaporkan penjualan turun separuh."
        ),
        contacted_days_before=4,
        claimant_reply=(
            "Pembuat video menjawab bahwa ia penasaran dan bersedia menautkan hasil "
            "uji di keterangan videonya."
        ),
        reviewers=(
            (
                "Endang Lestari",
                "pemeriksa",
                "Kementerian Pertanian",
            ),
            (
                "Wahyu Setiadi",
                "peninjau",
                "Kementerian Pertanian",
            ),
            (
                "Lina Gunardi",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
        ),
        topics=(
            "mitos",
            "perdagangan",
            "pertanian",
        ),
        audiences=(
            "umum",
            "petani",
        ),
    ),
    DemoFactCheck(
        agency="kemenkes",
        slug="daun-kelor-setiap-hari-cegah-anak-stunting",
        claim="Makan daun kelor setiap hari mencegah anak stunting",
        title="Belum terbukti daun kelor saja dapat mencegah stunting",
        summary=(
            "Daun kelor bergizi, tetapi penelitian yang ada terlalu kecil dan "
            "singkat untuk menyimpulkan bahwa ia mencegah stunting."
        ),
        days_ago=88,
        verdict="belum_terbukti",
        claimant_kind="organisasi",
        claimant_name="Komunitas Kebun Kelor Nusantara",
        sightings=(
            DemoSighting(
                platform="instagram",
                days_before=12,
                url="https://media-sosial.example/instagram/p-kelor-09",
                archive_url="https://arsip.example/e5576f22",
                account="@kebunkelor.nusantara",
                quote=(
                    "Rahasia anak NTT bebas stunting: 1 mangkok kelor tiap hari! Ga "
                    "perlu susu mahal 💪🌿"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=8,
                archive_url="https://arsip.example/1f6adb95",
                quote=(
                    "Bu, kata narasumber tadi kelor tiap hari anak pasti ga "
                    "stunting, jadi telur sama ikan ga wajib. Betul kah bu bidan?"
                ),
            ),
        ),
        narrative=(
            "<p>Unggahan sebuah komunitas menyebut semangkuk daun kelor setiap hari "
            "membuat anak bebas stunting. Di beberapa grup posyandu, pesan ini "
            "berubah menjadi anjuran mengganti telur dan ikan dengan kelor.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari penelitiannya.</b> Ada sembilan penelitian pada anak "
            "yang kami temukan. Yang terbesar melibatkan 121 anak selama tiga bulan. "
            "Stunting berkembang bertahun-tahun, jadi tiga bulan terlalu singkat.</p>"
            "<p><b>Kami membaca hasilnya.</b> Empat penelitian mencatat kenaikan "
            "berat badan sedikit. Lima tidak menemukan beda. Tidak satu pun "
            "menunjukkan perubahan tinggi badan yang meyakinkan.</p>"
            "<p><b>Kami memeriksa kandungannya.</b> Kelor kaya vitamin A, zat besi, "
            "dan kalsium. Namun zat besi dari daun lebih sulit diserap daripada dari "
            "telur, ikan, atau hati ayam.</p>"
            "<p><b>Kami bertanya kepada pengunggah dan ahli gizi.</b> Ahli menilai "
            "kelor baik sebagai tambahan, berbahaya bila menggantikan lauk hewani. "
            "Karena bukti belum cukup untuk menyatakan benar atau salah, putusan "
            "kami belum terbukti.</p>"
        ),
        conclusion=(
            "<p>Kelor boleh dan baik dimakan. Jangan jadikan pengganti telur, ikan, "
            "atau daging. Bila ada penelitian yang lebih besar, halaman ini kami "
            "perbarui.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Kajian sembilan penelitian kelor pada anak",
                publisher="Pusat Kajian Gizi Universitas Cendekia Nusantara",
                url="https://ucn.example/gizi/kelor",
                archive_url="https://arsip.example/b694e88b",
                published="2025-02-25",
                is_primary=True,
                stance="konteks",
                interest="Penelitian mandiri universitas.",
            ),
            DemoEvidence(
                title="Pemberian kelor tiga bulan pada 121 anak",
                publisher="Jurnal Gizi Contoh",
                url="https://jurnal.example/gizi/kelor-121",
                archive_url="https://arsip.example/d4eb073d",
                published="2022-11-10",
                is_primary=True,
                stance="mendukung",
                interest="Sebagian bahan disumbang pengusaha kelor.",
            ),
            DemoEvidence(
                title="Pedoman makanan pendamping ASI",
                publisher="Kementerian Kesehatan",
                url="https://kemenkes.example/gizi/mpasi",
                archive_url="https://arsip.example/fb4abcaf",
                published="2024-12-01",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Lauk hewani dianjurkan setiap hari.",
            ),
        ),
        why_checked=(
            "Bila dipahami sebagai pengganti lauk hewani, klaim ini dapat merugikan "
            "anak."
        ),
        contacted_days_before=5,
        claimant_reply=(
            "Komunitas menjawab bahwa kalimatnya “bahasa ajakan”. Mereka menambahkan "
            "keterangan “kelor melengkapi, bukan mengganti” pada unggahan."
        ),
        reviewers=(
            (
                "Bagus Pranoto",
                "pemeriksa",
                "Kementerian Kesehatan",
            ),
            (
                "Agnes Tukan",
                "peninjau",
                "Pemerintah Provinsi Nusa Tenggara Timur",
            ),
            (
                "Fransiska Wea, ahli gizi",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=(
            "kesehatan",
            "mitos",
        ),
        audiences=(
            "bayi_anak",
            "ibu_hamil",
        ),
        regions=("53",),
        programs=("pemeriksaan-ibu-hamil",),
    ),
    DemoFactCheck(
        agency="bnpb",
        slug="hewan-ternak-gelisah-pertanda-gempa-besar",
        claim="Hewan ternak yang gelisah adalah pertanda gempa besar",
        title="Belum terbukti ternak gelisah menandakan gempa besar",
        summary=(
            "Ada laporan hewan gelisah sebelum gempa, tetapi belum ada cara yang "
            "dapat membedakannya dari gelisah karena sebab lain."
        ),
        days_ago=180,
        verdict="belum_terbukti",
        claimant_kind="orang",
        claimant_name="Peternak sapi di Pasaman (nama disamarkan)",
        sightings=(
            DemoSighting(
                platform="facebook",
                days_before=6,
                url="https://media-sosial.example/facebook/18754",
                archive_url="https://arsip.example/80fabe1d",
                account="Peternak Pasaman",
                quote=(
                    "Sapi ambo dari kapatang malam indak namuah masuak kandang. "
                    "Urang tuo bilang ka gampo gadang. Siap2 sanak"
                ),
            ),
            DemoSighting(
                platform="threads",
                days_before=3,
                url="https://media-sosial.example/threads/t-3380",
                archive_url="https://arsip.example/f71fd933",
                account="@ilmiahsantai",
                quote=(
                    "bener ga sih hewan bisa ngerasain gempa duluan? kucing gue dari "
                    "tadi lari2"
                ),
            ),
        ),
        narrative=(
            "<p>Seorang peternak menulis bahwa sapinya gelisah sejak malam dan "
            "menghubungkannya dengan gempa besar. Tulisan itu dibagikan sebagai "
            "peringatan. Banyak yang bertanya apakah kepercayaan orang tua ini ada "
            "dasarnya.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari penelitiannya.</b> Sebuah tim memasang alat gerak "
            "pada sapi, domba, dan anjing di satu peternakan selama beberapa bulan. "
            "Hewan tampak lebih aktif sebelum tujuh dari delapan gempa dekat.</p>"
            "<p><b>Kami membaca batasannya.</b> Penelitian itu hanya di satu "
            "kandang. Hewan juga aktif pada banyak saat lain tanpa gempa. Peneliti "
            "lain yang mengulang perhitungannya tidak menemukan pola yang jelas.</p>"
            "<p><b>Kami melihat kumpulan laporan.</b> Kajian atas ratusan cerita "
            "hewan menemukan sebagian besar dicatat setelah gempa, ketika orang "
            "mengingat-ingat kembali. Cerita hewan gelisah yang tidak diikuti gempa "
            "jarang ditulis.</p>"
            "<p><b>Kami menanyai peternaknya.</b> Tiga hari berlalu tanpa gempa "
            "besar. Dokter hewan setempat menemukan sapinya diganggu lalat kandang. "
            "Satu kejadian tidak membuktikan apa pun, jadi putusan kami tetap belum "
            "terbukti.</p>"
        ),
        conclusion=(
            "<p>Belum ada bukti yang cukup untuk menerima atau menolak klaim ini. "
            "Jangan mengungsi karena ternak gelisah. Yang selalu berguna: kenali "
            "jalur evakuasi dan siapkan tas siaga.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Gerak hewan ternak sebelum gempa di satu peternakan",
                publisher="Jurnal Perilaku Hewan Contoh",
                url="https://jurnal.example/perilaku-hewan/gempa",
                archive_url="https://arsip.example/ddc3a503",
                published="2020-07-03",
                is_primary=True,
                stance="mendukung",
            ),
            DemoEvidence(
                title="Perhitungan ulang atas data gerak ternak",
                publisher="Pusat Studi Kebumian Universitas Cendekia Nusantara",
                url="https://ucn.example/kebumian/ternak",
                archive_url="https://arsip.example/4e115b9e",
                published="2023-02-11",
                is_primary=True,
            ),
            DemoEvidence(
                title="Kajian ratusan laporan hewan dan gempa",
                publisher="Jurnal Kebumian Contoh",
                url="https://jurnal.example/kebumian/laporan-hewan",
                archive_url="https://arsip.example/f056ee01",
                published="2018-04-17",
                stance="konteks",
            ),
        ),
        why_checked=(
            "Pertanyaan yang muncul setelah hampir setiap gempa dan menarik untuk "
            "dijawab dengan jujur."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Peternak menjawab: “Saya cuma mengingatkan, karena kata orang tua "
            "begitu.” Ia setuju namanya disamarkan."
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
                "drh. Mirna Yulianti",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=(
            "kebencanaan",
            "mitos",
        ),
        audiences=(
            "petani",
            "umum",
        ),
        regions=("13",),
        title_en="Unproven: restless livestock as a sign of a big earthquake",
        claim_en="Restless livestock are a sign of a big earthquake",
        summary_en=(
            "Animals have been reported restless before quakes, but nobody can yet "
            "tell that from restlessness with other causes."
        ),
    ),
    DemoFactCheck(
        agency="kominfo",
        slug="mengisi-daya-ponsel-semalaman-meledak",
        claim="Mengisi daya ponsel semalaman membuat baterai meledak",
        title=(
            "Mengisi daya semalaman tidak membuat ponsel meledak, pengisi daya "
            "tiruan bisa"
        ),
        summary=(
            "Ponsel berhenti mengisi sendiri saat penuh; kebakaran terjadi karena "
            "pengisi daya tiruan atau baterai yang rusak."
        ),
        days_ago=260,
        verdict="menyesatkan",
        content_type="menyesatkan",
        sightings=(
            DemoSighting(
                platform="facebook",
                days_before=5,
                url="https://media-sosial.example/facebook/29764",
                archive_url="https://arsip.example/fcb628c6",
                account="Info Kejadian Hari Ini",
                quote=(
                    "Innalillahi satu keluarga di ... terbakar gara2 HP dicas "
                    "semalaman. Cabut kalau sudah penuh!! Baterai itu BOM di kamar "
                    "kita"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/4db46923",
                quote="Nak jgn ngecas hp ditinggal tidur, kata berita meledak",
            ),
        ),
        narrative=(
            "<p>Foto kamar terbakar beredar dengan keterangan bahwa kebakaran "
            "disebabkan ponsel yang diisi daya semalaman. Pesan menyebut setiap "
            "ponsel dapat meledak bila tidak dicabut saat penuh.</p>"
        ),
        explanation=(
            "<p><b>Kami menelusuri fotonya.</b> Kamar itu ada di sebuah rumah kos. "
            "Laporan pemadam menyebut sumber api stopkontak bertumpuk yang longgar, "
            "bukan ponsel.</p>"
            "<p><b>Kami menanyai ahli baterai.</b> Ponsel punya rangkaian yang "
            "menghentikan arus ketika baterai penuh. Mengisi semalaman membuat "
            "baterai lebih cepat lemah, tetapi tidak meledakkannya.</p>"
            "<p><b>Kami menguji pengisi daya tiruan.</b> Dari sepuluh pengisi daya "
            "murah tanpa tanda SNI, tiga melewati suhu 80 derajat dan satu tidak "
            "memutus arus saat korslet. Di sinilah bahayanya.</p>"
            "<p><b>Jadi ada dasar untuk berhati-hati,</b> tetapi sebabnya keliru "
            "ditunjuk. Itu alasan kami menilainya menyesatkan.</p>"
        ),
        conclusion=(
            "<p>Anda boleh mengisi daya saat tidur dengan pengisi daya yang baik. "
            "Jangan letakkan ponsel di bawah bantal, jangan menumpuk stopkontak, dan "
            "berhenti memakai baterai yang menggembung.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Laporan kebakaran rumah kos",
                publisher="Dinas pemadam kebakaran setempat",
                url="https://damkar.example/laporan/rumah-kos",
                archive_url="https://arsip.example/e86feef6",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Sumber api: stopkontak bertumpuk yang longgar.",
            ),
            DemoEvidence(
                title="Uji sepuluh pengisi daya tanpa tanda SNI",
                publisher="Balai Uji Elektronika Contoh",
                url="https://balai-uji.example/pengisi-daya",
                archive_url="https://arsip.example/674f043c",
                published="2025-03-12",
                is_primary=True,
                stance="konteks",
                interest="Balai menerima upah uji dari pemohon.",
            ),
            DemoEvidence(
                title="Rangkaian pelindung baterai ponsel",
                publisher="Fakultas Teknik Universitas Cendekia Nusantara",
                url="https://ucn.example/teknik/baterai",
                archive_url="https://arsip.example/b4f6c8fb",
                published="2024-08-08",
            ),
        ),
        why_checked=(
            "Kekhawatiran sehari-hari yang menutupi sebab kebakaran sebenarnya."
        ),
        no_contact_reason=(
            "Halaman Facebook itu sudah tidak ada ketika pemeriksaan dimulai."
        ),
        reviewers=(
            (
                "Galih Prakoso",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Hendra Sitorus",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "teknologi",
            "mitos",
        ),
        audiences=(
            "umum",
            "remaja",
        ),
    ),
)
