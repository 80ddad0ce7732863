"""The ministries and national bodies of the demo."""

from bagimunegeri.demo.shapes import (
    DemoAgency,
)

NATIONAL_AGENCIES: tuple[DemoAgency, ...] = (
    DemoAgency(
        code="kemenkes",
        slug="kemenkes",
        name="Kementerian Kesehatan",
        short_name="Kemenkes",
        level="kementerian",
        summary=(
            "Mengurus layanan kesehatan dari puskesmas sampai rumah sakit: imunisasi, "
            "pemeriksaan kehamilan, dan cek kesehatan gratis untuk semua usia."
        ),
        about=(
            "<p>Kementerian Kesehatan mengatur layanan kesehatan di seluruh Indonesia. "
            "Tugasnya dimulai dari yang paling dekat dengan warga: posyandu, "
            "puskesmas, dan puskesmas pembantu di desa.</p><p>Di halaman ini Anda "
            "menemukan program yang bisa langsung dipakai, syaratnya, dan tempat "
            "mendaftar. Kabar kesehatan yang ramai dibicarakan kami periksa bersama "
            "dokter dan peneliti, lalu hasilnya kami tulis lengkap dengan sumber.</p>"
            "<h3>Yang bisa Anda urus di sini</h3><ul><li>Jadwal imunisasi anak dan "
            "kartu imunisasi yang hilang</li><li>Pemeriksaan kesehatan gratis setahun "
            "sekali</li><li>Pemeriksaan kehamilan dan kelas ibu hamil</li></ul><p>"
            "Keadaan darurat tidak menunggu surel. Datangi unit gawat darurat "
            "terdekat.</p>"
        ),
        brand_color="#0f766e",
        website="https://kemenkes.example/",
        channels=(
            ("situs", "Situs resmi", "https://kemenkes.example/"),
            ("telepon", "Pusat layanan (tekan 1)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0011"),
            ("surel", "Surel layanan", "layanan@kemenkes.example"),
            ("aplikasi", "Aplikasi Kartu Sehat", "https://kemenkes.example/aplikasi/"),
            (
                "instagram",
                "@kemenkes.contoh",
                "https://media-sosial.example/instagram/kemenkes",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Sehat Nomor 1, Jakarta Selatan. Senin–Jumat, 08.00–15.30",
            ),
        ),
        contact_name="Rina Kusumastuti, Kepala Biro Humas",
        contact_email="humas@kemenkes.example",
        contact_phone="0812-0000-0012",
        legal_basis="Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan",
        motif="health",
        name_en="Ministry of Health",
        summary_en=(
            "Runs health services from village clinics to hospitals: childhood "
            "immunisation, pregnancy care and free yearly check-ups for every age."
        ),
        about_en=(
            "<p>The Ministry of Health sets the rules for health services across "
            "Indonesia, beginning with the ones closest to people: village health "
            "posts, community health centres and their branches.</p><p>On this page "
            "you find programs you can use today, who they are for and where to sign "
            "up. We check health rumours with doctors and researchers and publish what "
            "we found, with sources.</p><h3>What you can sort out here</h3><ul><li>"
            "Immunisation schedules and lost immunisation cards</li><li>A free health "
            "check once a year</li><li>Pregnancy check-ups and classes</li></ul><p>An "
            "emergency does not wait for e-mail. Go to the nearest emergency unit.</p>"
        ),
    ),
    DemoAgency(
        code="kemensos",
        slug="kemensos",
        name="Kementerian Sosial",
        short_name="Kemensos",
        level="kementerian",
        summary=(
            "Menyalurkan bantuan sosial untuk keluarga miskin, lansia, penyandang "
            "disabilitas, dan warga yang terkena bencana."
        ),
        about=(
            "<p>Kementerian Sosial memastikan warga yang paling membutuhkan tidak "
            "ditinggal. Bantuan diberikan berdasarkan satu data penerima yang "
            "diperbarui bersama pemerintah desa dan kelurahan.</p><p>Tidak ada biaya "
            "untuk mendaftar, memeriksa, atau menerima bantuan sosial. Siapa pun yang "
            "meminta uang atas nama bantuan patut dilaporkan.</p><h3>Cara data "
            "penerima disusun</h3><ol><li>Warga atau ketua RT mengusulkan lewat desa "
            "atau kelurahan.</li><li>Petugas datang ke rumah untuk melihat "
            "keadaan.</li><li>Hasilnya diumumkan di balai desa selama tujuh hari agar "
            "bisa disanggah.</li><li>Data yang lolos dipakai untuk penyaluran "
            "berikutnya.</li></ol>"
        ),
        brand_color="#9f1239",
        website="https://kemensos.example/",
        channels=(
            ("situs", "Situs resmi", "https://kemensos.example/"),
            ("telepon", "Pusat layanan (tekan 2)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0021"),
            ("surel", "Surel layanan", "layanan@kemensos.example"),
            ("aplikasi", "Aplikasi Cek Bantuan", "https://kemensos.example/aplikasi/"),
            (
                "instagram",
                "@kemensos.contoh",
                "https://media-sosial.example/instagram/kemensos",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                (
                    "Jalan Contoh Gotong Royong Nomor 28, Jakarta Pusat. Senin–Jumat, "
                    "08.00–16.00"
                ),
            ),
        ),
        contact_name="Bagas Prasetya, Kepala Biro Humas",
        contact_email="humas@kemensos.example",
        contact_phone="0812-0000-0022",
        legal_basis="Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial",
        motif="hands",
        name_en="Ministry of Social Affairs",
        summary_en=(
            "Delivers social assistance to poor families, older people, people with "
            "disabilities and people hit by disasters."
        ),
        about_en=(
            "<p>The Ministry of Social Affairs makes sure that those who need help "
            "most are not left behind. Assistance follows one register of recipients, "
            "kept up to date together with village governments.</p><p>Signing up, "
            "checking and receiving social assistance never costs money. Report anyone "
            "who asks for a fee.</p><h3>How the register is made</h3><ol><li>A "
            "resident or neighbourhood head proposes a family through the village "
            "office.</li><li>An officer visits the home.</li><li>The result is posted "
            "at the village hall for seven days so that it can be disputed.</li><li>"
            "Accepted entries are used for the next payment.</li></ol>"
        ),
    ),
    DemoAgency(
        code="kemendikdas",
        slug="kemendikdas",
        name="Kementerian Pendidikan Dasar dan Menengah",
        short_name="Kemendikdasmen",
        level="kementerian",
        summary=(
            "Mengurus sekolah dari PAUD sampai SMA dan SMK: bantuan biaya untuk murid, "
            "makan bergizi di sekolah, dan dukungan bagi guru."
        ),
        about=(
            "<p>Kementerian Pendidikan Dasar dan Menengah bekerja agar setiap anak "
            "bersekolah, betah belajar, dan lulus dengan bekal yang cukup. Sekolah "
            "negeri dikelola pemerintah daerah; kementerian menetapkan standar, "
            "menyalurkan bantuan, dan mengawasi mutunya.</p><p>Bantuan untuk murid dan "
            "guru selalu masuk ke rekening penerima atau dibagikan lewat sekolah. "
            "Kementerian tidak memakai perantara.</p><h3>Pertanyaan paling sering</h3>"
            "<ul><li>Anak saya belum menerima bantuan sekolah, ke mana bertanya? "
            "Mulailah dari operator data di sekolah.</li><li>Ada pungutan di sekolah? "
            "Laporkan lewat saluran di bawah. Nama pelapor kami rahasiakan.</li></ul>"
        ),
        brand_color="#1d4ed8",
        website="https://kemendikdas.example/",
        channels=(
            ("situs", "Situs resmi", "https://kemendikdas.example/"),
            ("telepon", "Pusat layanan (tekan 3)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0031"),
            ("surel", "Surel layanan", "layanan@kemendikdas.example"),
            (
                "instagram",
                "@kemendikdas.contoh",
                "https://media-sosial.example/instagram/kemendikdas",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                (
                    "Jalan Contoh Pelajar Nomor 45, Jakarta Pusat. Senin–Jumat, "
                    "08.00–16.00"
                ),
            ),
        ),
        contact_name="Maria Lestari Hutapea, Kepala Biro Humas",
        contact_email="humas@kemendikdas.example",
        contact_phone="0812-0000-0032",
        legal_basis=(
            "Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional"
        ),
        motif="school",
        name_en="Ministry of Primary and Secondary Education",
        summary_en=(
            "Looks after schools from preschool to senior secondary: help with school "
            "costs, meals at school and support for teachers."
        ),
        about_en=(
            "<p>The Ministry of Primary and Secondary Education works so that every "
            "child goes to school, enjoys learning and leaves with what they need. "
            "Public schools are run by local governments; the ministry sets standards, "
            "pays assistance and watches over quality.</p><p>Help for pupils and "
            "teachers always goes to the recipient's own account or through the "
            "school. The ministry uses no middlemen.</p><h3>Asked most often</h3><ul>"
            "<li>My child has not received school assistance: begin with the school's "
            "data operator.</li><li>A school charges a fee it should not: report it "
            "through the channels below. We keep your name confidential.</li></ul>"
        ),
    ),
    DemoAgency(
        code="kominfo",
        slug="kominfo",
        name="Kementerian Komunikasi dan Digital",
        short_name="Komdigi",
        level="kementerian",
        summary=(
            "Membangun internet sampai desa, melatih warga cakap digital, dan "
            "memeriksa kabar bohong yang beredar secara nasional."
        ),
        about=(
            "<p>Kementerian Komunikasi dan Digital mengurus jaringan internet, "
            "keamanan ruang digital, dan keterbukaan informasi. Meja cek fakta "
            "kementerian memeriksa pesan yang beredar luas dan membantu meja cek fakta "
            "instansi lain.</p><p>Kami tidak memeriksa pendapat. Kami memeriksa "
            "pernyataan yang bisa dibuktikan benar atau salahnya. Klaim tentang "
            "kementerian ini sendiri tidak kami putuskan sendirian: instansi lain ikut "
            "memeriksa.</p><h3>Laporkan penipuan digital</h3><p>Simpan bukti berupa "
            "tangkapan layar, nomor pengirim, dan alamat tautan. Kirim lewat WhatsApp "
            "layanan. Jangan buka tautannya lagi.</p>"
        ),
        brand_color="#4338ca",
        website="https://kominfo.example/",
        channels=(
            ("situs", "Situs resmi", "https://kominfo.example/"),
            ("telepon", "Pusat layanan (tekan 4)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0041"),
            ("surel", "Surel layanan", "layanan@kominfo.example"),
            (
                "instagram",
                "@kominfo.contoh",
                "https://media-sosial.example/instagram/kominfo",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                (
                    "Jalan Contoh Merdeka Digital Nomor 9, Jakarta Pusat. Senin–Jumat, "
                    "08.00–16.00"
                ),
            ),
        ),
        contact_name="Yusuf Ramadhani, Kepala Biro Humas",
        contact_email="humas@kominfo.example",
        contact_phone="0812-0000-0042",
        legal_basis=(
            "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik"
        ),
        motif="phone",
        name_en="Ministry of Communication and Digital Affairs",
        summary_en=(
            "Brings the internet to villages, teaches digital skills and checks false "
            "messages that spread nationwide."
        ),
        about_en=(
            "<p>The Ministry of Communication and Digital Affairs is in charge of "
            "internet networks, safety online and open information. Its fact-check "
            "desk looks at messages that spread widely and helps the desks of other "
            "agencies.</p><p>We do not check opinions. We check statements that can be "
            "shown to be right or wrong. Claims about this ministry itself are never "
            "settled by us alone: another agency takes part.</p><h3>Report a digital "
            "scam</h3><p>Keep the evidence: screenshots, the sender's number and the "
            "address of the link. Send it to our WhatsApp service. Do not open the "
            "link again.</p>"
        ),
    ),
    DemoAgency(
        code="kementan",
        slug="kementan",
        name="Kementerian Pertanian",
        short_name="Kementan",
        level="kementerian",
        summary=(
            "Membantu petani menanam dengan tenang: pupuk bersubsidi, asuransi gagal "
            "panen, benih, alat, dan penyuluh di tiap kecamatan."
        ),
        about=(
            "<p>Kementerian Pertanian menjaga agar petani untung dan pangan cukup. "
            "Petugas yang paling sering Anda temui adalah penyuluh. Mereka mendata "
            "petani, membantu menyusun kebutuhan pupuk, dan memeriksa sawah yang gagal "
            "panen.</p><p>Belum tergabung dalam kelompok tani? Temui penyuluh di balai "
            "penyuluhan kecamatan. Bergabung tidak dipungut biaya.</p><h3>Musim "
            "tanam</h3><p>Pendaftaran bantuan mengikuti tiga musim tanam setahun. "
            "Jadwal tiap daerah bisa berbeda, jadi tanyakan lebih dulu kepada penyuluh "
            "setempat.</p>"
        ),
        brand_color="#3f6212",
        website="https://kementan.example/",
        channels=(
            ("situs", "Situs resmi", "https://kementan.example/"),
            ("telepon", "Pusat layanan (tekan 5)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0051"),
            ("surel", "Surel layanan", "layanan@kementan.example"),
            (
                "instagram",
                "@kementan.contoh",
                "https://media-sosial.example/instagram/kementan",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                (
                    "Jalan Contoh Lumbung Nomor 3, Jakarta Selatan. Senin–Jumat, "
                    "08.00–16.00"
                ),
            ),
        ),
        contact_name="Sri Handayani, Kepala Biro Humas",
        contact_email="humas@kementan.example",
        contact_phone="0812-0000-0052",
        legal_basis=(
            "Undang-Undang Nomor 19 Tahun 2013 tentang Perlindungan dan Pemberdayaan "
            "Petani"
        ),
        motif="grain",
        name_en="Ministry of Agriculture",
        summary_en=(
            "Helps farmers plant with peace of mind: subsidised fertiliser, crop "
            "insurance, seed, tools and an adviser in every district."
        ),
        about_en=(
            "<p>The Ministry of Agriculture works so that farmers earn a living and "
            "there is enough food. The person you will meet most often is the field "
            "adviser, who registers farmers, helps plan fertiliser needs and inspects "
            "failed harvests.</p><p>Not in a farmers' group yet? See the adviser at "
            "your district's advisory centre. Joining is free.</p><h3>Planting "
            "seasons</h3><p>Sign-up for assistance follows three planting seasons a "
            "year. Dates differ between regions, so ask your local adviser first.</p>"
        ),
    ),
    DemoAgency(
        code="bnpb",
        slug="bnpb",
        name="Badan Nasional Penanggulangan Bencana",
        short_name="BNPB",
        level="lembaga",
        summary=(
            "Menyiapkan warga sebelum bencana, memberi peringatan dini, dan membantu "
            "membangun kembali rumah yang rusak."
        ),
        about=(
            "<p>Badan Nasional Penanggulangan Bencana memimpin penanganan bencana "
            "bersama badan penanggulangan bencana di provinsi, kabupaten, dan kota. "
            "Pekerjaannya tiga: mengurangi risiko, menolong saat darurat, dan "
            "memulihkan setelahnya.</p><p>Setelah gempa atau letusan, kabar bohong "
            "menyebar lebih cepat daripada petugas. Karena itu kami menulis keadaan "
            "terbaru di halaman ini dan menyebut jam pembaruannya.</p><h3>Tiga hal "
            "yang perlu ada di rumah</h3><ul><li>Tas siaga untuk tiga hari</li><li>"
            "Titik kumpul yang diketahui seluruh keluarga</li><li>Nomor penting yang "
            "ditulis di kertas</li></ul>"
        ),
        brand_color="#9a3412",
        website="https://bnpb.example/",
        channels=(
            ("situs", "Situs resmi", "https://bnpb.example/"),
            ("telepon", "Pusat layanan (tekan 6)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0061"),
            ("surel", "Surel layanan", "layanan@bnpb.example"),
            ("aplikasi", "Aplikasi Siaga", "https://bnpb.example/aplikasi/"),
            (
                "instagram",
                "@bnpb.contoh",
                "https://media-sosial.example/instagram/bnpb",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Siaga Nomor 38, Jakarta Timur. Buka 24 jam",
            ),
        ),
        contact_name="Abdul Rahman Nasution, Kepala Pusat Data dan Humas",
        contact_email="humas@bnpb.example",
        contact_phone="0812-0000-0062",
        legal_basis="Undang-Undang Nomor 24 Tahun 2007 tentang Penanggulangan Bencana",
        motif="volcano",
        name_en="National Disaster Management Agency",
        summary_en=(
            "Prepares people before disasters, sends early warnings and helps rebuild "
            "damaged homes."
        ),
        about_en=(
            "<p>The National Disaster Management Agency leads the response to "
            "disasters together with the agencies of provinces, regencies and cities. "
            "It has three jobs: lower the risk, help in an emergency and rebuild "
            "afterwards.</p><p>After an earthquake or eruption, rumours travel faster "
            "than rescuers. That is why we post the latest situation here, with the "
            "time of the update.</p><h3>Three things to have at home</h3><ul><li>A bag "
            "packed for three days</li><li>A meeting point the whole family knows</li>"
            "<li>Important numbers written on paper</li></ul>"
        ),
    ),
    DemoAgency(
        code="bpom",
        slug="bpom",
        name="Badan Pengawas Obat dan Makanan",
        short_name="BPOM",
        level="lembaga",
        summary=(
            "Memastikan obat, pangan olahan, dan kosmetik yang beredar aman, serta "
            "mendampingi usaha kecil mengurus izin edar."
        ),
        about=(
            "<p>Badan Pengawas Obat dan Makanan memeriksa obat, pangan olahan, "
            "suplemen, dan kosmetik sebelum dan sesudah dijual. Balai kami ada di tiap "
            "provinsi dan menerima laporan warga.</p><p>Sebelum membeli, ingat empat "
            "langkah: periksa kemasan, label, izin edar, dan tanggal kedaluwarsa. Izin "
            "edar bisa dicek lewat ponsel dalam beberapa detik.</p><h3>Untuk pelaku "
            "usaha</h3><p>Usaha mikro dan kecil didampingi dari denah dapur sampai "
            "nomor izin terbit. Mengurus sendiri selalu bisa; tidak perlu calo.</p>"
        ),
        brand_color="#075985",
        website="https://bpom.example/",
        channels=(
            ("situs", "Situs resmi", "https://bpom.example/"),
            ("telepon", "Pusat layanan (tekan 7)", "1500-000"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0075"),
            ("surel", "Surel layanan", "layanan@bpom.example"),
            ("aplikasi", "Aplikasi Cek Produk", "https://bpom.example/aplikasi/"),
            (
                "instagram",
                "@bpom.contoh",
                "https://media-sosial.example/instagram/bpom",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Bahari Nomor 23, Jakarta Pusat. Senin–Jumat, 08.00–16.00",
            ),
        ),
        contact_name="Intan Permatasari, Kepala Biro Humas",
        contact_email="humas@bpom.example",
        contact_phone="0812-0000-0076",
        legal_basis=(
            "Peraturan Presiden Nomor 80 Tahun 2017 tentang Badan Pengawas Obat dan "
            "Makanan"
        ),
        motif="shield",
        name_en="Food and Drug Authority",
        summary_en=(
            "Makes sure that medicines, processed food and cosmetics on sale are safe, "
            "and guides small businesses to their licence."
        ),
        about_en=(
            "<p>The Food and Drug Authority inspects medicines, processed food, "
            "supplements and cosmetics before and after they go on sale. It has an "
            "office in every province and takes reports from the public.</p><p>Before "
            "you buy, look at four things: the packaging, the label, the licence "
            "number and the expiry date. A licence can be checked on a phone within "
            "seconds.</p><h3>For businesses</h3><p>Micro and small businesses get "
            "guidance from the kitchen plan to the licence. You can always apply by "
            "yourself; no agent is needed.</p>"
        ),
    ),
)
