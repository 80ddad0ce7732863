"""Fact-checks about voting, road works and power cuts."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kominfo",
        slug="warga-tidak-mencoblos-didenda-satu-juta",
        claim="Warga yang tidak datang mencoblos didenda Rp1 juta",
        title="Tidak ada denda bagi warga yang tidak mencoblos",
        summary=(
            "Memilih adalah hak; tidak ada undang-undang yang mendenda orang karena "
            "tidak datang ke tempat pemungutan suara."
        ),
        days_ago=415,
        verdict="salah",
        content_type="palsu",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=7,
                archive_url="https://arsip.example/8f4432ba",
                quote=(
                    "Pengumuman RT: yg tdk nyoblos tanpa alasan kena denda 1 jt dan "
                    "bansos dicabut ya bapak ibu, sdh aturan pusat"
                ),
            ),
            DemoSighting(
                platform="tiktok",
                days_before=5,
                url="https://media-sosial.example/tiktok/v-31109",
                archive_url="https://arsip.example/b20ecf1c",
                account="@politikreceh",
                quote="golput didenda 1 juta?! makin aneh aja",
            ),
        ),
        narrative=(
            "<p>Menjelang pemilihan kepala desa serentak, pesan di grup warga "
            "menyebut orang yang tidak datang mencoblos akan didenda Rp1 juta dan "
            "bantuan sosialnya dicabut.</p>"
        ),
        explanation=(
            "<p><b>Kami membaca undang-undangnya.</b> Memilih disebut sebagai hak. "
            "Tidak ada pasal yang memberi denda kepada orang yang tidak datang.</p>"
            "<p><b>Kami memeriksa ancaman pidana yang ada.</b> Yang dapat dihukum "
            "adalah orang yang sengaja menghalangi orang lain memilih, atau yang "
            "memberi uang agar orang tidak memilih. Mungkin dari sini kekeliruan "
            "berasal.</p>"
            "<p><b>Kami menanyakan soal bantuan sosial.</b> Kementerian Sosial "
            "menyatakan penyaluran bantuan tidak berhubungan dengan kehadiran di "
            "tempat pemungutan suara. Mengancam mencabut bantuan justru dapat "
            "dilaporkan.</p>"
            "<p><b>Kami menghubungi pengurus RT.</b> Ia menyalin pesan dari grup "
            "lain agar warga semangat datang, dan sudah menariknya.</p>"
        ),
        conclusion=(
            "<p>Klaim ini salah. Datanglah memilih karena Anda mau, bukan karena "
            "takut. Jika ada yang mengancam bantuan Anda, laporkan ke pengawas "
            "pemilihan.</p>"
        ),
        evidence=(
            DemoEvidence(
                title=(
                    "Undang-undang pemilihan, bagian hak memilih dan ancaman pidana"
                ),
                publisher="Jaringan Dokumentasi Hukum Contoh",
                url="https://hukum.example/uu/pemilihan",
                archive_url="https://arsip.example/d6eb9a38",
                published="2024-02-01",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Tanya jawab hak memilih",
                publisher="Komisi Pemilihan Umum",
                url="https://kpu.example/tanya-jawab/hak-memilih",
                archive_url="https://arsip.example/db7f3884",
                published="2025-01-28",
                is_primary=True,
                interest="Penyelenggara pemilihan, lembaga mandiri.",
            ),
            DemoEvidence(
                title="Keterangan tentang bantuan sosial dan pemilihan",
                publisher="Kementerian Sosial",
                url="https://kemensos.example/keterangan/pemilihan",
                archive_url="https://arsip.example/fe4efda1",
                published="2025-08-01",
                is_primary=True,
                interest=(
                    "Pemilik atau pelaksana program yang dibahas, jadi "
                    "berkepentingan atas citranya."
                ),
            ),
        ),
        why_checked=(
            "Ancaman terhadap hak memilih. Kami memeriksanya tanpa menyebut calon "
            "atau partai mana pun."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Pengurus RT menjawab bahwa ia menyalin pesan dari grup lain dan sudah "
            "menariknya."
        ),
        reviewers=(
            (
                "Ratna Wulandari",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Hendra Sitorus",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Siti Maesaroh",
                "peninjau",
                "Kementerian Sosial",
            ),
        ),
        topics=(
            "politik",
            "pemerintahan",
        ),
        audiences=(
            "umum",
            "lansia",
        ),
        programs=("bantuan-pangan-nontunai",),
    ),
    DemoFactCheck(
        agency="jabar",
        slug="jalan-leuwigajah-ditutup-total-sampai-akhir-tahun",
        claim="Jalan Leuwigajah ditutup total sampai akhir tahun",
        title=(
            "Jalan Leuwigajah tidak ditutup total, hanya satu lajur pada malam hari"
        ),
        summary=(
            "Pekerjaan menutup satu lajur pada pukul 21.00 sampai 05.00; peta "
            "penutupan total yang beredar adalah rencana yang batal dipakai."
        ),
        days_ago=11,
        verdict="menyesatkan",
        content_type="menyesatkan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/eee3dd38",
                quote=(
                    "Wargi Cimahi perhatian!! Jl Leuwigajah DITUTUP TOTAL nepi ka "
                    "akhir taun. Ieu petana (foto). Nu rek ka pabrik kudu muter ka "
                    "Batujajar"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=4,
                url="https://media-sosial.example/facebook/48205",
                archive_url="https://arsip.example/fa9de782",
                account="Info Cimahi Selatan",
                quote=(
                    "Macet parah besok2, Leuwigajah tutup total. Pedagang gimana "
                    "nasibnya???"
                ),
            ),
        ),
        narrative=(
            "<p>Peta bergaris merah beredar dengan keterangan Jalan Leuwigajah "
            "ditutup total sampai akhir tahun. Pedagang di sepanjang jalan resah. "
            "Sebuah pabrik sempat mengubah jam masuk 1.200 pekerja.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari asal peta.</b> Peta itu halaman lampiran dari bahan "
            "rapat awal, pilihan kedua dari tiga pilihan. Rapat memilih pilihan "
            "ketiga: satu lajur, malam hari.</p>"
            "<p><b>Kami mendatangi lokasi dua malam berturut-turut.</b> Satu lajur "
            "ditutup pukul 21.12 dan 21.05, dibuka lagi pukul 04.50 dan 05.20. Malam "
            "kedua terlambat 20 menit dari jadwal. Siang hari kedua lajur dapat "
            "dilewati.</p>"
            "<p><b>Kami memeriksa jadwal.</b> Ada satu pengecualian: dua malam pada "
            "pekan pemasangan gelagar, jalan ditutup penuh pukul 23.00 sampai 03.00. "
            "Penutupan itu diumumkan seminggu sebelumnya.</p>"
            "<p><b>Kami menanyakan mengapa peta keluar.</b> Dinas mengakui bahan "
            "rapat diunggah ke folder yang dapat dibuka umum. Folder itu kini diberi "
            "keterangan “bahan rapat, belum keputusan”.</p>"
        ),
        conclusion=(
            "<p>Kesan jalan ditutup total menyesatkan. Lewatlah seperti biasa pada "
            "siang hari. Pada malam hari sediakan waktu tambahan sekitar 15 "
            "menit.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Keputusan pengaturan lalu lintas pekerjaan jalan",
                publisher="Pemerintah Provinsi Jawa Barat",
                url="https://jabar.example/jalan/leuwigajah/lalu-lintas",
                archive_url="https://arsip.example/a86073bb",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Bahan rapat berisi tiga pilihan peta",
                publisher="Pemerintah Provinsi Jawa Barat",
                url="https://jabar.example/jalan/leuwigajah/bahan-rapat",
                archive_url="https://arsip.example/dd0b221f",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Asal peta yang beredar: pilihan kedua, tidak dipakai.",
            ),
            DemoEvidence(
                title="Foto lokasi dua malam dengan jam",
                publisher="Paguyuban Pedagang Leuwigajah",
                url="https://paguyuban-leuwigajah.example/foto",
                archive_url="https://arsip.example/138ba170",
                is_primary=True,
                interest="Pedagang berkepentingan agar pembeli tetap datang.",
            ),
        ),
        why_checked=(
            "Memengaruhi perjalanan kerja ribuan orang dan penghasilan pedagang."
        ),
        contacted_days_before=1,
        claimant_reply=(
            "Admin halaman Facebook menjawab bahwa ia mengambil peta dari situs "
            "pemerintah dan mengira sudah diputuskan. Unggahannya diperbaiki."
        ),
        reviewers=(
            (
                "Dewi Rengganis",
                "pemeriksa",
                "Pemerintah Provinsi Jawa Barat",
            ),
            (
                "Asep Suryana",
                "peninjau",
                "Pemerintah Provinsi Jawa Barat",
            ),
            (
                "Galih Prakoso",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "transportasi",
            "pemerintahan",
        ),
        audiences=(
            "pekerja",
            "umkm",
        ),
        regions=("32",),
        programs=("jalan-leuwigajah",),
        captions=(
            (
                "whatsapp",
                (
                    "Wargi Cimahi, Leuwigajah henteu ditutup total. Siang tetap dua "
                    "lajur, malam jam 9 sampai jam 5 pagi satu lajur. Peta yang "
                    "beredar itu bahan rapat yang tidak jadi dipakai.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Jalan Leuwigajah tetap bisa dilewati. Yang ditutup satu lajur, "
                    "pukul 21.00 sampai 05.00. Peta merah yang beredar adalah "
                    "rencana yang batal.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Petanya asli, rencananya batal. Jalan Leuwigajah tetap dibuka "
                    "siang hari. Pedagang tetap jualan, silakan mampir.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
    DemoFactCheck(
        agency="jabar",
        slug="listrik-bandung-raya-padam-enam-jam-minggu",
        claim="Listrik di Bandung Raya padam enam jam pada hari Minggu",
        title="Kabar listrik Bandung Raya padam enam jam pada hari Minggu",
        summary=(
            "Pemeriksaan ini dicabut: kami menilainya salah, padahal pemadaman "
            "memang terjadi di dua kecamatan."
        ),
        days_ago=300,
        verdict="salah",
        content_type="palsu",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=1,
                archive_url="https://arsip.example/ac2e3bbf",
                quote=(
                    "Info mati lampu: minggu tgl segini mati lampu jam 8 - 14 "
                    "sa-Bandung Raya. Isi toren air sama cas hp ti ayeuna"
                ),
            ),
            DemoSighting(
                platform="x",
                days_before=1,
                url="https://media-sosial.example/x/1688204",
                archive_url="https://arsip.example/1c1fa875",
                account="@nikahmingguini",
                quote=(
                    "beneran minggu listrik bandung mati 6 jam? mau resepsi di rumah "
                    "ini gimana"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan di grup warga menyebut listrik seluruh Bandung Raya padam "
            "pukul 08.00 sampai 14.00 pada hari Minggu karena perawatan jaringan.</p>"
        ),
        explanation=(
            "<p><b>Keterangan pencabutan.</b> Tulisan di bawah adalah pemeriksaan "
            "kami yang pertama. Kami membiarkannya terbaca supaya kekeliruannya "
            "terlihat.</p>"
            "<p><b>Yang kami lakukan waktu itu:</b> kami memeriksa halaman "
            "pengumuman pemadaman dan tidak menemukan jadwal untuk hari Minggu. "
            "Petugas call center juga menjawab tidak ada. Dari situ kami "
            "menyimpulkan kabar itu salah.</p>"
            "<p><b>Yang terlewat:</b> jadwal perawatan untuk dua kecamatan diumumkan "
            "lewat surat ke kantor kelurahan dan belum dimuat di halaman. Listrik di "
            "sana padam empat jam.</p>"
            "<p><b>Yang kami ubah:</b> pemeriksaan tentang pemadaman kini harus "
            "memuat jawaban tertulis kantor pelayanan setempat, dan dua sumber yang "
            "tidak saling mengutip.</p>"
        ),
        conclusion=(
            "<p>Pemeriksaan ini tidak berlaku lagi. Kabar pemadaman di seluruh "
            "Bandung Raya selama enam jam tidak tepat, tetapi pemadaman empat jam di "
            "dua kecamatan memang terjadi. Kami meminta maaf kepada warga yang tidak "
            "bersiap karena tulisan kami.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Halaman pengumuman pemadaman saat pemeriksaan pertama",
                publisher="Perusahaan listrik negara",
                url="https://listrik-negara.example/pengumuman",
                archive_url="https://arsip.example/225fd6b1",
                is_primary=True,
                interest="Badan usaha milik negara.",
            ),
            DemoEvidence(
                title="Surat perawatan jaringan ke dua kelurahan",
                publisher="Kantor pelayanan listrik setempat",
                url="https://arsip.example/surat-perawatan",
                archive_url="https://arsip.example/2f5e0010",
                is_primary=True,
                is_later=True,
                stance="mendukung",
                interest="Badan usaha milik negara.",
                note="Ditambahkan saat pencabutan.",
            ),
        ),
        why_checked=(
            "Menyangkut persiapan rumah tangga dan usaha kecil pada akhir pekan."
        ),
        no_contact_reason=(
            "Pesan berantai tanpa nama pengirim. Kami menelusuri sampai tiga grup "
            "dan tidak menemukan pengirim pertama."
        ),
        reviewers=(
            (
                "Asep Suryana",
                "pemeriksa",
                "Pemerintah Provinsi Jawa Barat",
            ),
            (
                "Dewi Rengganis",
                "peninjau",
                "Pemerintah Provinsi Jawa Barat",
            ),
        ),
        topics=(
            "lain-lain",
            "perumahan",
        ),
        audiences=(
            "umum",
            "umkm",
        ),
        regions=("32",),
        corrections=(
            (
                "dicabut",
                297,
                ("Seluruh pemeriksaan dicabut. Putusan “salah” tidak berlaku lagi."),
                (
                    "Pemadaman empat jam benar terjadi di dua kecamatan. Kami hanya "
                    "memeriksa satu sumber dan tidak menanyai kantor pelayanan "
                    "setempat."
                ),
            ),
        ),
        at_first=(
            (
                "summary",
                (
                    "Tidak ada jadwal pemadaman di Bandung Raya hari Minggu; listrik "
                    "tetap menyala."
                ),
            ),
            (
                "explanation",
                (
                    "<p><b>Kami memeriksa pengumuman resmi.</b> Halaman pengumuman "
                    "pemadaman tidak memuat jadwal untuk hari Minggu.</p>"
                    "<p><b>Kami menelepon call center.</b> Petugas menjawab tidak "
                    "ada pemadaman terencana.</p>"
                ),
            ),
            (
                "conclusion",
                (
                    "<p>Kabar itu salah. Tidak ada pemadaman enam jam di Bandung Raya "
                    "pada hari Minggu.</p>"
                ),
            ),
        ),
    ),
)
