"""Who runs the site, who pays for it, and how to tell an official site."""

from bagimunegeri.demo.shapes import (
    DemoSection,
    DemoStandardPage,
)

ABOUT_PAGES: tuple[DemoStandardPage, ...] = (
    DemoStandardPage(
        slug="tentang",
        title="Tentang Bagimu Negeri",
        summary=(
            "Satu tempat untuk memahami program pemerintah dan memeriksa kabar yang "
            "beredar. Ini situs contoh; seluruh isinya karangan."
        ),
        sections=(
            DemoSection(
                heading="Situs ini untuk apa",
                text=(
                    "<p>Bagimu Negeri menjawab dua pertanyaan. Pertama: program apa "
                    "yang bisa saya pakai, apa syaratnya, dan bagaimana mendaftarnya? "
                    "Kedua: pesan yang saya terima ini benar atau tidak?</p><p>Setiap "
                    "halaman dimulai dengan jawabannya. Alasan, sumber, dan rinciannya "
                    "menyusul di bawah. Tidak perlu akun untuk membaca, mencari, atau "
                    "membagikan.</p>"
                ),
            ),
            DemoSection(
                heading="Ini situs contoh",
                text=(
                    "<p>Situs yang sedang Anda buka adalah peragaan. Program, angka, "
                    "nomor telepon, alamat, dan cek fakta di dalamnya karangan. Nama "
                    "instansi dipakai hanya sebagai contoh dan instansi itu tidak ikut "
                    "menulis isinya.</p><p>Jangan mengambil keputusan berdasarkan isi "
                    "situs contoh ini. Cara mengenali situs pemerintah yang asli ada "
                    'di halaman <a href="/situs-resmi/">Mengenali situs resmi</a>.</p>'
                ),
            ),
            DemoSection(
                heading="Siapa yang mengelola",
                text=(
                    "<p>Setiap instansi menulis dan bertanggung jawab atas halamannya "
                    "sendiri. Editor satu instansi tidak bisa melihat rancangan atau "
                    "mengubah halaman instansi lain.</p><p>Pengelola portal mengurus "
                    "mesin, keamanan, dan aturan bersama. Pengelola portal tidak "
                    "mengubah putusan cek fakta. Susunannya ada di halaman <a "
                    'href="/siapa-di-balik-situs-ini/">Siapa di balik situs ini</a>'
                    ".</p>"
                ),
            ),
            DemoSection(
                heading="Siapa yang membayar",
                text=(
                    "<p>Portal seperti ini dibayar dari anggaran negara. Tidak ada "
                    "iklan, sponsor, atau sumbangan. Pemegang lencana tidak dibayar "
                    "untuk membagikan isi situs.</p><p>Karena pemerintah yang "
                    "membayar, kami tidak mengaku sebagai pemeriksa fakta independen. "
                    "Yang kami lakukan adalah membuka bukti, cara kerja, dan setiap "
                    "kesalahan supaya Anda bisa menilai sendiri.</p>"
                ),
            ),
            DemoSection(
                heading="Pemegang lencana",
                text=(
                    "<p>Sebagian ASN membagikan isi portal ini di akun pribadi mereka. "
                    "Mereka memegang lencana yang diterbitkan instansi. Setiap kiriman "
                    "memuat tulisan “ASN · Bagimu Negeri” supaya pembaca tahu siapa "
                    "yang berbicara.</p>"
                ),
            ),
            DemoSection(
                heading="Hubungi kami",
                text=(
                    "<p>Saran dan pertanyaan: <a "
                    'href="mailto:redaksi@bagimunegeri.example">'
                    "redaksi@bagimunegeri.example</a>. Menemukan kesalahan? Baca <a "
                    'href="/koreksi-dan-hak-jawab/">cara meminta koreksi</a>.</p>'
                ),
            ),
        ),
        title_en="About Bagimu Negeri",
        summary_en=(
            "One place to understand government programs and to check what is going "
            "around. This is a demonstration; all of its content is invented."
        ),
        sections_en=(
            DemoSection(
                heading="What this site is for",
                text=(
                    "<p>Bagimu Negeri answers two questions. Which program can I use, "
                    "who is it for and how do I apply? And: is the message I received "
                    "true?</p><p>Every page begins with the answer. Reasons, sources "
                    "and details follow. You need no account to read, search or "
                    "share.</p>"
                ),
            ),
            DemoSection(
                heading="This is a demonstration",
                text=(
                    "<p>The site you are looking at is a demonstration. Its programs, "
                    "figures, phone numbers, addresses and fact-checks are invented. "
                    "Agencies are named only as examples and did not write the "
                    "content.</p><p>Do not base decisions on this demonstration. See "
                    '<a href="/en/situs-resmi/">How to recognise an official site</a>'
                    ".</p>"
                ),
            ),
            DemoSection(
                heading="Who runs it",
                text=(
                    "<p>Each agency writes and answers for its own pages. An editor of "
                    "one agency can neither see the drafts nor change the pages of "
                    "another.</p><p>The portal team looks after the software, security "
                    "and shared rules. It does not change verdicts. See <a "
                    'href="/en/siapa-di-balik-situs-ini/">Who is behind this site</a>'
                    ".</p>"
                ),
            ),
            DemoSection(
                heading="Who pays",
                text=(
                    "<p>A portal like this is paid for from the state budget. There "
                    "are no advertisements, sponsors or donations. Badge holders are "
                    "not paid to share.</p><p>Because the government pays, we do not "
                    "call ourselves independent fact-checkers. What we do is open our "
                    "evidence, our methods and every mistake, so that you can judge "
                    "for yourself.</p>"
                ),
            ),
            DemoSection(
                heading="Badge holders",
                text=(
                    "<p>Some civil servants share this portal's content on their "
                    "personal accounts. They hold a badge issued by their agency. "
                    "Every such post carries the words “ASN · Bagimu Negeri” so that "
                    "readers know who is speaking. ASN means state civil servant.</p>"
                ),
            ),
            DemoSection(
                heading="Contact",
                text=(
                    "<p>Questions and suggestions: <a "
                    'href="mailto:redaksi@bagimunegeri.example">'
                    "redaksi@bagimunegeri.example</a>. Found a mistake? Read <a "
                    'href="/en/koreksi-dan-hak-jawab/">how to ask for a correction</a>'
                    ".</p>"
                ),
            ),
        ),
    ),
    DemoStandardPage(
        slug="siapa-di-balik-situs-ini",
        title="Siapa di Balik Situs Ini",
        summary=(
            "Susunan pengelola, dasar hukum, dan anggaran portal. Angka pada situs "
            "contoh ini karangan."
        ),
        sections=(
            DemoSection(
                heading="Susunan pengelola",
                text=(
                    "<ul><li><b>Dewan pengarah</b>: wakil tiga kementerian, dua "
                    "pemerintah daerah, dan tiga anggota dari luar pemerintah. "
                    "Menyetujui metodologi dan memeriksa laporan tahunan.</li><li><b>"
                    "Pengelola portal</b>: 14 orang. Mengurus perangkat lunak, "
                    "keamanan, pelatihan, dan bantuan untuk editor.</li><li><b>Meja "
                    "tiap instansi</b>: penulis, peninjau, penerbit, dan pemeriksa "
                    "fakta. Mereka bekerja di instansinya masing-masing.</li><li><b>"
                    "Petugas lencana</b>: memeriksa permohonan dan mencabut lencana "
                    "yang disalahgunakan.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Dasar hukum",
                text=(
                    "<p>Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan "
                    "Informasi Publik mewajibkan badan publik menyediakan informasi "
                    "yang benar dan mudah dijangkau. Pelindungan data warga mengikuti "
                    "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data "
                    "Pribadi.</p>"
                ),
            ),
            DemoSection(
                heading="Anggaran 2026",
                text=(
                    "<p>Pagu contoh: Rp18,4 miliar, dari satu mata anggaran pengelola "
                    "portal.</p><ul><li>Gaji dan honor pengelola: Rp7,6 miliar</li><li>"
                    "Server, jaringan, dan cadangan: Rp3,9 miliar</li><li>Pengembangan "
                    "dan uji keamanan: Rp3,7 miliar</li><li>Pelatihan editor dan "
                    "pemeriksa fakta: Rp2,1 miliar</li><li>Uji kemudahan bersama warga "
                    "dan penyandang disabilitas: Rp1,1 miliar</li></ul><p>Tidak ada "
                    "anggaran iklan dan tidak ada pembayaran kepada pemegang "
                    "lencana.</p>"
                ),
            ),
            DemoSection(
                heading="Siapa tidak boleh mencampuri",
                text=(
                    "<p>Pejabat tidak boleh meminta putusan cek fakta diubah di luar "
                    "jalur koreksi. Permintaan seperti itu dicatat dan dilaporkan "
                    "kepada dewan pengarah.</p><p>Menjelang pemilihan umum, halaman "
                    "program tidak boleh memuat foto atau nama calon.</p>"
                ),
            ),
            DemoSection(
                heading="Kontak tiap meja",
                text=(
                    "<p>Nama dan surel kepala humas ada di halaman masing-masing <a "
                    'href="/instansi/">instansi</a>. Surat untuk dewan pengarah: <a '
                    'href="mailto:dewan@bagimunegeri.example">'
                    "dewan@bagimunegeri.example</a>.</p>"
                ),
            ),
        ),
        title_en="Who Is Behind This Site",
        summary_en=(
            "The structure, legal basis and budget of the portal. Figures on this "
            "demonstration are invented."
        ),
        sections_en=(
            DemoSection(
                heading="Structure",
                text=(
                    "<ul><li><b>Steering board</b>: members from three ministries and "
                    "two local governments, and three from outside government. It "
                    "approves the methodology and examines the yearly report.</li><li>"
                    "<b>Portal team</b>: 14 people in charge of software, security, "
                    "training and support for editors.</li><li><b>Agency desks</b>: "
                    "authors, reviewers, publishers and fact-checkers who work at "
                    "their own agency.</li><li><b>Badge officers</b>: examine "
                    "applications and revoke misused badges.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Legal basis",
                text=(
                    "<p>Law 14 of 2008 on Public Information requires public bodies to "
                    "provide information that is correct and easy to reach. Personal "
                    "data is handled under Law 27 of 2022 on Personal Data "
                    "Protection.</p>"
                ),
            ),
            DemoSection(
                heading="Budget 2026",
                text=(
                    "<p>Example ceiling: Rp18.4 billion, from a single budget line.</p>"
                    "<ul><li>Salaries and fees: Rp7.6 billion</li><li>Servers, network "
                    "and backups: Rp3.9 billion</li><li>Development and security "
                    "tests: Rp3.7 billion</li><li>Training of editors and "
                    "fact-checkers: Rp2.1 billion</li><li>Tests with citizens and "
                    "people with disabilities: Rp1.1 billion</li></ul><p>There is no "
                    "advertising budget, and badge holders are not paid.</p>"
                ),
            ),
            DemoSection(
                heading="Who may not interfere",
                text=(
                    "<p>Officials may not ask for a verdict to be changed except "
                    "through the corrections procedure. Such requests are recorded and "
                    "reported to the steering board.</p><p>Before an election, program "
                    "pages must not carry candidates' names or pictures.</p>"
                ),
            ),
            DemoSection(
                heading="Contact each desk",
                text=(
                    "<p>The head of public relations and their e-mail are on the page "
                    'of each <a href="/en/instansi/">agency</a>. Letters to the board: '
                    '<a href="mailto:dewan@bagimunegeri.example">'
                    "dewan@bagimunegeri.example</a>.</p>"
                ),
            ),
        ),
    ),
    DemoStandardPage(
        slug="situs-resmi",
        title="Mengenali Situs dan Saluran Resmi",
        summary=(
            "Lima langkah membedakan situs pemerintah yang asli dari tiruan. Situs "
            "contoh ini bukan situs resmi."
        ),
        sections=(
            DemoSection(
                heading="Situs contoh ini bukan situs resmi",
                text=(
                    "<p>Setiap halaman di sini memuat tanda “situs contoh”. Alamat "
                    "yang berakhiran <b>.example</b> memang disediakan untuk contoh "
                    "dan tidak dipakai layanan sungguhan. Nomor telepon di situs ini "
                    "tidak terhubung ke siapa pun.</p>"
                ),
            ),
            DemoSection(
                heading="Lima langkah",
                text=(
                    "<ol><li><b>Baca akhir alamatnya.</b> Situs pemerintah Indonesia "
                    "berakhiran .go.id. Desa memakai .desa.id, sekolah .sch.id, kampus "
                    ".ac.id.</li><li><b>Baca dari belakang.</b> "
                    "bantuan.go.id.hadiah.example bukan situs pemerintah, karena "
                    "bagian terakhirnya yang menentukan.</li><li><b>Ketik sendiri.</b> "
                    "Jangan membuka tautan dari pesan. Ketik alamat yang Anda "
                    "kenal.</li><li><b>Lihat apa yang diminta.</b> Instansi tidak "
                    "meminta PIN, kode OTP, kata sandi, atau uang muka.</li><li><b>"
                    "Tanya lewat saluran lain.</b> Telepon nomor yang tertulis di "
                    "situs resmi, bukan nomor di dalam pesan.</li></ol>"
                ),
            ),
            DemoSection(
                heading="Gambar gembok tidak cukup",
                text=(
                    "<p>Gembok di peramban hanya berarti sambungan terenkripsi. Penipu "
                    "juga bisa memasangnya. Yang penting tetap nama alamatnya.</p>"
                ),
            ),
            DemoSection(
                heading="WhatsApp dan media sosial",
                text=(
                    "<p>Saluran resmi tiap program tercantum di halaman program, di "
                    "bagian “Saluran resmi”. Di bawahnya ada daftar yang <b>bukan</b> "
                    "saluran kami.</p><p>Foto profil berlambang garuda atau logo "
                    "instansi tidak membuktikan apa pun. Siapa saja bisa "
                    "memasangnya.</p>"
                ),
            ),
            DemoSection(
                heading="Terlanjur mengisi data?",
                text=(
                    "<ol><li>Hubungi bank, minta rekening atau kartu diblokir.</li><li>"
                    "Ganti kata sandi dan keluarkan semua perangkat lain dari "
                    "akun.</li><li>Simpan tangkapan layar, nomor, dan alamat "
                    "tautan.</li><li>Laporkan ke polisi dan ke instansi yang namanya "
                    "dipakai.</li></ol>"
                ),
            ),
        ),
        title_en="How to Recognise an Official Site or Channel",
        summary_en=(
            "Five steps to tell a real government site from an imitation. This "
            "demonstration is not an official site."
        ),
        sections_en=(
            DemoSection(
                heading="This demonstration is not official",
                text=(
                    "<p>Every page here carries the notice “situs contoh” (example "
                    "site). Addresses ending in <b>.example</b> are reserved for "
                    "examples and are not used by real services. The phone numbers on "
                    "this site reach nobody.</p>"
                ),
            ),
            DemoSection(
                heading="Five steps",
                text=(
                    "<ol><li><b>Read the end of the address.</b> Indonesian government "
                    "sites end in .go.id. Villages use .desa.id, schools .sch.id, "
                    "universities .ac.id.</li><li><b>Read from the back.</b> "
                    "bantuan.go.id.hadiah.example is not a government site, because "
                    "the last part decides.</li><li><b>Type it yourself.</b> Do not "
                    "open links from messages.</li><li><b>Look at what is asked.</b> "
                    "Agencies never ask for a PIN, a one-time code, a password or a "
                    "down payment.</li><li><b>Ask another way.</b> Call the number on "
                    "the official site, not the one in the message.</li></ol>"
                ),
            ),
            DemoSection(
                heading="A padlock is not enough",
                text=(
                    "<p>The padlock in the browser only means that the connection is "
                    "encrypted. Scammers have padlocks too. The name of the address is "
                    "what counts.</p>"
                ),
            ),
            DemoSection(
                heading="WhatsApp and social media",
                text=(
                    "<p>Each program page lists its official channels and, below them, "
                    "the ones that are <b>not</b> ours.</p><p>A profile picture with a "
                    "state emblem or logo proves nothing. Anyone can use one.</p>"
                ),
            ),
            DemoSection(
                heading="Already filled in your data?",
                text=(
                    "<ol><li>Call your bank and block the account or card.</li><li>"
                    "Change your password and sign out all other devices.</li><li>Keep "
                    "screenshots, numbers and the address of the link.</li><li>Report "
                    "it to the police and to the agency whose name was used.</li></ol>"
                ),
            ),
        ),
    ),
)
