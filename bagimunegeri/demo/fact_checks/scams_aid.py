"""Fact-checks of scams that promise aid, scholarships or mobile data."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoScam, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kemensos",
        slug="bansos-pkh-tiga-juta-lewat-formulir",
        claim="Bansos PKH Rp3 juta cair setelah mengisi formulir lewat WhatsApp",
        title="Formulir PKH Rp3 juta di WhatsApp adalah jebakan pencuri data",
        summary=(
            "Kementerian Sosial tidak membuka pendaftaran PKH lewat tautan WhatsApp; "
            "formulir itu mencuri NIK, foto KTP, dan kode rahasia rekening."
        ),
        days_ago=1,
        verdict="salah",
        content_type="tiruan",
        intent="disinformasi",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/fc3d456f",
                quote=(
                    "Assalamualaikum bpk/ibu.. ALHAMDULILLAH bansos PKH tahap akhir "
                    "sdh cair Rp3.000.000 per KK 🙏 Silahkan isi data di link ini "
                    "sebelum jam 12 malam nanti hangus. Bagikan ke 10 grup spy data "
                    "cepat diproses. Sudah saya coba masuk beneran!!"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=2,
                url="https://media-sosial.example/facebook/8841207",
                archive_url="https://arsip.example/32367691",
                account="Info Bansos Hari Ini (akun tiruan)",
                quote=(
                    "Info penting utk KPM PKH yg blm cair, langsung daftar ulang di "
                    "link komentar ya bun. Jgn lupa siapkan foto KTP sama buku "
                    "rekening"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan WhatsApp menyebut bantuan Program Keluarga Harapan (PKH) "
            "sebesar Rp3 juta sudah cair untuk setiap keluarga. Penerima diminta "
            "mengisi formulir di sebuah tautan sebelum tengah malam, lalu meneruskan "
            "pesan ke sepuluh grup.</p>"
            "<p>Halaman formulir memakai logo Kementerian Sosial. Pengunjung diminta "
            "menulis NIK, nomor rekening, dan mengunggah foto KTP. Di layar terakhir "
            "muncul kolom “kode verifikasi dari bank”.</p>"
        ),
        explanation=(
            "<p><b>Langkah pertama, kami membuka tautan di komputer terpisah.</b> "
            "Alamatnya berakhiran bukan milik pemerintah dan baru terdaftar empat "
            "hari sebelum pesan beredar. Semua tombol menuju formulir yang sama, "
            "termasuk tombol “Cek status”.</p>"
            "<p><b>Langkah kedua, kami mengisi data karangan.</b> Formulir menerima "
            "NIK yang hanya berisi angka nol. Artinya isian tidak pernah dicocokkan "
            "dengan data penerima mana pun. Data langsung dikirim ke peladen di luar "
            "jaringan pemerintah.</p>"
            "<p><b>Langkah ketiga, kami mencocokkan angkanya.</b> Besar bantuan PKH "
            "berbeda untuk tiap keluarga, tergantung ada tidaknya ibu hamil, anak "
            "sekolah, lansia, atau penyandang disabilitas. Tidak ada tahap "
            "penyaluran yang memberi Rp3 juta sama rata.</p>"
            "<p><b>Langkah keempat, kami menanyai tiga pendamping PKH</b> di "
            "Kabupaten Bandung, Kota Surabaya, dan Kabupaten Kupang. Ketiganya "
            "menerima pesan yang sama dan memastikan pendaftaran berjalan lewat desa "
            "atau kelurahan, bukan lewat tautan.</p>"
        ),
        conclusion=(
            "<p>Formulir itu bukan milik Kementerian Sosial. Kode dari bank tidak "
            "pernah diminta dalam penyaluran bantuan. Kalau Anda telanjur mengisi, "
            "segera hubungi bank untuk memblokir sementara rekening dan laporkan ke "
            "call center 1500-000.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Cara penyaluran PKH dan besar bantuan per komponen",
                publisher="Kementerian Sosial",
                url="https://kemensos.example/pkh/besar-bantuan",
                archive_url="https://arsip.example/249f51bf",
                published="2025-03-11",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Besar bantuan dihitung per komponen keluarga, tidak sama rata.",
            ),
            DemoEvidence(
                title="Catatan pendaftaran nama domain formulir PKH tiruan",
                publisher="Pusat Data Domain Contoh",
                url="https://domain.example/cek/pkh-cair",
                archive_url="https://arsip.example/2d9f0f50",
                is_primary=True,
                note="Terdaftar empat hari sebelum pesan pertama kami terima.",
            ),
            DemoEvidence(
                title="Waspada formulir bantuan yang meminta kode bank",
                publisher="Lembaga Perlindungan Konsumen Nusa",
                url="https://konsumen.example/kode-bank",
                archive_url="https://arsip.example/63a586b0",
                published="2025-06-02",
                stance="konteks",
                interest="Lembaga swadaya, tidak menerima dana pemerintah.",
            ),
        ),
        why_checked=(
            "Dilaporkan 214 warga dalam dua hari. Empat orang melapor kehilangan "
            "uang setelah menyerahkan kode bank."
        ),
        no_contact_reason=(
            "Pelaku tidak kami hubungi supaya barang bukti tidak dihapus. Nomor dan "
            "tautan sudah diserahkan kepada penanganan aduan."
        ),
        scam=DemoScam(
            impersonated_body="Kementerian Sosial",
            link="pkh-cair.example/daftar",
            phone="0812-0000-0017",
            official_channel=(
                "Kantor desa atau kelurahan, pendamping PKH, dan call center 1500-000"
            ),
        ),
        reviewers=(
            (
                "Siti Maesaroh",
                "pemeriksa",
                "Kementerian Sosial",
            ),
            (
                "Yusuf Hamdani",
                "peninjau",
                "Kementerian Sosial",
            ),
            (
                "Hendra Sitorus",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "penipuan",
            "bantuan-sosial",
        ),
        audiences=(
            "keluarga_miskin",
            "ibu_hamil",
            "lansia",
        ),
        programs=("program-keluarga-harapan",),
        captions=(
            (
                "whatsapp",
                (
                    "Bapak, Ibu, pesan PKH cair Rp3 juta yang minta isi formulir itu "
                    "jebakan. Kemensos tidak pernah minta foto KTP dan kode bank "
                    "lewat WhatsApp. Kalau mau cek bantuan, tanya pendamping PKH "
                    "atau kantor desa saja ya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Formulir “PKH Rp3 juta” di WhatsApp mencuri NIK dan kode bank. "
                    "Bantuan PKH tidak didaftar lewat tautan. Tanya pendamping atau "
                    "kantor desa. #CekDulu\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Dapat pesan PKH cair Rp3 juta? Tahan jempol dulu. Formulirnya "
                    "meminta foto KTP dan kode bank, dua hal yang tidak pernah "
                    "diminta Kemensos lewat tautan. Simpan ini dan ingatkan keluarga "
                    "di grup.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="WhatsApp form promising Rp3 million in family aid steals data",
        claim_en=(
            "PKH family aid of Rp3 million is paid out after filling in a WhatsApp form"
        ),
        summary_en=(
            "The Ministry of Social Affairs takes no PKH applications through "
            "WhatsApp links; the form harvests ID numbers, ID card photos and bank "
            "codes."
        ),
    ),
    DemoFactCheck(
        agency="kominfo",
        slug="kuota-gratis-50-gb-komdigi",
        claim="Komdigi membagikan kuota internet gratis 50 GB lewat tautan",
        title="Tautan kuota gratis 50 GB bukan dari Komdigi",
        summary=(
            "Komdigi tidak membagikan kuota kepada perorangan; tautan itu "
            "mengarahkan korban memasang langganan SMS berbayar."
        ),
        days_ago=2,
        verdict="salah",
        content_type="tiruan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=1,
                archive_url="https://arsip.example/d4a27b36",
                quote=(
                    "Alhamdulillah dpt jg 50GB gratis dr Komdigi 😍 caranya gampang "
                    "bgt tinggal masukin no hp trs share ke 12 teman. Buruan sebelum "
                    "kehabisan, saya sdh coba 👇"
                ),
            ),
            DemoSighting(
                platform="telegram",
                days_before=3,
                url="https://media-sosial.example/telegram/kuota-4417",
                archive_url="https://arsip.example/a2d6a985",
                account="Info Kuota Rakyat",
                quote=(
                    "KUOTA GRATIS 50GB SEMUA OPERATOR ✅ program resmi pemerintah 2 "
                    "hari lagi tutup"
                ),
            ),
        ),
        narrative=(
            "<p>Sebuah tautan beredar di grup WhatsApp keluarga dan Telegram. Isinya "
            "menjanjikan kuota internet 50 GB untuk semua operator, disebut sebagai "
            "program Kementerian Komunikasi dan Digital (Komdigi).</p>"
            "<p>Penerima diminta memasukkan nomor ponsel, menjawab tiga pertanyaan, "
            "lalu membagikan tautan ke dua belas teman. Di bawahnya ada puluhan "
            "komentar yang mengaku sudah menerima kuota.</p>"
        ),
        explanation=(
            "<p><b>Kami mencoba alurnya dengan nomor uji.</b> Setelah dibagikan dua "
            "belas kali, halaman meminta kami membalas SMS dengan kata “YA”. Balasan "
            "itu mendaftarkan nomor ke layanan konten Rp2.200 per hari. Tidak ada "
            "kuota yang masuk.</p>"
            "<p><b>Kami memeriksa komentarnya.</b> Nama dan foto para pemberi "
            "komentar ditulis langsung di kode halaman. Komentar yang sama, dengan "
            "jam yang sama, muncul setiap kali halaman dibuka.</p>"
            "<p><b>Kami memeriksa daftar program Komdigi.</b> Program yang berjalan "
            "adalah pembangunan sambungan internet desa dan kelas literasi digital. "
            "Keduanya tidak membagikan kuota kepada perorangan dan tidak meminta "
            "nomor ponsel lewat tautan.</p>"
            "<p><b>Kami menanyai pengelola aduan seluler.</b> Mereka mencatat 96 "
            "aduan pulsa terpotong dengan pola yang sama dalam sepekan.</p>"
        ),
        conclusion=(
            "<p>Tautan kuota 50 GB itu meniru nama Komdigi untuk menjebak orang "
            "berlangganan SMS berbayar. Kalau pulsa Anda terpotong, balas layanan "
            "itu dengan kata UNREG atau hubungi pusat layanan operator Anda.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Daftar program Komdigi tahun berjalan",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/program",
                archive_url="https://arsip.example/d4d0dba4",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut menandatangani."
                ),
                note="Tidak ada program pembagian kuota perorangan.",
            ),
            DemoEvidence(
                title="Rekaman uji tautan kuota 50 GB",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/cek-fakta/lampiran/uji-kuota",
                archive_url="https://arsip.example/61b01cce",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut menandatangani."
                ),
                note="Rekaman layar 6 menit, termasuk SMS langganan.",
            ),
            DemoEvidence(
                title="Rekap aduan pulsa terpotong sepekan",
                publisher="Pusat Aduan Seluler Contoh",
                url="https://aduan-seluler.example/rekap",
                archive_url="https://arsip.example/65a3ef87",
                interest="Didanai iuran operator seluler.",
            ),
        ),
        why_checked=(
            "Paling sering dicari di kotak “Periksa pesan” dua hari terakhir dan "
            "merugikan pemilik nomor secara langsung."
        ),
        no_contact_reason=(
            "Pelaku tidak kami hubungi supaya barang bukti tidak dihapus. Nomor dan "
            "tautan sudah diserahkan kepada penanganan aduan."
        ),
        scam=DemoScam(
            impersonated_body="Kementerian Komunikasi dan Digital",
            link="kuota-merdeka.example/50gb",
            official_channel="kominfo.example dan call center 1500-000",
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
                "Yusuf Hamdani",
                "peninjau",
                "Kementerian Sosial",
            ),
        ),
        cosigner="kemensos",
        votes=(
            ("salah", "Tidak ada program seperti itu, dan rekaman ujinya lengkap."),
            ("salah", "Yang terjadi adalah pendaftaran layanan berbayar."),
            (
                "menyesatkan",
                "Kelas literasi digital memang ada; yang palsu tautan dan hadiahnya.",
            ),
        ),
        topics=(
            "penipuan",
            "teknologi",
        ),
        audiences=(
            "umum",
            "remaja",
        ),
        programs=(
            "internet-desa",
            "kelas-cakap-digital",
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Yang dapat pesan kuota gratis 50 GB, jangan diklik ya. Sudah "
                    "dicoba tim pemeriksa: kuotanya tidak ada, malah nomor kita "
                    "didaftarkan SMS berbayar Rp2.200 per hari.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Kuota gratis 50 GB “dari Komdigi”? Setelah dibagikan ke 12 "
                    "teman, yang datang bukan kuota, tapi langganan SMS Rp2.200 per "
                    "hari. Jangan diklik.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Komentar “sudah masuk, terima kasih!” di halaman kuota gratis "
                    "itu ditulis pembuat halamannya sendiri. Kuotanya tidak ada. "
                    "Pulsa Anda yang berkurang.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="The 50 GB free data link does not come from the ministry",
        claim_en=(
            "The communications ministry hands out 50 GB of free mobile data through "
            "a link"
        ),
        summary_en=(
            "The ministry gives no data packages to individuals; the link signs "
            "victims up for a paid text-message service."
        ),
    ),
    DemoFactCheck(
        agency="jabar",
        slug="beasiswa-jabar-juara-biaya-pencairan",
        claim=(
            "Penerima Beasiswa Jabar Juara wajib membayar biaya pencairan Rp250 ribu"
        ),
        title="Beasiswa Jabar Juara cair tanpa biaya, penelepon itu bukan panitia",
        summary=(
            "Beasiswa Jabar Juara tidak memungut biaya di tahap mana pun; penelepon "
            "memakai daftar nama yang memang diumumkan terbuka."
        ),
        days_ago=24,
        verdict="salah",
        content_type="tiruan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/fd6268c8",
                quote=(
                    "Selamat siang ananda, kami dr panitia Beasiswa Jabar Juara. "
                    "Nama ananda masuk daftar penerima. Utk aktivasi pencairan mohon "
                    "transfer biaya adm 250rb, maks hari ini jam 15.00 ya 🙏"
                ),
            ),
            DemoSighting(
                platform="x",
                days_before=2,
                url="https://media-sosial.example/x/1790044",
                archive_url="https://arsip.example/ace2f661",
                account="@anakcimahi_",
                quote=(
                    "guys ada yg ditelpon panitia beasiswa jabar juara disuruh bayar "
                    "250rb gak? ini beneran apa boongan, nama gue emang ada di "
                    "pengumuman"
                ),
            ),
        ),
        narrative=(
            "<p>Sejumlah penerima Beasiswa Jabar Juara mendapat telepon dan pesan "
            "dari orang yang mengaku panitia. Mereka diminta mengirim Rp250 ribu "
            "sebagai “biaya aktivasi pencairan” pada hari yang sama.</p>"
            "<p>Penelepon menyebut nama lengkap, kampus, dan nomor pendaftaran "
            "dengan benar, sehingga banyak yang percaya.</p>"
        ),
        explanation=(
            "<p><b>Kami mulai dari petunjuk teknis beasiswa.</b> Di bagian "
            "penyaluran tertulis bahwa dana dikirim langsung ke rekening mahasiswa "
            "dan tidak ada biaya administrasi dalam bentuk apa pun.</p>"
            "<p><b>Lalu kami mencari asal datanya.</b> Nama, kampus, dan nomor "
            "pendaftaran penerima diumumkan terbuka di situs beasiswa. Nomor ponsel "
            "tidak. Dari sembilan korban, tujuh pernah menulis nomor ponselnya di "
            "kolom komentar unggahan ucapan selamat.</p>"
            "<p><b>Kami menelepon balik nomor itu.</b> Panggilan dijawab orang yang "
            "mengaku bernama “Pak Ridho, bagian keuangan”. Ketika kami minta surat "
            "tugas, sambungan diputus. Dinas Pendidikan tidak punya pegawai panitia "
            "dengan nama itu.</p>"
            "<p><b>Tindak lanjut.</b> Panitia beasiswa kini menyamarkan sebagian "
            "nomor pendaftaran di pengumuman dan memasang peringatan di halaman "
            "penerima.</p>"
        ),
        conclusion=(
            "<p>Penerima beasiswa tidak membayar apa pun. Kalau ditelepon, tutup, "
            "lalu periksa status di situs beasiswa atau datangi bagian kemahasiswaan "
            "kampus Anda.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Petunjuk teknis Beasiswa Jabar Juara, bagian penyaluran",
                publisher="Pemerintah Provinsi Jawa Barat",
                url="https://jabar.example/beasiswa/petunjuk-teknis",
                archive_url="https://arsip.example/4a41b527",
                published="2025-05-14",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Keterangan Dinas Pendidikan tentang susunan panitia",
                publisher="Pemerintah Provinsi Jawa Barat",
                url="https://jabar.example/siaran/panitia-beasiswa",
                archive_url="https://arsip.example/14e63ee3",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Rekaman percakapan sembilan penerima telepon",
                publisher="Himpunan Mahasiswa Penerima Beasiswa",
                url="https://himpunan-penerima.example/laporan",
                archive_url="https://arsip.example/2e4d14e7",
                is_primary=True,
                interest=(
                    "Anggotanya penerima beasiswa, jadi berkepentingan agar nama "
                    "beasiswa bersih."
                ),
            ),
        ),
        why_checked=(
            "Sembilan penerima melapor dalam sehari, tiga di antaranya sudah "
            "mengirim uang."
        ),
        no_contact_reason=(
            "Nomor penelepon kami hubungi satu kali. Orang yang menjawab memutus "
            "sambungan ketika diminta menunjukkan surat tugas."
        ),
        scam=DemoScam(
            impersonated_body="Panitia Beasiswa Jabar Juara",
            phone="0812-0000-0023",
            official_channel="jabar.example/beasiswa dan bagian kemahasiswaan kampus",
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
            (
                "Galih Prakoso",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "penipuan",
            "pendidikan",
        ),
        audiences=("mahasiswa",),
        regions=("32",),
        programs=("beasiswa-jabar-juara",),
        captions=(
            (
                "whatsapp",
                (
                    "Buat penerima Beasiswa Jabar Juara: tidak ada biaya pencairan. "
                    "Kalau ada yang telepon minta Rp250 ribu, tutup saja, lalu lapor "
                    "ke bagian kemahasiswaan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Beasiswa Jabar Juara tidak memungut biaya pencairan. Penelepon "
                    "tahu nama Anda karena daftar penerima diumumkan terbuka, bukan "
                    "karena dia panitia.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Dia tahu namamu, kampusmu, nomor pendaftaranmu. Tetap bukan "
                    "panitia. Beasiswa Jabar Juara cair tanpa biaya sepeser pun.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
)
