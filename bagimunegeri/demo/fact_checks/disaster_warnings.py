"""Fact-checks of disaster predictions, orders and alarms."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="bnpb",
        slug="gempa-8-9-guncang-selatan-jawa-malam-ini",
        claim="Gempa magnitudo 8,9 akan mengguncang selatan Jawa malam ini",
        title="Tidak ada yang dapat meramal gempa magnitudo 8,9 malam ini",
        summary=(
            "Waktu gempa belum dapat diramalkan dengan ilmu yang ada; rekaman suara "
            "itu bukan dari BMKG atau BNPB."
        ),
        days_ago=3,
        verdict="salah",
        content_type="palsu",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=1,
                archive_url="https://arsip.example/5656c48d",
                quote=(
                    "[pesan suara diteruskan berkali-kali] Ini info A1 dari orang "
                    "dalam, nanti malam jam 11 sampai jam 2 gempa 8,9 selatan Jawa, "
                    "tsunami 20 meter. Yang di Cilacap Kebumen Pangandaran tolong "
                    "ngungsi"
                ),
            ),
            DemoSighting(
                platform="tiktok",
                days_before=1,
                url="https://media-sosial.example/tiktok/v-98120",
                archive_url="https://arsip.example/27c6c927",
                account="@infojawa.selatan",
                quote=(
                    "kata orang BMKG malam ini gempa besar, ya Allah lindungi kami "
                    "semua #gempa #megathrust"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan suara berdurasi 52 detik menyebar di pesisir selatan Jawa. "
            "Seorang laki-laki mengaku mendapat “info A1” bahwa gempa magnitudo 8,9 "
            "dan tsunami 20 meter akan datang antara pukul 23.00 dan 02.00.</p>"
            "<p>Di dua desa di Kebumen, sekitar 300 orang sempat tidur di balai desa "
            "di tempat tinggi.</p>"
        ),
        explanation=(
            "<p><b>Kami bertanya kepada BMKG.</b> Lembaga itu menyatakan tidak "
            "mengeluarkan peringatan seperti itu. Tidak ada lembaga di dunia yang "
            "dapat menyebut jam dan besar gempa sebelum terjadi.</p>"
            "<p><b>Kami memeriksa catatan getaran.</b> Dalam 72 jam terakhir ada 41 "
            "gempa kecil di selatan Jawa, jumlah yang biasa. Yang terbesar magnitudo "
            "3,8.</p>"
            "<p><b>Kami mencari asal rekaman.</b> Suara yang sama, dengan suara ayam "
            "di latar belakang, pernah beredar dua tahun lalu dengan angka 8,7. "
            "Bagian angkanya disunting.</p>"
            "<p><b>Kami memeriksa bagian yang betul.</b> Di selatan Jawa memang ada "
            "zona sumber gempa besar, dan kajian menghitung kemungkinan terburuknya. "
            "Itu alasan untuk berlatih, bukan ramalan untuk malam tertentu.</p>"
            "<p><b>Kami menunggu sampai lewat waktunya.</b> Pukul 02.00 berlalu "
            "tanpa gempa yang dirasakan. Kami mencatatnya, tetapi putusan kami tidak "
            "bergantung pada itu.</p>"
        ),
        conclusion=(
            "<p>Klaim ini salah. Jangan mengungsi karena pesan suara. Kalau Anda "
            "tinggal di pesisir dan merasakan gempa kuat lebih dari 20 detik, jangan "
            "tunggu pesan apa pun: langsung ke tempat tinggi.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Keterangan tentang pesan suara gempa 8,9",
                publisher="Badan Meteorologi, Klimatologi, dan Geofisika",
                url="https://bmkg.example/keterangan/pesan-suara",
                archive_url="https://arsip.example/3bd4172d",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Daftar gempa 72 jam di selatan Jawa",
                publisher="Badan Meteorologi, Klimatologi, dan Geofisika",
                url="https://bmkg.example/gempa/selatan-jawa",
                archive_url="https://arsip.example/d1b4de42",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="41 gempa kecil, terbesar magnitudo 3,8.",
            ),
            DemoEvidence(
                title="Mengapa waktu gempa belum dapat diramalkan",
                publisher="Pusat Studi Kebumian Universitas Cendekia Nusantara",
                url="https://ucn.example/kebumian/ramalan",
                archive_url="https://arsip.example/54447ba5",
                published="2024-09-26",
            ),
            DemoEvidence(
                title="Kajian zona sumber gempa selatan Jawa",
                publisher="Pusat Studi Kebumian Universitas Cendekia Nusantara",
                url="https://ucn.example/kebumian/selatan-jawa",
                archive_url="https://arsip.example/b21cf23f",
                published="2023-05-15",
                is_primary=True,
                stance="konteks",
                note="Sumber angka kemungkinan terburuk yang sering dikutip lepas.",
            ),
        ),
        why_checked=(
            "Membuat ratusan orang mengungsi malam hari dan dapat mengalihkan "
            "perhatian dari peringatan yang sah."
        ),
        no_contact_reason=(
            "Pesan berantai tanpa nama pengirim. Kami menelusuri sampai tiga grup "
            "dan tidak menemukan pengirim pertama."
        ),
        reviewers=(
            (
                "Rizal Tanjung",
                "pemeriksa",
                "Badan Nasional Penanggulangan Bencana",
            ),
            (
                "Dewi Rengganis",
                "peninjau",
                "Pemerintah Provinsi Jawa Barat",
            ),
            (
                "Dr. Ignatius Wibawa",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=("kebencanaan",),
        audiences=(
            "umum",
            "nelayan",
        ),
        regions=(
            "32",
            "33",
            "34",
            "35",
        ),
        programs=("peringatan-dini-lewat-ponsel",),
        captions=(
            (
                "whatsapp",
                (
                    "Pesan suara gempa 8,9 malam ini bukan dari BMKG, dan belum ada "
                    "yang bisa meramal jam gempa. Yang perlu diingat: kalau terasa "
                    "gempa kuat dan lama di pantai, langsung naik ke tempat tinggi.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Jam dan besar gempa belum bisa diramal siapa pun. Pesan suara "
                    "“8,9 malam ini” adalah rekaman lama yang angkanya diganti.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Rekaman yang sama, ayam yang sama, angka yang berbeda. Pesan "
                    "suara gempa 8,9 sudah pernah beredar dua tahun lalu.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "telegram",
                (
                    "Pesan suara gempa 8,9 untuk malam ini bukan dari BMKG maupun "
                    "BNPB. Rekamannya lama dan angkanya disunting. Tetap siaga, "
                    "jangan panik.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="Nobody can predict a magnitude 8.9 earthquake for tonight",
        claim_en="A magnitude 8.9 earthquake will hit southern Java tonight",
        summary_en=(
            "The time of an earthquake cannot be predicted with today's science; the "
            "voice message is not from any official agency."
        ),
    ),
    DemoFactCheck(
        agency="sleman",
        slug="merapi-meletus-besar-dua-hari-lagi",
        claim="Merapi akan meletus besar dalam 48 jam dan warga diminta mengungsi",
        title="Tidak ada perintah mengungsi dari Merapi, status tetap Siaga",
        summary=(
            "Status Gunung Merapi tidak berubah dan tidak ada perintah mengungsi; "
            "surat yang beredar memakai kop lama dengan tanda tangan tempelan."
        ),
        days_ago=8,
        verdict="salah",
        content_type="palsu",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/44742713",
                quote=(
                    "Lur, niki surat saking kabupaten (foto). Merapi 48 jam malih "
                    "mbledhos ageng, radius 20 km dikon ngungsi. Sing nduwe simbah "
                    "tulung didisikke"
                ),
            ),
            DemoSighting(
                platform="x",
                days_before=1,
                url="https://media-sosial.example/x/1799310",
                archive_url="https://arsip.example/ec466e9a",
                account="@anakrantaujogja",
                quote=(
                    "ada yg tau bener gak surat evakuasi merapi 20km ini? ortu di "
                    "pakem udah packing"
                ),
            ),
        ),
        narrative=(
            "<p>Foto surat berkop Pemerintah Kabupaten Sleman beredar di grup warga "
            "Pakem, Turi, dan Cangkringan. Surat meminta warga dalam radius 20 "
            "kilometer mengungsi karena Merapi akan meletus besar dalam 48 jam.</p>"
        ),
        explanation=(
            "<p><b>Kami memeriksa suratnya.</b> Kop surat memakai alamat lama yang "
            "tidak dipakai sejak tahun lalu. Nomor surat tercatat sebagai undangan "
            "rapat kebersihan. Tepi tanda tangan tampak kotak putih, tanda gambar "
            "tempelan.</p>"
            "<p><b>Kami memeriksa pengamatan gunung.</b> Pos pengamatan mencatat "
            "guguran lava sejauh 1,7 kilometer ke barat daya, sama seperti pekan "
            "sebelumnya. Status tetap Siaga, dan daerah bahaya tidak diperluas.</p>"
            "<p><b>Kami menanyakan siapa yang berwenang.</b> Perintah mengungsi "
            "dikeluarkan bupati berdasarkan saran lembaga kegunungapian, lalu "
            "disampaikan lewat sirene, pengeras suara dusun, dan aplikasi. Tidak "
            "pernah hanya lewat foto surat.</p>"
            "<p><b>Kami memberi tahu kepala dusun.</b> Sebelas dari dua belas dusun "
            "sudah mengumumkan kabar ini lewat masjid, gereja, dan grup warga.</p>"
        ),
        conclusion=(
            "<p>Surat itu palsu dan tidak ada perintah mengungsi. Status Siaga tetap "
            "berarti waspada: jangan beraktivitas di alur sungai yang berhulu di "
            "Merapi dan siapkan tas siaga.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Laporan pengamatan Merapi pekan ini",
                publisher="Pos Pengamatan Gunung Merapi",
                url="https://pengamatan-merapi.example/laporan",
                archive_url="https://arsip.example/4e4b1d65",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Status Siaga; guguran sejauh 1,7 km.",
            ),
            DemoEvidence(
                title="Buku nomor surat keluar Sekretariat Daerah",
                publisher="Pemerintah Kabupaten Sleman",
                url="https://sleman.example/surat-keluar",
                archive_url="https://arsip.example/f1c017d5",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Nomor pada surat itu milik undangan rapat kebersihan.",
            ),
            DemoEvidence(
                title="Tata cara perintah mengungsi",
                publisher="Badan Nasional Penanggulangan Bencana",
                url="https://bnpb.example/pedoman/pengungsian",
                archive_url="https://arsip.example/bf71f2fe",
                published="2024-07-18",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Menyangkut keselamatan; sedikitnya 40 keluarga bersiap mengungsi, "
            "termasuk warga lansia."
        ),
        no_contact_reason=(
            "Pesan berantai tanpa nama pengirim. Kami menelusuri sampai tiga grup "
            "dan tidak menemukan pengirim pertama."
        ),
        reviewers=(
            (
                "Tri Wahyuni",
                "pemeriksa",
                "Pemerintah Kabupaten Sleman",
            ),
            (
                "Eko Nugroho",
                "peninjau",
                "Pemerintah Kabupaten Sleman",
            ),
            (
                "Rizal Tanjung",
                "peninjau",
                "Badan Nasional Penanggulangan Bencana",
            ),
        ),
        topics=("kebencanaan",),
        audiences=(
            "umum",
            "lansia",
        ),
        regions=("34",),
        programs=("siaga-merapi",),
        captions=(
            (
                "whatsapp",
                (
                    "Lur, surat ngungsi Merapi 20 km niku palsu nggih. Status taksih "
                    "Siaga, mboten wonten perintah ngungsi. Menawi wonten nopo-nopo, "
                    "sirene kalih kepala dusun sing ngabari.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Surat evakuasi Merapi radius 20 km itu palsu: nomor suratnya "
                    "milik undangan rapat kebersihan. Status tetap Siaga, tidak ada "
                    "perintah mengungsi.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Tanda tangannya tempelan, kopnya alamat lama, nomornya milik "
                    "undangan rapat kebersihan. Surat evakuasi Merapi itu palsu. "
                    "Tetap siaga.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
    DemoFactCheck(
        agency="bnpb",
        slug="sirene-ponsel-hari-rabu-uji-coba-peringatan-dini",
        claim="Bunyi sirene di ponsel pada hari Rabu adalah uji coba peringatan dini",
        title="Benar, bunyi sirene di ponsel hari Rabu adalah uji coba resmi",
        summary=(
            "Bunyi itu uji coba peringatan dini lewat menara seluler di 14 kabupaten "
            "dan kota, diumumkan tiga hari sebelumnya."
        ),
        days_ago=10,
        verdict="benar",
        sightings=(
            DemoSighting(
                platform="x",
                days_before=1,
                url="https://media-sosial.example/x/1798002",
                archive_url="https://arsip.example/dc547a9a",
                account="@sarjanatidur",
                quote=(
                    "hp sekelas bunyi barengan kenceng bgt, katanya tes peringatan "
                    "bencana. ini resmi apa hp gue kena hack??"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=1,
                archive_url="https://arsip.example/5b4e74ec",
                quote=(
                    "Td jam 10 hp bunyi keras sendiri padahal disilent, tulisannya "
                    "UJI COBA. Aman kah? Jgn2 penipuan data. Sy langsung matiin hp"
                ),
            ),
        ),
        narrative=(
            "<p>Rabu pukul 10.00 ponsel di beberapa daerah berbunyi keras bersamaan "
            "dan menampilkan tulisan “UJI COBA”. Sebagian orang menyebutnya uji coba "
            "resmi. Sebagian lagi menduga ponselnya diretas dan menghapus pesan atau "
            "mematikan ponsel.</p>"
        ),
        explanation=(
            "<p><b>Kami memeriksa pengumuman.</b> Tiga hari sebelumnya BNPB dan "
            "Komdigi mengumumkan uji coba di 14 kabupaten dan kota. Jam, bunyi, dan "
            "isi pesannya sama dengan yang diterima warga.</p>"
            "<p><b>Kami memeriksa cara kirimnya.</b> Pesan dipancarkan menara "
            "seluler ke semua ponsel dalam jangkauannya. Pengirim tidak tahu nomor "
            "siapa yang menerima, dan tidak ada tautan di dalam pesan.</p>"
            "<p><b>Kami memeriksa soal data pribadi.</b> Ahli keamanan yang kami "
            "mintai pendapat membaca dokumen teknisnya. Pancaran ini satu arah, jadi "
            "tidak dapat mengambil data dari ponsel.</p>"
            "<p><b>Kami juga mencatat kekurangannya.</b> Di dua kecamatan di Cilacap "
            "pesan terlambat 11 menit, dan pengumuman awal tidak tersedia dalam "
            "bahasa daerah. BNPB mengakuinya dalam laporan hasil uji.</p>"
        ),
        conclusion=(
            "<p>Klaim ini benar. Ponsel Anda tidak diretas. Pesan uji coba tidak "
            "pernah berisi tautan atau meminta data; kalau ada yang begitu, itu "
            "tiruan.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Pengumuman uji coba peringatan dini",
                publisher="Badan Nasional Penanggulangan Bencana",
                url="https://bnpb.example/peringatan-dini/uji-coba",
                archive_url="https://arsip.example/61b1f5f5",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Terbit tiga hari sebelum uji coba.",
            ),
            DemoEvidence(
                title="Laporan hasil uji coba",
                publisher="Badan Nasional Penanggulangan Bencana",
                url="https://bnpb.example/peringatan-dini/hasil-uji",
                archive_url="https://arsip.example/590de22d",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Memuat keterlambatan 11 menit di Cilacap.",
            ),
            DemoEvidence(
                title="Tinjauan keamanan pancaran seluler",
                publisher=(
                    "Laboratorium Keamanan Siber Universitas Cendekia Nusantara"
                ),
                url="https://ucn.example/siber/pancaran-seluler",
                archive_url="https://arsip.example/1e3c59a4",
                published="2025-06-10",
                stance="mendukung",
                interest="Menerima sebagian dana penelitian dari kementerian.",
            ),
        ),
        why_checked=(
            "Warga yang mengira bunyi itu peretasan bisa mematikan peringatan yang "
            "menyelamatkan nyawa."
        ),
        no_contact_reason=(
            "Pertanyaan datang dari banyak warga, bukan satu pihak yang perlu "
            "dimintai tanggapan."
        ),
        reviewers=(
            (
                "Rizal Tanjung",
                "pemeriksa",
                "Badan Nasional Penanggulangan Bencana",
            ),
            (
                "Hendra Sitorus",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Maria Kolo",
                "peninjau",
                "Badan Nasional Penanggulangan Bencana",
            ),
        ),
        topics=(
            "kebencanaan",
            "teknologi",
        ),
        audiences=(
            "umum",
            "disabilitas",
        ),
        regions=(
            "32",
            "33",
            "34",
            "35",
        ),
        programs=("peringatan-dini-lewat-ponsel",),
        captions=(
            (
                "whatsapp",
                (
                    "Yang kaget HP bunyi sendiri Rabu kemarin: tenang, itu memang "
                    "uji coba peringatan bencana. HP kita tidak diretas. Jangan "
                    "dimatikan ya fiturnya, suatu hari bisa menyelamatkan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "HP bunyi serentak Rabu pukul 10.00? Itu uji coba resmi "
                    "peringatan dini. Pesannya satu arah, tanpa tautan, dan tidak "
                    "mengambil data.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Bunyinya bikin kaget, memang itu tujuannya. Rabu kemarin uji "
                    "coba peringatan dini lewat ponsel. Biarkan fiturnya menyala.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="True: Wednesday's phone siren was an official warning test",
        claim_en=(
            "The siren sounding on phones on Wednesday is a test of the early "
            "warning system"
        ),
        summary_en=(
            "The sound was a test of cell-broadcast early warnings in 14 regencies "
            "and cities, announced three days before."
        ),
    ),
)
