"""Fact-checks about school meals, holidays and teachers."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kemendikdas",
        slug="makan-bergizi-sekolah-pakai-susu-kedaluwarsa",
        claim="Makan bergizi di sekolah memakai susu yang sudah kedaluwarsa",
        title="Foto susu kedaluwarsa di sekolah diubah pada angka tahunnya",
        summary=(
            "Angka tahun pada foto kotak susu disunting; kotak dari kiriman yang "
            "sama masih berlaku lima bulan lagi."
        ),
        days_ago=14,
        verdict="salah",
        content_type="dimanipulasi",
        sightings=(
            DemoSighting(
                platform="x",
                days_before=2,
                url="https://media-sosial.example/x/1796120",
                archive_url="https://arsip.example/83a939b9",
                account="@kritissekali",
                quote=(
                    "Program makan bergizi kok susunya udah expired dari tahun lalu. "
                    "Anak orang dijadiin tempat buang sisa"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/040b1539",
                quote=(
                    "Bu ini bener susu di SDN kita?? Expired taun kmrn 😡 tolong "
                    "wali kelas jelaskan, anak saya td minum soalnya"
                ),
            ),
            DemoSighting(
                platform="instagram",
                days_before=1,
                url="https://media-sosial.example/instagram/p-susu-31",
                archive_url="https://arsip.example/fd8ccbdb",
                account="@momskompak.depok",
                quote="Cek susu anak kalian sebelum diminum ya moms",
            ),
        ),
        narrative=(
            "<p>Foto kotak susu dengan tanggal kedaluwarsa tahun lalu beredar. "
            "Keterangannya menyebut susu itu dibagikan dalam program makan bergizi "
            "di sebuah sekolah dasar di Depok.</p>"
            "<p>Sebagian orang tua melarang anaknya menyantap makanan sekolah selama "
            "beberapa hari.</p>"
        ),
        explanation=(
            "<p><b>Kami mencari foto aslinya.</b> Seorang wali murid mengirim foto "
            "yang sama dengan ukuran lebih besar, diambil dua jam lebih awal. Di "
            "foto itu angka tahunnya berbeda.</p>"
            "<p><b>Kami membandingkan dua foto.</b> Pada foto yang beredar, angka "
            "terakhir lebih tajam daripada angka lain dan jejak pemampatannya tidak "
            "sama. Dua alat pemeriksa gambar menandai daerah yang sama.</p>"
            "<p><b>Kami memeriksa susunya.</b> Karena program ini milik kementerian, "
            "pemeriksaan dilakukan BPOM. Petugas memeriksa 48 kotak dari kiriman "
            "yang sama di sekolah dan di gudang. Semuanya berlaku lima bulan "
            "lagi.</p>"
            "<p><b>Kami meminta uji laboratorium.</b> Saat pemeriksaan ini pertama "
            "terbit hasilnya belum ada, dan kami menuliskannya. Hasil menyusul empat "
            "hari kemudian: susu memenuhi syarat.</p>"
            "<p><b>Kami menghubungi pengunggah pertama yang kami temukan.</b> Ia "
            "mengaku menerima foto dari grup lain.</p>"
        ),
        conclusion=(
            "<p>Foto itu diubah. Meski begitu, kebiasaan memeriksa tanggal adalah "
            "hal baik. Kalau menemukan makanan yang mencurigakan, simpan kemasannya "
            "dan laporkan ke sekolah pada hari yang sama.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Foto asli dari wali murid",
                publisher="Wali murid, disamarkan",
                url="https://arsip.example/foto-susu-asli",
                archive_url="https://arsip.example/6201e128",
                is_primary=True,
                note="Lengkap dengan keterangan waktu dari kamera.",
            ),
            DemoEvidence(
                title="Pemeriksaan 48 kotak susu",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/laporan-uji/susu-sekolah",
                archive_url="https://arsip.example/4115967a",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Lembaga lain dari pemilik program.",
            ),
            DemoEvidence(
                title="Hasil uji laboratorium susu sekolah",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/laporan-uji/susu-sekolah-lab",
                archive_url="https://arsip.example/619e23aa",
                is_primary=True,
                is_later=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Catatan penerimaan bahan makanan",
                publisher="Kementerian Pendidikan Dasar dan Menengah",
                url="https://kemendikdas.example/makan-bergizi/penerimaan",
                archive_url="https://arsip.example/9f4cc77b",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
        ),
        why_checked=(
            "Menyangkut keselamatan anak dan program pemerintah sendiri, jadi "
            "pemeriksaannya diserahkan ke lembaga lain."
        ),
        contacted_days_before=1,
        claimant_reply=(
            "Pengunggah menjawab: “Saya dapat dari grup, kalau salah saya hapus.” "
            "Unggahan dihapus hari itu juga."
        ),
        reviewers=(
            (
                "Nurul Aini",
                "pemeriksa",
                "Kementerian Pendidikan Dasar dan Menengah",
            ),
            (
                "Lina Gunardi",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Taufik Rahman",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
        ),
        topics=(
            "pendidikan",
            "kesehatan",
            "pemerintahan",
        ),
        audiences=(
            "bayi_anak",
            "guru",
        ),
        regions=("32",),
        programs=("makan-bergizi-di-sekolah",),
        corrections=(
            (
                "pembaruan",
                10,
                (
                    "Menambahkan hasil uji laboratorium atas contoh susu dari "
                    "sekolah dan gudang. Susu memenuhi syarat."
                ),
                (
                    "Hasil belum tersedia ketika pemeriksaan pertama kali terbit. "
                    "Putusan tidak berubah."
                ),
            ),
        ),
        at_first=(
            (
                "explanation",
                (
                    "<p><b>Kami mencari foto aslinya.</b> Seorang wali murid mengirim "
                    "foto yang sama dengan ukuran lebih besar, diambil dua jam lebih "
                    "awal. Di foto itu angka tahunnya berbeda.</p>"
                    "<p><b>Kami membandingkan dua foto.</b> Pada foto yang beredar, "
                    "angka terakhir lebih tajam daripada angka lain dan jejak "
                    "pemampatannya tidak sama. Dua alat pemeriksa gambar menandai "
                    "daerah yang sama.</p>"
                    "<p><b>Kami memeriksa susunya.</b> Karena program ini milik "
                    "kementerian, pemeriksaan dilakukan BPOM. Petugas memeriksa 48 "
                    "kotak dari kiriman yang sama di sekolah dan di gudang. Semuanya "
                    "berlaku lima bulan lagi.</p>"
                    "<p><b>Kami meminta uji laboratorium.</b> Hasilnya belum ada saat "
                    "pemeriksaan ini terbit. Kami menambahkannya begitu tersedia.</p>"
                    "<p><b>Kami menghubungi pengunggah pertama yang kami temukan.</b> "
                    "Ia mengaku menerima foto dari grup lain.</p>"
                ),
            ),
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Bapak Ibu wali murid, foto susu kedaluwarsa itu sudah diubah "
                    "angkanya. BPOM sudah memeriksa 48 kotak dan mengujinya di "
                    "laboratorium, masih berlaku lima bulan. Tetap boleh kok cek "
                    "tanggal, itu kebiasaan bagus.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Angka tahun di foto susu sekolah itu disunting. BPOM memeriksa "
                    "48 kotak dari kiriman yang sama: masih berlaku lima bulan "
                    "lagi.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Satu angka diubah, satu kota panik. Foto susu sekolah itu hasil "
                    "suntingan. Uji laboratorium sudah keluar: memenuhi syarat.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="The year on the expired school milk photo was edited",
        claim_en="School meals are served with milk that is past its expiry date",
        summary_en=(
            "The year in the photo was altered; cartons from the same delivery are "
            "valid for another five months."
        ),
    ),
    DemoFactCheck(
        agency="kemendikdas",
        slug="libur-sekolah-semester-ditambah-dua-minggu",
        claim="Libur sekolah semester ini ditambah dua minggu",
        title="Surat penambahan libur sekolah dua minggu bukan dari kementerian",
        summary=(
            "Tidak ada penambahan libur; surat yang beredar meniru kop kementerian "
            "dan memakai nomor surat tentang buku pelajaran."
        ),
        days_ago=28,
        verdict="salah",
        content_type="tiruan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/fec5214c",
                quote=(
                    "HOREEE libur nambah 2 minggu gaes 🎉 nih suratnya dari "
                    "kementrian. Kasih tau emak lu biar pesen tiket skrg"
                ),
            ),
            DemoSighting(
                platform="tiktok",
                days_before=2,
                url="https://media-sosial.example/tiktok/v-60017",
                archive_url="https://arsip.example/977749f3",
                account="@anakkelas9",
                quote="pov: kementerian nambah libur 2 minggu #liburansekolah",
            ),
        ),
        narrative=(
            "<p>Foto surat edaran berkop Kementerian Pendidikan Dasar dan Menengah "
            "menyebar di grup murid dan orang tua. Surat menyatakan libur semester "
            "ditambah dua minggu “untuk pemulihan mental peserta didik”.</p>"
            "<p>Beberapa orang tua sudah membeli tiket kereta berdasarkan surat "
            "ini.</p>"
        ),
        explanation=(
            "<p><b>Kami memeriksa nomor suratnya.</b> Di buku agenda, nomor itu "
            "milik surat edaran tentang buku pelajaran tahun lalu.</p>"
            "<p><b>Kami memeriksa kode QR.</b> Surat asli memuat kode yang membuka "
            "halaman pengesahan. Kode pada surat ini membuka laman musik.</p>"
            "<p><b>Kami memeriksa wewenangnya.</b> Jadwal libur ditetapkan dinas "
            "pendidikan provinsi serta kabupaten/kota lewat kalender pendidikan. "
            "Kementerian tidak menambah libur lewat satu surat untuk seluruh "
            "negeri.</p>"
            "<p><b>Kami bertanya kepada tiga dinas.</b> Jawa Barat, Surabaya, dan "
            "Nusa Tenggara Timur menyatakan kalender tidak berubah. Pembuat surat "
            "tidak kami cari karena kemungkinan besar murid.</p>"
        ),
        conclusion=(
            "<p>Surat itu tiruan dan jadwal libur tidak berubah. Untuk memastikan, "
            "lihat kalender pendidikan di situs dinas setempat atau tanya wali "
            "kelas.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Agenda surat edaran",
                publisher="Kementerian Pendidikan Dasar dan Menengah",
                url="https://kemendikdas.example/surat-edaran",
                archive_url="https://arsip.example/8835ad93",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Nomor pada surat milik edaran tentang buku pelajaran.",
            ),
            DemoEvidence(
                title="Kalender pendidikan Jawa Barat",
                publisher="Pemerintah Provinsi Jawa Barat",
                url="https://jabar.example/pendidikan/kalender",
                archive_url="https://arsip.example/e8a45ecd",
                published="2025-07-01",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Kalender pendidikan Kota Surabaya",
                publisher="Pemerintah Kota Surabaya",
                url="https://surabaya.example/pendidikan/kalender",
                archive_url="https://arsip.example/4bd02142",
                published="2025-07-03",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Orang tua mengeluarkan uang untuk tiket berdasarkan surat ini; "
            "ditanyakan 132 kali."
        ),
        no_contact_reason=(
            "Surat kemungkinan besar dibuat murid. Kami memilih tidak menelusuri "
            "pembuatnya demi melindungi anak."
        ),
        reviewers=(
            (
                "Dominikus Seran",
                "pemeriksa",
                "Kementerian Pendidikan Dasar dan Menengah",
            ),
            (
                "Nurul Aini",
                "peninjau",
                "Kementerian Pendidikan Dasar dan Menengah",
            ),
            (
                "Asep Suryana",
                "peninjau",
                "Pemerintah Provinsi Jawa Barat",
            ),
        ),
        topics=(
            "pendidikan",
            "pemerintahan",
        ),
        audiences=(
            "remaja",
            "guru",
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Ayah Bunda, surat libur tambah dua minggu itu bukan dari "
                    "kementerian. Nomor suratnya milik surat tentang buku pelajaran. "
                    "Jadwal libur tetap, tanya wali kelas kalau ragu.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Kode QR di surat “libur tambah dua minggu” membuka laman musik. "
                    "Suratnya tiruan, jadwal libur tidak berubah.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Maaf ya, liburnya tidak jadi ditambah, karena memang tidak "
                    "pernah ditambah. Suratnya tiruan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
    DemoFactCheck(
        agency="kemendikdas",
        slug="bantuan-guru-honorer-langsung-ke-rekening",
        claim="Bantuan guru honorer dikirim langsung ke rekening guru",
        title=(
            "Benar, bantuan guru honorer masuk ke rekening guru tanpa lewat sekolah"
        ),
        summary=(
            "Bantuan dikirim dari kas negara ke rekening atas nama guru; sekolah dan "
            "dinas tidak memegang uangnya."
        ),
        days_ago=65,
        verdict="benar",
        claimant_kind="organisasi",
        claimant_name="Forum Guru Honorer Timor",
        sightings=(
            DemoSighting(
                platform="facebook",
                days_before=5,
                url="https://media-sosial.example/facebook/51926",
                archive_url="https://arsip.example/c4a370c8",
                account="Forum Guru Honorer Timor",
                quote=(
                    "Bapa mama guru honorer, bantuan langsung masuk rekening kita "
                    "sendiri, jangan mau kalau ada yang minta dipotong di sekolah"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=4,
                archive_url="https://arsip.example/bc286cd0",
                quote=(
                    "Pak kepala minta setor 10% dari bantuan utk kas sekolah, "
                    "katanya dari dinas. Padahal langsung masuk rekening. Memang ada "
                    "aturannya kah?"
                ),
            ),
        ),
        narrative=(
            "<p>Forum guru mengabarkan bahwa bantuan guru honorer masuk langsung ke "
            "rekening masing-masing dan tidak boleh dipotong. Sebagian guru ragu "
            "karena ada sekolah yang meminta setoran 10 persen.</p>"
        ),
        explanation=(
            "<p><b>Kami membaca petunjuk teknis.</b> Dana dikirim dari kas negara ke "
            "rekening atas nama guru. Tidak ada pasal yang memberi sekolah atau "
            "dinas hak memotong.</p>"
            "<p><b>Kami meminta bukti, bukan hanya aturan.</b> Enam belas guru di "
            "empat kabupaten memperlihatkan catatan rekening dengan data tersamar. "
            "Semuanya menerima jumlah utuh dari kas negara.</p>"
            "<p><b>Kami memeriksa soal setoran.</b> Tiga dari enam belas guru "
            "diminta menyetor setelah uang masuk. Permintaan itu tidak punya dasar. "
            "Inspektorat menerima laporannya dan satu sekolah sudah mengembalikan "
            "uang.</p>"
            "<p><b>Pemeriksa dari Nusa Tenggara Timur ikut meninjau</b> karena "
            "klaim ini menyangkut program kementerian.</p>"
        ),
        conclusion=(
            "<p>Klaim ini benar. Jika diminta menyetor, Anda boleh menolak dan "
            "melapor ke inspektorat. Identitas pelapor dirahasiakan.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Petunjuk teknis bantuan guru honorer",
                publisher="Kementerian Pendidikan Dasar dan Menengah",
                url="https://kemendikdas.example/guru-honorer/petunjuk-teknis",
                archive_url="https://arsip.example/838218af",
                published="2025-03-04",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Catatan rekening enam belas guru, data tersamar",
                publisher="Forum Guru Honorer Timor",
                url="https://forum-guru.example/catatan-rekening",
                archive_url="https://arsip.example/0e577b48",
                is_primary=True,
                stance="mendukung",
                interest="Forum mewakili penerima bantuan.",
            ),
            DemoEvidence(
                title="Laporan pengaduan potongan bantuan",
                publisher="Inspektorat Jenderal",
                url="https://kemendikdas.example/inspektorat/pengaduan",
                archive_url="https://arsip.example/2f4250b2",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
        ),
        why_checked="Guru perlu tahu haknya ketika diminta menyetor.",
        contacted_days_before=4,
        claimant_reply=(
            "Forum menjelaskan bahwa unggahan dibuat setelah tiga anggotanya diminta "
            "setoran."
        ),
        reviewers=(
            (
                "Nurul Aini",
                "pemeriksa",
                "Kementerian Pendidikan Dasar dan Menengah",
            ),
            (
                "Dominikus Seran",
                "peninjau",
                "Kementerian Pendidikan Dasar dan Menengah",
            ),
            (
                "Yohanes Bere",
                "peninjau",
                "Pemerintah Provinsi Nusa Tenggara Timur",
            ),
        ),
        topics=(
            "pendidikan",
            "keuangan",
        ),
        audiences=("guru",),
        programs=("bantuan-guru-honorer",),
        captions=(
            (
                "whatsapp",
                (
                    "Bapak Ibu guru honorer, bantuan masuk utuh ke rekening sendiri. "
                    "Tidak ada potongan untuk sekolah. Kalau ada yang minta setor, "
                    "boleh menolak dan lapor, nama kita dirahasiakan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Benar: bantuan guru honorer masuk langsung ke rekening guru. "
                    "Permintaan setoran 10 persen tidak punya dasar.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "facebook",
                (
                    "Enam belas guru memperlihatkan catatan rekeningnya kepada kami. "
                    "Bantuan masuk utuh. Kalau diminta menyetor, Bapak dan Ibu boleh "
                    "menolak.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
)
