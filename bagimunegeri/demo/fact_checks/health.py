"""Fact-checks about vaccination, illness and health services."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kemenkes",
        slug="imunisasi-campak-sebabkan-autisme",
        claim="Imunisasi campak menyebabkan autisme pada anak",
        title="Imunisasi campak tidak menyebabkan autisme",
        summary=(
            "Penelitian pada jutaan anak di banyak negara tidak menemukan hubungan "
            "imunisasi campak dengan autisme."
        ),
        days_ago=45,
        verdict="salah",
        content_type="palsu",
        intent="misinformasi",
        sightings=(
            DemoSighting(
                platform="facebook",
                days_before=9,
                url="https://media-sosial.example/facebook/31877",
                archive_url="https://arsip.example/cf075e15",
                account="Bunda Sehat Alami",
                quote=(
                    "Bunda2 tolong baca sampai habis!! Anak teman saya normal, habis "
                    "suntik campak langsung diam ga mau ngomong. Dokter ga akan "
                    "kasih tau ini. SHARE sebelum dihapus"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=6,
                archive_url="https://arsip.example/98d2234b",
                quote=(
                    "Maaf sekedar mengingatkan, jgn bawa anak suntik campak di "
                    "posyandu, itu penyebab autis. Sudah dibuktikan dokter luar "
                    "negeri cuma ditutup tutupi"
                ),
            ),
            DemoSighting(
                platform="tiktok",
                days_before=4,
                url="https://media-sosial.example/tiktok/v-20415",
                archive_url="https://arsip.example/7d98453b",
                account="@ceritamama.lila",
                quote=(
                    "alasan aku ga imunisasi campak anak kedua, cerita jujur part 1"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=431,
                archive_url="https://arsip.example/3c9e1d20",
                account="Sehat Tanpa Obat",
                quote="Anak normal jadi autis setelah suntik campak. Bagikan!",
            ),
        ),
        narrative=(
            "<p>Pesan berantai dan video pendek mengaitkan imunisasi campak dengan "
            "autisme. Pengirim bercerita tentang anak yang berhenti bicara setelah "
            "disuntik, lalu mengajak orang tua menolak imunisasi di posyandu.</p>"
            "<p>Sebagian pesan menyebut “penelitian dokter luar negeri yang "
            "ditutup-tutupi”.</p>"
        ),
        explanation=(
            "<p><b>Kami menelusuri penelitian yang dimaksud.</b> Rujukannya sebuah "
            "tulisan tahun 1998 tentang dua belas anak. Jurnal yang memuatnya "
            "mencabut tulisan itu pada 2010 karena datanya diubah dan cara kerjanya "
            "melanggar etika.</p>"
            "<p><b>Kami mencari penelitian setelahnya.</b> Satu penelitian mengikuti "
            "lebih dari 650 ribu anak selama sepuluh tahun. Anak yang diimunisasi "
            "dan yang tidak diimunisasi sama-sama jarang mengalami autisme, dengan "
            "angka yang tidak berbeda. Beberapa kajian gabungan menyimpulkan hal "
            "yang sama.</p>"
            "<p><b>Kami menanyakan soal waktunya.</b> Tanda autisme biasanya mulai "
            "terlihat pada umur 12 sampai 24 bulan. Imunisasi campak diberikan pada "
            "umur 9 dan 18 bulan. Dua hal terjadi berdekatan, sehingga mudah "
            "disangka sebab dan akibat.</p>"
            "<p><b>Kami juga memeriksa risikonya.</b> Demam dan ruam ringan memang "
            "bisa muncul setelah imunisasi. Campak sendiri jauh lebih berbahaya: "
            "dapat menyebabkan radang paru, radang otak, dan kematian.</p>"
            "<p><b>Kami berbicara dengan pembuat video.</b> Ia mengizinkan kami "
            "memuat jawabannya di bawah.</p>"
        ),
        conclusion=(
            "<p>Klaim ini salah. Kalau Anda khawatir pada perkembangan bicara anak, "
            "datanglah ke puskesmas untuk pemeriksaan tumbuh kembang. Imunisasi "
            "tetap perlu dan gratis di posyandu.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Imunisasi campak dan autisme: pengamatan pada 657 ribu anak",
                publisher="Jurnal Kedokteran Anak Contoh",
                url="https://jurnal.example/anak/campak-autisme",
                archive_url="https://arsip.example/2b26b729",
                published="2019-03-05",
                is_primary=True,
                interest="Didanai yayasan penelitian, bukan produsen vaksin.",
            ),
            DemoEvidence(
                title="Pemberitahuan pencabutan tulisan tahun 1998",
                publisher="Jurnal Kedokteran Contoh",
                url="https://jurnal.example/pencabutan/1998",
                archive_url="https://arsip.example/2c1cf34a",
                published="2010-02-02",
                is_primary=True,
                note="Alasan pencabutan: data diubah dan pelanggaran etika.",
            ),
            DemoEvidence(
                title="Jadwal imunisasi rutin dan reaksi yang mungkin muncul",
                publisher="Kementerian Kesehatan",
                url="https://kemenkes.example/imunisasi/jadwal",
                archive_url="https://arsip.example/39f9b486",
                published="2025-01-15",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Pemilik atau pelaksana program yang dibahas, jadi "
                    "berkepentingan atas citranya."
                ),
            ),
            DemoEvidence(
                title="Tanda awal autisme dan umur kemunculannya",
                publisher="Perhimpunan Dokter Anak Nusa",
                url="https://dokteranak.example/autisme",
                archive_url="https://arsip.example/c2dedb8f",
                published="2024-04-02",
                stance="konteks",
                interest="Organisasi profesi.",
            ),
        ),
        why_checked=(
            "Klaim lama yang muncul lagi menjelang bulan imunisasi; cakupan di dua "
            "kecamatan yang ramai membahasnya turun."
        ),
        contacted_days_before=3,
        claimant_reply=(
            "Pembuat video menjawab: “Saya cerita pengalaman sendiri, bukan "
            "melarang. Kalau ada datanya, saya mau baca.” Kami mengirimkan daftar "
            "sumber di halaman ini."
        ),
        reviewers=(
            (
                "Ayu Kartikasari",
                "pemeriksa",
                "Kementerian Kesehatan",
            ),
            (
                "Taufik Rahman",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "dr. Niluh Saraswati, Sp.A.",
                "ahli",
                "Perhimpunan Dokter Anak Nusa",
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
        programs=("imunisasi-dasar-lengkap",),
        captions=(
            (
                "whatsapp",
                (
                    "Bunda, imunisasi campak tidak menyebabkan autisme. Sudah "
                    "diteliti pada lebih dari 650 ribu anak. Penelitian lama yang "
                    "sering disebut itu sudah dicabut karena datanya diubah. Yuk "
                    "tetap ke posyandu.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Lebih dari 650 ribu anak diamati sepuluh tahun: imunisasi "
                    "campak tidak berhubungan dengan autisme. Tulisan 1998 yang jadi "
                    "rujukan sudah dicabut.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Kenapa banyak yang percaya? Karena umur imunisasi dan umur "
                    "tanda autisme muncul berdekatan. Berdekatan bukan berarti "
                    "menyebabkan. Simpan untuk teman yang sedang ragu.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "facebook",
                (
                    "Ada yang cerita anaknya berhenti bicara setelah imunisasi. Rasa "
                    "khawatirnya nyata, tetapi penyebabnya bukan imunisasi. "
                    "Penelitian pada ratusan ribu anak sudah memeriksanya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
        title_en="Measles immunisation does not cause autism",
        claim_en="Measles immunisation causes autism in children",
        summary_en=(
            "Studies of millions of children in many countries found no link between "
            "measles immunisation and autism."
        ),
    ),
    DemoFactCheck(
        agency="kemenkes",
        slug="demam-berdarah-naik-awal-musim-hujan",
        claim="Kasus demam berdarah naik setiap awal musim hujan",
        title=(
            "Benar, demam berdarah biasanya naik beberapa pekan setelah hujan mulai "
            "turun"
        ),
        summary=(
            "Catatan sepuluh tahun menunjukkan kasus mulai naik empat sampai delapan "
            "pekan setelah musim hujan datang."
        ),
        days_ago=7,
        verdict="benar",
        claimant_kind="orang",
        claimant_name="Ketua RT di Kota Depok (nama disamarkan)",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/34b62330",
                quote=(
                    "Warga RT 04 yth, musim ujan udah mulai, biasanya DBD naik. "
                    "Minggu besok kerja bakti bersihin got sama bak mandi ya. Tahun "
                    "lalu ada 5 anak kena"
                ),
            ),
            DemoSighting(
                platform="threads",
                days_before=2,
                url="https://media-sosial.example/threads/t-5512",
                archive_url="https://arsip.example/952b4aeb",
                account="@tanyasehat.id",
                quote=(
                    "tiap awal musim hujan DBD selalu naik, ini beneran ada datanya "
                    "apa cuma katanya?"
                ),
            ),
        ),
        narrative=(
            "<p>Pesan ajakan kerja bakti menyebut demam berdarah dengue (DBD) selalu "
            "naik di awal musim hujan. Seorang warga bertanya apakah ada datanya "
            "atau hanya kata orang.</p>"
            "<p>Kami memeriksanya karena ajakan seperti ini muncul setiap tahun dan "
            "sering ditanggapi dengan ragu.</p>"
        ),
        explanation=(
            "<p><b>Kami mengambil data mingguan DBD sepuluh tahun</b> dari sistem "
            "surveilans dan membandingkannya dengan awal musim hujan di 120 "
            "kabupaten dan kota.</p>"
            "<p><b>Hasilnya:</b> di 104 dari 120 daerah, kasus mulai naik empat "
            "sampai delapan pekan setelah hujan pertama. Puncaknya biasanya Januari "
            "sampai April.</p>"
            "<p><b>Alasannya masuk akal.</b> Telur nyamuk bertahan di tempat kering "
            "dan menetas saat terendam. Dari telur sampai nyamuk dewasa butuh "
            "sekitar sepuluh hari, lalu virus perlu waktu lagi untuk menular.</p>"
            "<p><b>Ada pengecualian.</b> Di 16 daerah, sebagian besar di wilayah "
            "yang hujan sepanjang tahun, polanya tidak jelas. Kata “setiap” berlaku "
            "umum, bukan tanpa kecuali. Karena pesan itu bicara tentang Depok, yang "
            "polanya jelas, kami menilainya benar.</p>"
        ),
        conclusion=(
            "<p>Klaim ini benar untuk sebagian besar daerah, termasuk Depok. Waktu "
            "terbaik membersihkan jentik adalah sebelum kasus naik, yaitu "
            "sekarang.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Data mingguan DBD sepuluh tahun per kabupaten dan kota",
                publisher="Kementerian Kesehatan",
                url="https://kemenkes.example/data/dbd-mingguan",
                archive_url="https://arsip.example/0a55240f",
                published="2025-07-30",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Data terbuka; perhitungan kami dapat diulang.",
            ),
            DemoEvidence(
                title="Awal musim hujan per zona",
                publisher="Badan Meteorologi, Klimatologi, dan Geofisika",
                url="https://bmkg.example/musim/awal-hujan",
                archive_url="https://arsip.example/eba8adee",
                published="2025-08-12",
                is_primary=True,
                stance="mendukung",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
            DemoEvidence(
                title="Dengue dan hujan di wilayah khatulistiwa",
                publisher=(
                    "Fakultas Kesehatan Masyarakat Universitas Cendekia Nusantara"
                ),
                url="https://ucn.example/fkm/dengue-hujan",
                archive_url="https://arsip.example/dd42359e",
                published="2023-09-21",
                stance="konteks",
                note="Menjelaskan daerah yang polanya tidak jelas.",
            ),
        ),
        why_checked=(
            "Pertanyaan warga yang berulang setiap tahun, dan jawabannya menentukan "
            "kapan kerja bakti paling berguna."
        ),
        contacted_days_before=1,
        claimant_reply=(
            "Pengirim mengatakan ia mengandalkan catatan puskesmas: lima anak di "
            "RT-nya sakit tahun lalu."
        ),
        reviewers=(
            (
                "Bagus Pranoto",
                "pemeriksa",
                "Kementerian Kesehatan",
            ),
            (
                "Ayu Kartikasari",
                "peninjau",
                "Kementerian Kesehatan",
            ),
            (
                "Prof. Rustam Daulay",
                "ahli",
                "Universitas Cendekia Nusantara",
            ),
        ),
        topics=("kesehatan",),
        audiences=(
            "umum",
            "bayi_anak",
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Yang bilang DBD naik tiap awal musim hujan itu benar, ada "
                    "datanya sepuluh tahun. Kasus biasanya naik empat sampai delapan "
                    "pekan setelah hujan. Jadi kuras bak mandi sekarang, jangan "
                    "tunggu ada yang sakit.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Benar: di 104 dari 120 daerah, kasus DBD naik empat sampai "
                    "delapan pekan setelah hujan pertama. Kuras, tutup, dan daur "
                    "ulang sekarang, sebelum ada yang sakit.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Tidak semua pesan grup itu keliru. Ajakan Pak RT membersihkan "
                    "got sebelum DBD naik ternyata didukung data sepuluh tahun.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
    DemoFactCheck(
        agency="kemenkes",
        slug="cek-kesehatan-gratis-hanya-hari-ulang-tahun",
        claim="Cek Kesehatan Gratis hanya bisa diikuti pada hari ulang tahun",
        title="Cek Kesehatan Gratis tidak terbatas pada hari ulang tahun",
        summary=(
            "Hari ulang tahun dipakai sebagai pengingat; pemeriksaan dapat diikuti "
            "di hari lain sesuai jadwal layanan puskesmas."
        ),
        days_ago=16,
        verdict="menyesatkan",
        content_type="menyesatkan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=5,
                archive_url="https://arsip.example/dd785c54",
                quote=(
                    "Info dr kader: yg mau cek kesehatan gratis harus pas tgl "
                    "lahirnya ya bu, lewat sehari hangus nunggu thn depan"
                ),
            ),
            DemoSighting(
                platform="facebook",
                days_before=7,
                url="https://media-sosial.example/facebook/90233",
                archive_url="https://arsip.example/b0ce5877",
                account="Curhat Emak Bekasi",
                quote=(
                    "Kemarin ultah saya hari Minggu puskesmas tutup, berarti tahun "
                    "ini ga dapat cek gratis dong 😩 program aneh"
                ),
            ),
        ),
        narrative=(
            "<p>Sejumlah warga batal mengikuti Cek Kesehatan Gratis karena mendengar "
            "layanan itu hanya berlaku tepat pada tanggal lahir. Ada juga yang "
            "mengira haknya hangus karena ulang tahunnya jatuh pada hari libur.</p>"
            "<p>Pesan ini banyak diteruskan di grup kader dan orang tua murid.</p>"
        ),
        explanation=(
            "<p><b>Kami membaca pedoman layanan.</b> Di sana hari ulang tahun "
            "disebut sebagai saat warga menerima pengingat. Tidak ada kalimat yang "
            "menyatakan pemeriksaan hangus setelah tanggal itu.</p>"
            "<p><b>Kami mendatangi empat puskesmas</b> di Bekasi, Padang, Sleman, "
            "dan Ende. Keempatnya menerima warga di luar tanggal lahir. Satu "
            "puskesmas memang memasang spanduk “khusus yang berulang tahun hari "
            "ini”, dan spanduk itulah yang difoto lalu menyebar.</p>"
            "<p><b>Kami meminta penjelasan puskesmas itu.</b> Kepala tata usaha "
            "mengatakan spanduk dibuat pada masa awal ketika tenaga terbatas, dan "
            "lupa diturunkan. Spanduk sudah dilepas.</p>"
            "<p><b>Ada bagian yang betul.</b> Jumlah peserta per hari dibatasi, jadi "
            "warga sebaiknya mendaftar dulu. Karena ada dasar nyata tetapi "
            "kesimpulannya keliru, kami menilainya menyesatkan.</p>"
        ),
        conclusion=(
            "<p>Anda tidak perlu menunggu ulang tahun. Daftarlah dulu supaya "
            "mendapat jadwal, lalu datang membawa KTP atau kartu keluarga.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Pedoman layanan Cek Kesehatan Gratis",
                publisher="Kementerian Kesehatan",
                url="https://kemenkes.example/cek-kesehatan-gratis/pedoman",
                archive_url="https://arsip.example/63944f90",
                published="2025-06-19",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Catatan kunjungan ke empat puskesmas",
                publisher="Kementerian Kesehatan",
                url="https://kemenkes.example/cek-fakta/lampiran/kunjungan-ckg",
                archive_url="https://arsip.example/f52b77ac",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Kunjungan dilakukan bersama pemeriksa dari Sleman.",
            ),
            DemoEvidence(
                title="Foto spanduk khusus yang berulang tahun hari ini",
                publisher="Warga Bekasi, disamarkan",
                url="https://arsip.example/spanduk-ckg",
                archive_url="https://arsip.example/674bc3bd",
                is_primary=True,
                stance="mendukung",
                note="Menunjukkan asal kesalahpahaman.",
            ),
        ),
        why_checked=(
            "Membuat warga melewatkan pemeriksaan; ditanyakan 77 kali lewat kotak "
            "“Periksa pesan”."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Puskesmas yang memasang spanduk mengakui spanduk itu sudah tidak "
            "berlaku dan menurunkannya."
        ),
        reviewers=(
            (
                "Ayu Kartikasari",
                "pemeriksa",
                "Kementerian Kesehatan",
            ),
            (
                "Bagus Pranoto",
                "peninjau",
                "Kementerian Kesehatan",
            ),
            (
                "Tri Wahyuni",
                "peninjau",
                "Pemerintah Kabupaten Sleman",
            ),
        ),
        topics=(
            "kesehatan",
            "pemerintahan",
        ),
        audiences=(
            "umum",
            "lansia",
        ),
        programs=("cek-kesehatan-gratis",),
        captions=(
            (
                "whatsapp",
                (
                    "Cek Kesehatan Gratis tidak harus pas hari ulang tahun. Tanggal "
                    "lahir cuma pengingat. Daftar dulu biar dapat jadwal, lalu "
                    "datang bawa KTP.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "Ulang tahun Anda sudah lewat? Cek Kesehatan Gratis tetap bisa. "
                    "Tanggal lahir hanya pengingat, bukan batas waktu.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Spanduknya memang pernah ada. Aturannya tidak. Cek Kesehatan "
                    "Gratis bisa diikuti tanpa menunggu hari ulang tahun.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
)
