"""Fact-checks of scams that work through files, calls and doctored video."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoScam, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kominfo",
        slug="surat-tilang-elektronik-berkas-apk",
        claim="Surat tilang elektronik dikirim lewat WhatsApp berupa berkas APK",
        title="Surat tilang berbentuk berkas APK menguras rekening lewat SMS",
        summary=(
            "Surat tilang elektronik tidak dikirim sebagai berkas APK; berkas itu "
            "membaca SMS korban dan meneruskan kode bank kepada pelaku."
        ),
        days_ago=5,
        verdict="salah",
        content_type="tiruan",
        intent="disinformasi",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/33bcff68",
                quote=(
                    "Slmt siang bpk/ibu. Kendaraan anda terekam kamera ETLE "
                    "melanggar marka. Silahkan buka SURAT TILANG-ETLE.apk utk lihat "
                    "bukti foto & denda. Jk tdk dikonfirmasi 1x24 jam STNK diblokir"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=1,
                url="https://media-sosial.example/facebook/55190",
                archive_url="https://arsip.example/03ee3762",
                account="Warga Sidoarjo Rukun",
                quote=(
                    "Hati2 dulur, suami saya td siang buka file surat tilang dr wa, "
                    "sorenya saldo 4,7 jt ludes 😭😭 padahal motor di rumah terus"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan WhatsApp memberi tahu penerima bahwa kendaraannya terekam "
            "kamera tilang. Terlampir berkas bernama “SURAT TILANG-ETLE.apk”. Pesan "
            "mengancam STNK diblokir dalam 24 jam kalau berkas tidak dibuka.</p>"
            "<p>Foto profil pengirim memakai lambang kepolisian. Nomor pengirim "
            "berganti-ganti, semuanya nomor ponsel biasa.</p>"
        ),
        explanation=(
            "<p><b>Kami membongkar berkasnya di perangkat uji.</b> APK adalah "
            "aplikasi, bukan foto atau surat. Saat dipasang, aplikasi ini meminta "
            "izin membaca dan mengirim SMS. Tidak ada gambar atau surat apa pun di "
            "dalamnya.</p>"
            "<p><b>Kami merekam lalu lintas datanya.</b> Setiap SMS yang masuk ke "
            "ponsel uji diteruskan ke sebuah akun pengirim pesan otomatis dalam dua "
            "detik. Dengan cara itulah kode dari bank sampai ke tangan pelaku.</p>"
            "<p><b>Kami mencocokkan dengan tata cara resmi.</b> Surat konfirmasi "
            "tilang elektronik dikirim ke alamat pemilik kendaraan, dan dapat "
            "diperiksa di situs resmi dengan nomor polisi dan nomor rangka. Tidak "
            "ada lampiran yang harus dipasang.</p>"
            "<p><b>Kami memeriksa tanda kejahatannya.</b> Kode aplikasi ini memakai "
            "nama samaran yang sama dengan berkas “undangan nikah” dan “foto paket” "
            "yang kami periksa sebelumnya. Karena ada bukti niat mencuri, kami "
            "menandainya disinformasi.</p>"
        ),
        conclusion=(
            "<p>Jangan pasang berkas berakhiran .apk dari pesan. Kalau telanjur: "
            "matikan data dan Wi-Fi, hubungi bank dari ponsel lain untuk memblokir "
            "rekening, lalu kembalikan ponsel ke setelan pabrik.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Hasil pembongkaran berkas SURAT TILANG-ETLE.apk",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/cek-fakta/lampiran/apk-tilang",
                archive_url="https://arsip.example/19c2b418",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Memuat daftar izin, alamat tujuan data, dan sidik berkas.",
            ),
            DemoEvidence(
                title="Tata cara konfirmasi tilang elektronik",
                publisher="Kepolisian Negara Republik Indonesia",
                url="https://polri.example/tilang-elektronik/tata-cara",
                archive_url="https://arsip.example/3f700e26",
                published="2025-01-20",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Pola berkas APK dalam pencurian rekening",
                publisher=(
                    "Laboratorium Keamanan Siber Universitas Cendekia Nusantara"
                ),
                url="https://ucn.example/siber/apk-2025",
                archive_url="https://arsip.example/02e5d40a",
                published="2025-04-08",
                interest="Menerima sebagian dana penelitian dari kementerian.",
            ),
        ),
        why_checked=(
            "Menimbulkan kerugian uang secara langsung; 38 korban melapor dalam "
            "sepekan."
        ),
        no_contact_reason=(
            "Pelaku tidak kami hubungi supaya barang bukti tidak dihapus. Nomor dan "
            "tautan sudah diserahkan kepada penanganan aduan."
        ),
        scam=DemoScam(
            impersonated_body="Kepolisian, bagian tilang elektronik",
            phone="0812-0000-0071",
            official_channel=(
                "Situs tilang elektronik kepolisian atau kantor Samsat terdekat"
            ),
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
                "Dr. Farhan Alatas",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=(
            "penipuan",
            "kejahatan",
            "transportasi",
            "teknologi",
        ),
        audiences=(
            "umum",
            "lansia",
        ),
        programs=("kelas-cakap-digital",),
        captions=(
            (
                "whatsapp",
                (
                    "Surat tilang tidak pernah berupa file APK. Kalau dapat file "
                    "seperti itu, jangan dibuka, langsung hapus. File itu mengintip "
                    "SMS dan kode bank kita. Tolong kasih tahu orang tua di rumah "
                    "ya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Surat tilang berakhiran .apk? Itu aplikasi pencuri SMS. Saldo "
                    "bisa habis dalam hitungan jam. Hapus, jangan dibuka. #CekDulu\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Surat datang sebagai kertas. Foto datang sebagai gambar. Kalau "
                    "datang sebagai .apk, itu pencuri. Ingatkan Ayah dan Ibu malam "
                    "ini.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="A fake traffic ticket app empties bank accounts",
        claim_en=(
            "Electronic traffic tickets are sent through WhatsApp as an APK file"
        ),
        summary_en=(
            "Traffic tickets are never sent as APK files; this one reads the "
            "victim's text messages and forwards bank codes to the thieves."
        ),
    ),
    DemoFactCheck(
        agency="surabaya",
        slug="petugas-dukcapil-telepon-aktivasi-ktp-digital",
        claim=(
            "Petugas Dukcapil Surabaya menelepon warga untuk mengaktifkan KTP digital"
        ),
        title="Aktivasi KTP digital di Surabaya tidak dilakukan lewat telepon",
        summary=(
            "Aktivasi KTP digital harus bertatap muka di kantor; penelepon yang "
            "meminta kode enam angka adalah penipu."
        ),
        days_ago=9,
        verdict="salah",
        content_type="tiruan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=2,
                archive_url="https://arsip.example/3e33d0de",
                quote=(
                    "Lur tadi ibukku ditelpon org ngaku Dukcapil Sby, katanya KTP "
                    "mau diblokir kalo gak aktivasi digital hari ini. Disuruh share "
                    "layar hp. Iki bener ta??"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=4,
                url="https://media-sosial.example/facebook/66120",
                archive_url="https://arsip.example/5cae0a05",
                account="Info Warga Tandes",
                quote=(
                    "Petugas Dukcapil telp jam 7 malam, nyebut NIK saya lengkap. "
                    "Minta kode OTP katanya utk IKD. Untung anak saya curiga"
                ),
            ),
        ),
        narrative=(
            "<p>Warga Surabaya melaporkan telepon dari orang yang mengaku petugas "
            "Dinas Kependudukan dan Pencatatan Sipil (Dukcapil). Warga diberi tahu "
            "bahwa KTP mereka akan diblokir bila KTP digital tidak diaktifkan hari "
            "itu juga.</p>"
            "<p>Penelepon menyebut NIK dengan benar, lalu meminta warga menyalakan "
            "berbagi layar dan membacakan kode enam angka.</p>"
        ),
        explanation=(
            "<p><b>Kami menanyakan tata caranya ke tiga kantor kecamatan.</b> "
            "Aktivasi KTP digital memakai pemindaian kode di loket dan pencocokan "
            "wajah oleh petugas. Langkah ini tidak dapat dikerjakan lewat "
            "telepon.</p>"
            "<p><b>Kami memeriksa ancaman blokir.</b> Tidak ada aturan yang "
            "mematikan KTP fisik karena belum punya KTP digital. Dua-duanya tetap "
            "berlaku.</p>"
            "<p><b>Kami mendengarkan dua rekaman panggilan.</b> Kode enam angka yang "
            "diminta ternyata kode masuk aplikasi bank dan WhatsApp. Isi SMS-nya "
            "jelas menyebut nama aplikasi itu, tetapi korban diminta “membaca "
            "angkanya saja”.</p>"
            "<p><b>Kami menelusuri dari mana NIK diketahui.</b> Ini belum terjawab. "
            "Tujuh dari sepuluh pelapor pernah mengirim foto KTP untuk pinjaman "
            "daring. Kami tidak menemukan bukti data keluar dari Dukcapil, dan juga "
            "belum dapat memastikan sebaliknya. Pemeriksaan terpisah sedang "
            "berjalan.</p>"
        ),
        conclusion=(
            "<p>Dukcapil Surabaya tidak menelepon warga untuk aktivasi. Tutup "
            "teleponnya. Aktivasi gratis dilayani di kantor kecamatan pada jam "
            "kerja, cukup membawa KTP dan ponsel.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Tata cara aktivasi identitas kependudukan digital",
                publisher="Pemerintah Kota Surabaya",
                url="https://surabaya.example/dukcapil/aktivasi",
                archive_url="https://arsip.example/f884b040",
                published="2025-02-17",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Ketentuan KTP fisik tetap berlaku",
                publisher="Direktorat Jenderal Dukcapil",
                url="https://dukcapil.example/tanya-jawab/ktp-fisik",
                archive_url="https://arsip.example/3e9f9d67",
                published="2024-10-03",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Dua rekaman panggilan dari warga Tandes dan Rungkut",
                publisher="Warga pelapor, disamarkan",
                url="https://arsip.example/rekaman-dukcapil",
                archive_url="https://arsip.example/1c4b9585",
                is_primary=True,
                note="Disimpan dengan izin pelapor; nama disamarkan.",
            ),
        ),
        why_checked=(
            "Sepuluh laporan dari lima kecamatan, sasaran utamanya warga lansia."
        ),
        no_contact_reason=(
            "Pelaku tidak kami hubungi supaya barang bukti tidak dihapus. Nomor dan "
            "tautan sudah diserahkan kepada penanganan aduan."
        ),
        scam=DemoScam(
            impersonated_body="Dinas Kependudukan dan Pencatatan Sipil Kota Surabaya",
            phone="0812-0000-0058",
            official_channel="Kantor kecamatan dan call center 1500-000",
        ),
        reviewers=(
            (
                "Bambang Wijoyo",
                "pemeriksa",
                "Pemerintah Kota Surabaya",
            ),
            (
                "Indah Puspitasari",
                "peninjau",
                "Pemerintah Kota Surabaya",
            ),
            (
                "Hendra Sitorus",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "penipuan",
            "administrasi-kependudukan",
        ),
        audiences=(
            "lansia",
            "umum",
        ),
        regions=("35",),
        captions=(
            (
                "whatsapp",
                (
                    "Dulur Suroboyo, petugas Dukcapil tidak pernah telepon untuk "
                    "aktivasi KTP digital. Aktivasi harus datang ke kecamatan dan "
                    "gratis. Kalau ada yang minta kode enam angka, langsung tutup.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "KTP digital di Surabaya diaktifkan di kantor kecamatan, bukan "
                    "lewat telepon. KTP fisik tetap berlaku. Jangan bacakan kode "
                    "enam angka kepada siapa pun.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "“KTP Ibu diblokir kalau tidak aktivasi hari ini.” Kalimat itu "
                    "dipakai untuk membuat panik. KTP fisik tetap berlaku. Tutup "
                    "teleponnya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="Surabaya's civil registry does not activate digital IDs by phone",
        claim_en=(
            "Surabaya civil registry officers phone residents to activate digital ID "
            "cards"
        ),
        summary_en=(
            "Digital ID activation happens face to face at an office; callers who "
            "ask for a six-digit code are scammers."
        ),
    ),
    DemoFactCheck(
        agency="kominfo",
        slug="video-penyiar-bagi-modal-usaha-50-juta",
        claim="Penyiar televisi mengumumkan pembagian modal usaha Rp50 juta",
        title=(
            "Video penyiar mengumumkan modal usaha Rp50 juta dibuat dengan suara tiruan"
        ),
        summary=(
            "Video itu siaran lama tentang cuaca; suara dan gerak bibir penyiar "
            "diganti memakai kecerdasan buatan."
        ),
        days_ago=12,
        verdict="salah",
        content_type="dimanipulasi",
        intent="disinformasi",
        sightings=(
            DemoSighting(
                platform="tiktok",
                days_before=5,
                url="https://media-sosial.example/tiktok/v-73310",
                archive_url="https://arsip.example/a99a9c80",
                account="@kabar.umkm.cair",
                quote=(
                    "Pemerintah resmi bagi2 modal 50 juta utk UMKM tanpa jaminan!! "
                    "Cek link di bio sebelum ditutup #umkm #modalusaha"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=4,
                url="https://media-sosial.example/facebook/70881",
                archive_url="https://arsip.example/bd7da2e4",
                account="Ibu Warung Berdaya",
                quote=(
                    "Masya Allah berita di tv langsung, modal 50jt tanpa angsuran. "
                    "Yg punya warung wajib nonton sampai habis"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/e04340a3",
                quote=(
                    "Bu ini ada beritanya di tv, beneran dapat 50 jt. Tinggal isi "
                    "nama ibu kandung sama no rekening kata penyiarnya"
                ),
            ),
        ),
        narrative=(
            "<p>Potongan video berdurasi 41 detik memperlihatkan penyiar berita "
            "membacakan pengumuman modal usaha Rp50 juta “tanpa jaminan dan tanpa "
            "angsuran” bagi pemilik warung. Penonton diminta mengisi data di "
            "tautan.</p>"
            "<p>Video sudah ditonton sekitar 1,3 juta kali di TikTok dan tersebar "
            "ulang di Facebook serta WhatsApp.</p>"
        ),
        explanation=(
            "<p><b>Kami memecah video menjadi gambar diam</b> dan mencarinya. Siaran "
            "aslinya ditemukan di arsip stasiun televisi: laporan cuaca hujan lebat, "
            "dengan penyiar, pakaian, dan gerak tangan yang sama.</p>"
            "<p><b>Kami membandingkan gerak bibir.</b> Pada video yang beredar, tepi "
            "mulut tampak kabur dan huruf b, m, p diucapkan dengan bibir terbuka. Di "
            "siaran asli tidak begitu.</p>"
            "<p><b>Kami menguji suaranya.</b> Dua alat pengenal suara tiruan memberi "
            "nilai 94 dan 89 dari 100. Alat seperti ini bisa keliru, jadi kami "
            "meminta pendapat ahli. Ia menemukan jeda napas yang hilang dan nada "
            "yang terlalu rata.</p>"
            "<p><b>Kami menghubungi stasiun televisi itu.</b> Redaksinya menyatakan "
            "tidak pernah menyiarkan pengumuman tersebut dan mengirim rekaman utuh "
            "sebagai pembanding.</p>"
            "<p><b>Kami membuka tautannya.</b> Formulir meminta nama ibu kandung, "
            "nomor rekening, dan kode bank. Ini pola pencurian rekening.</p>"
        ),
        conclusion=(
            "<p>Tidak ada pengumuman modal Rp50 juta. Video dibuat dengan mengganti "
            "suara dan gerak bibir penyiar. Program modal usaha yang sah tidak "
            "pernah meminta nama ibu kandung dan kode bank.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Rekaman utuh siaran cuaca yang dijadikan bahan",
                publisher="Redaksi Televisi Kabar Pagi",
                url="https://tv-kabarpagi.example/arsip/cuaca",
                archive_url="https://arsip.example/3cae685c",
                published="2025-06-24",
                is_primary=True,
                interest="Stasiun ini dirugikan oleh video tersebut.",
            ),
            DemoEvidence(
                title="Analisis suara dan gerak bibir",
                publisher=(
                    "Laboratorium Forensik Digital Universitas Cendekia Nusantara"
                ),
                url="https://ucn.example/forensik/modal-50-juta",
                archive_url="https://arsip.example/a3a14e43",
                is_primary=True,
                interest="Menerima sebagian dana penelitian dari kementerian.",
            ),
            DemoEvidence(
                title="Daftar program pembiayaan usaha mikro",
                publisher="Kementerian Usaha Mikro, Kecil, dan Menengah",
                url="https://umkm.example/pembiayaan",
                archive_url="https://arsip.example/069c4c11",
                published="2025-07-01",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Isi formulir yang ditautkan",
                publisher="Kementerian Komunikasi dan Digital",
                url="https://kominfo.example/cek-fakta/lampiran/formulir-modal",
                archive_url="https://arsip.example/91ace843",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Ditonton sekitar 1,3 juta kali dan meminta data yang cukup untuk "
            "membobol rekening."
        ),
        contacted_days_before=3,
        claimant_reply=(
            "Pengelola akun TikTok tidak menjawab. Akun dihapus sehari setelah kami "
            "hubungi."
        ),
        scam=DemoScam(
            impersonated_body="Kementerian yang mengurus usaha mikro",
            link="modal-umkm50.example",
            official_channel="umkm.example atau dinas koperasi kabupaten/kota",
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
            (
                "Laksmi Hadiwijaya",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=(
            "penipuan",
            "usaha-kecil",
            "teknologi",
        ),
        audiences=(
            "umkm",
            "umum",
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Video penyiar TV soal modal usaha Rp50 juta itu suaranya palsu, "
                    "dibuat komputer. Siaran aslinya laporan cuaca. Jangan isi "
                    "formulirnya, apalagi nama ibu kandung dan kode bank.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Penyiarnya asli, suaranya tiruan. Video modal usaha Rp50 juta "
                    "dibuat dari siaran cuaca. Tautannya mengincar nama ibu kandung "
                    "dan kode bank.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Lihat bibirnya saat mengucap “modal”: terbuka terus. Itu salah "
                    "satu tanda suara tiruan. Siaran aslinya? Prakiraan hujan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="News anchor video on Rp50 million grants uses a cloned voice",
        claim_en=(
            "A television anchor announced handouts of Rp50 million in business capital"
        ),
        summary_en=(
            "The clip is an old weather report; the anchor's voice and lips were "
            "replaced with artificial intelligence."
        ),
    ),
)
