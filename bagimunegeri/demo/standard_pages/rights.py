"""What visitors may expect: accessibility and privacy."""

from bagimunegeri.demo.shapes import (
    DemoSection,
    DemoStandardPage,
)

RIGHTS_PAGES: tuple[DemoStandardPage, ...] = (
    DemoStandardPage(
        slug="aksesibilitas",
        title="Pernyataan Aksesibilitas",
        summary=(
            "Situs ini dibuat agar bisa dipakai semua orang, termasuk dengan pembaca "
            "layar, papan tombol, dan ponsel murah."
        ),
        sections=(
            DemoSection(
                heading="Sasaran kami",
                text=(
                    "<p>Kami menuju kesesuaian dengan pedoman WCAG 2.2 tingkat AA "
                    "untuk semua halaman umum. Pernyataan ini adalah penilaian "
                    "sendiri, bukan sertifikat.</p>"
                ),
            ),
            DemoSection(
                heading="Yang bisa Anda andalkan",
                text=(
                    "<ul><li>Semua bagian bisa dipakai dengan papan tombol, dan letak "
                    "fokus selalu terlihat.</li><li>Tulisan bisa diperbesar sampai 200 "
                    "persen tanpa menggeser ke samping.</li><li>Putusan cek fakta "
                    "tidak hanya dibedakan dengan warna; selalu ada kata dan "
                    "tanda.</li><li>Tersedia tampilan terang dan gelap, mengikuti "
                    "pengaturan perangkat.</li><li>Tidak ada gerakan otomatis, suara "
                    "otomatis, atau batas waktu saat membaca.</li><li>Membaca, "
                    "mencari, dan mengisi formulir bisa tanpa JavaScript.</li><li>"
                    "Halaman ringan dan tetap bisa dibuka di sinyal lemah.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Bahasa",
                text=(
                    "<p>Kalimat ditulis pendek, istilah dijelaskan saat pertama "
                    "muncul. Halaman utama tersedia dalam bahasa Inggris. Bahasa "
                    "isyarat dan bahasa daerah belum tersedia.</p>"
                ),
            ),
            DemoSection(
                heading="Yang belum sempurna",
                text=(
                    "<ul><li>Berkas lampiran dari instansi, terutama hasil pindaian, "
                    "belum semuanya bisa dibaca pembaca layar. Mintalah versi "
                    "teksnya.</li><li>Gambar lama mungkin memiliki keterangan yang "
                    "terlalu singkat.</li><li>Cuplikan kiriman media sosial ditulis "
                    "ulang sebagai teks; tata letak aslinya tidak ditampilkan.</li>"
                    "</ul>"
                ),
            ),
            DemoSection(
                heading="Cara kami menguji",
                text=(
                    "<p>Setiap perubahan diperiksa dengan alat otomatis pada lebar "
                    "layar ponsel dan komputer, terang dan gelap. Alat otomatis tidak "
                    "menemukan semuanya, jadi laporan Anda sangat berarti.</p>"
                ),
            ),
            DemoSection(
                heading="Laporkan hambatan",
                text=(
                    '<p>Tulis ke <a href="mailto:aksesibilitas@bagimunegeri.example">'
                    "aksesibilitas@bagimunegeri.example</a>. Sebutkan alamat halaman, "
                    "perangkat, dan alat bantu yang dipakai. Kami membalas dalam dua "
                    "hari kerja dan mengirim isinya dalam bentuk lain bila perlu.</p>"
                    "<p>Hak atas informasi yang mudah dijangkau dijamin Undang-Undang "
                    "Nomor 8 Tahun 2016 tentang Penyandang Disabilitas.</p>"
                ),
            ),
        ),
        title_en="Accessibility Statement",
        summary_en=(
            "This site is built to work for everyone, also with a screen reader, a "
            "keyboard or a cheap phone."
        ),
        sections_en=(
            DemoSection(
                heading="Our goal",
                text=(
                    "<p>We aim to meet WCAG 2.2 level AA on every public page. This "
                    "statement is our own assessment, not a certificate.</p>"
                ),
            ),
            DemoSection(
                heading="What you can rely on",
                text=(
                    "<ul><li>Everything works with a keyboard, and the focus is always "
                    "visible.</li><li>Text can be enlarged to 200 per cent without "
                    "scrolling sideways.</li><li>Verdicts are never told apart by "
                    "colour alone; there is always a word and a mark.</li><li>Light "
                    "and dark display follow your device.</li><li>Nothing moves or "
                    "plays by itself, and there is no time limit for reading.</li><li>"
                    "Reading, searching and filling in forms work without "
                    "JavaScript.</li><li>Pages are small and open on a weak "
                    "signal.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Language",
                text=(
                    "<p>Sentences are short, and terms are explained where they first "
                    "appear. The main pages are available in English. Sign language "
                    "and regional languages are not available yet.</p>"
                ),
            ),
            DemoSection(
                heading="What is not perfect yet",
                text=(
                    "<ul><li>Not every file attached by an agency, above all scans, "
                    "can be read by a screen reader. Ask for a text version.</li><li>"
                    "Older pictures may have descriptions that are too short.</li><li>"
                    "Social-media posts are quoted as text; their original layout is "
                    "not shown.</li></ul>"
                ),
            ),
            DemoSection(
                heading="How we test",
                text=(
                    "<p>Each change is checked with automatic tools at phone and "
                    "desktop width, light and dark. Tools do not find everything, so "
                    "your report matters.</p>"
                ),
            ),
            DemoSection(
                heading="Report a barrier",
                text=(
                    '<p>Write to <a href="mailto:aksesibilitas@bagimunegeri.example">'
                    "aksesibilitas@bagimunegeri.example</a> with the address of the "
                    "page, your device and the aid you use. We answer within two "
                    "working days and send the content in another form if you need "
                    "it.</p><p>Law 8 of 2016 on Persons with Disabilities guarantees "
                    "the right to accessible information.</p>"
                ),
            ),
        ),
    ),
    DemoStandardPage(
        slug="privasi",
        title="Privasi",
        summary=(
            "Membaca situs ini tidak memerlukan akun. Tidak ada pelacak, iklan, atau "
            "layanan pihak ketiga."
        ),
        sections=(
            DemoSection(
                heading="Ringkasnya",
                text=(
                    "<ul><li>Tidak ada pelacak, kuki iklan, atau piksel media "
                    "sosial.</li><li>Semua huruf, gambar, dan kode dikirim dari alamat "
                    "situs ini sendiri.</li><li>Tombol bagikan hanyalah tautan. "
                    "Jejaring sosial baru tahu setelah Anda menekannya.</li><li>Data "
                    "tidak dijual dan tidak dipakai untuk membuat profil Anda.</li>"
                    "</ul>"
                ),
            ),
            DemoSection(
                heading="Apa yang disimpan saat Anda membaca",
                text=(
                    "<p>Server mencatat waktu, alamat halaman, dan alamat internet "
                    "(IP) untuk menjaga keamanan. Catatan dihapus setelah 30 hari. "
                    "Kata yang Anda cari hanya dihitung, per hari dan tanpa "
                    "mencatat siapa yang mencari; hitungannya dihapus setelah 180 "
                    "hari.</p>"
                ),
            ),
            DemoSection(
                heading="Kuki",
                text=(
                    "<p>Kuki dipasang hanya bila diperlukan: untuk melindungi "
                    "formulir, menyimpan laporan yang belum Anda kirim (paling lama "
                    "satu jam), mengingat bahasa yang Anda pilih, dan menjaga agar "
                    "petugas tetap masuk. Tidak ada kuki dari pihak lain, jadi tidak "
                    "ada spanduk persetujuan.</p>"
                ),
            ),
            DemoSection(
                heading="Bila Anda menghubungi kami",
                text=(
                    "<p>Surel dan lampirannya dibaca meja yang menangani, lalu dihapus "
                    "paling lama satu tahun setelah selesai. Nomor telepon dan data "
                    "orang lain dalam pesan yang Anda kirim disamarkan sebelum "
                    "diterbitkan.</p>"
                ),
            ),
            DemoSection(
                heading="Petugas dan pemegang lencana",
                text=(
                    "<p>Akun petugas berisi nama, surel, instansi, dan catatan masuk. "
                    "Nama, instansi, dan status lencana pemegang lencana ditampilkan "
                    "untuk umum; itulah gunanya lencana. Nomor telepon dan NIP tidak "
                    "ditampilkan.</p>"
                ),
            ),
            DemoSection(
                heading="Hak Anda",
                text=(
                    "<p>Menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan "
                    "Data Pribadi, Anda boleh meminta salinan, perbaikan, atau "
                    "penghapusan data Anda. Tulis ke <a "
                    'href="mailto:privasi@bagimunegeri.example">'
                    "privasi@bagimunegeri.example</a>. Kami menjawab dalam 3 × 24 "
                    "jam.</p>"
                ),
            ),
            DemoSection(
                heading="Pada situs contoh",
                text=(
                    "<p>Situs contoh berjalan di komputer pemasangnya. Jangan "
                    "memasukkan data pribadi yang sungguhan.</p>"
                ),
            ),
        ),
        title_en="Privacy",
        summary_en=(
            "Reading this site needs no account. There are no trackers, advertisements "
            "or third-party services."
        ),
        sections_en=(
            DemoSection(
                heading="In short",
                text=(
                    "<ul><li>No trackers, advertising cookies or social-media "
                    "pixels.</li><li>All fonts, pictures and code come from this "
                    "site's own address.</li><li>Share buttons are plain links. A "
                    "network learns of you only after you press one.</li><li>Data is "
                    "not sold or used to build a profile of you.</li></ul>"
                ),
            ),
            DemoSection(
                heading="What is stored while you read",
                text=(
                    "<p>The server records the time, the page and the internet (IP) "
                    "address to keep the site secure. Records are deleted after 30 "
                    "days. What you search for is only counted, by day and without "
                    "recording who searched; the counts are deleted after 180 "
                    "days.</p>"
                ),
            ),
            DemoSection(
                heading="Cookies",
                text=(
                    "<p>A cookie is set only when needed: to protect forms, to keep a "
                    "report you have not sent yet (for an hour at most), to "
                    "remember your language and to keep staff signed in. There are no "
                    "cookies from others, so there is no consent banner.</p>"
                ),
            ),
            DemoSection(
                heading="When you contact us",
                text=(
                    "<p>E-mails and attachments are read by the desk concerned and "
                    "deleted at most one year after the matter is closed. Phone "
                    "numbers and other people's data in messages you send are masked "
                    "before anything is published.</p>"
                ),
            ),
            DemoSection(
                heading="Staff and badge holders",
                text=(
                    "<p>Staff accounts hold a name, e-mail, agency and sign-in "
                    "records. A badge holder's name, agency and badge status are "
                    "public; that is what a badge is for. Phone numbers and employee "
                    "numbers are not shown.</p>"
                ),
            ),
            DemoSection(
                heading="Your rights",
                text=(
                    "<p>Under Law 27 of 2022 on Personal Data Protection you may ask "
                    "for a copy, correction or deletion of your data. Write to <a "
                    'href="mailto:privasi@bagimunegeri.example">'
                    "privasi@bagimunegeri.example</a>. We answer within three days.</p>"
                ),
            ),
            DemoSection(
                heading="On the demonstration",
                text=(
                    "<p>The demonstration runs on the computer of whoever installed "
                    "it. Do not enter real personal data.</p>"
                ),
            ),
        ),
    ),
)
