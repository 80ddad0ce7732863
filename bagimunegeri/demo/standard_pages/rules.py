"""The rules the site binds itself to: methodology and corrections."""

from bagimunegeri.demo.shapes import (
    DemoSection,
    DemoStandardPage,
)

RULE_PAGES: tuple[DemoStandardPage, ...] = (
    DemoStandardPage(
        slug="metodologi",
        title="Metodologi Cek Fakta",
        summary=(
            "Cara kami memilih, memeriksa, dan memutuskan sebuah klaim. Versi 1.0, "
            "berlaku untuk semua instansi."
        ),
        sections=(
            DemoSection(
                heading="Versi",
                text=(
                    "<p>Ini versi <b>1.0</b>. Setiap cek fakta menyebut versi yang "
                    "dipakai saat ditulis. Bila aturan berubah, versi lama tetap bisa "
                    "dibaca dan cek fakta lama tidak dinilai ulang diam-diam.</p>"
                ),
            ),
            DemoSection(
                heading="Klaim mana yang kami periksa",
                text=(
                    "<p>Klaim adalah pernyataan yang bisa dibuktikan benar atau "
                    "salahnya. Kami memilih dengan empat pertanyaan:</p><ol><li><b>"
                    "Bahaya</b>: apakah orang bisa kehilangan nyawa, kesehatan, uang, "
                    "atau haknya?</li><li><b>Jangkauan</b>: seberapa banyak dilihat "
                    "atau diteruskan?</li><li><b>Kepentingan umum</b>: apakah "
                    "menyangkut layanan, hukum, atau keselamatan?</li><li><b>Bisa "
                    "diperiksa</b>: adakah bukti yang dapat dibuka?</li></ol><p>Alasan "
                    "memilih ditulis di setiap cek fakta, pada bagian “Mengapa kami "
                    "periksa”. Siapa yang diuntungkan tidak menjadi pertimbangan.</p>"
                ),
            ),
            DemoSection(
                heading="Yang tidak kami periksa",
                text=(
                    "<ul><li>Pendapat, doa, selera, dan keyakinan</li><li>Ramalan dan "
                    "janji yang belum jatuh tempo</li><li>Urusan pribadi warga "
                    "biasa</li><li>Karya jurnalistik yang sedang disengketakan; itu "
                    "wewenang Dewan Pers</li><li>Kritik kepada pemerintah. Kritik "
                    "bukan kabar bohong.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Enam putusan",
                text=(
                    "<ul><li><b>Benar</b>: pernyataan sesuai bukti dan tidak "
                    "menghilangkan hal penting.</li><li><b>Sebagian benar</b>: ada "
                    "bagian yang benar dan ada bagian pokok yang keliru atau "
                    "kurang.</li><li><b>Menyesatkan</b>: memakai fakta atau gambar "
                    "asli, tetapi disusun sehingga orang menyimpulkan hal yang "
                    "salah.</li><li><b>Salah</b>: bertentangan dengan bukti.</li><li>"
                    "<b>Belum terbukti</b>: bukti yang ada belum cukup untuk "
                    "memutuskan. Kami buka lagi bila ada bukti baru.</li><li><b>Satire "
                    "atau parodi</b>: dibuat untuk melucu atau menyindir, tetapi "
                    "sebagian orang menganggapnya sungguhan.</li></ul><p>Benar "
                    "bernilai 5, sebagian benar 3, menyesatkan 2, salah 1. Belum "
                    "terbukti dan satire tidak diberi angka, karena keduanya bukan "
                    "tingkat kebenaran.</p>"
                ),
            ),
            DemoSection(
                heading="Jenis konten",
                text=(
                    "<p>Putusan menjawab “benar atau tidak”. Jenis konten menjawab "
                    "“bagaimana cara mengelabuinya”. Keduanya terpisah.</p><ul><li><b>"
                    "Konten palsu</b>: seluruhnya dibuat-buat.</li><li><b>Konten "
                    "menyesatkan</b>: informasi dipakai untuk membingkai sesuatu "
                    "secara keliru.</li><li><b>Konten tiruan</b>: meniru nama atau "
                    "tampilan pihak lain.</li><li><b>Konten dimanipulasi</b>: foto, "
                    "video, suara, atau dokumen asli yang diubah.</li><li><b>Konteks "
                    "salah</b>: isinya asli, tetapi waktu, tempat, atau peristiwanya "
                    "lain.</li><li><b>Satire atau parodi</b>: tidak bermaksud menipu, "
                    "tetapi bisa mengecoh.</li><li><b>Koneksi salah</b>: judul atau "
                    "gambar tidak cocok dengan isinya.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Niat",
                text=(
                    "<p>Niat pembuat klaim biasanya tidak kami nilai. Kami menulis "
                    "“disinformasi” hanya bila ada bukti niat yang bisa "
                    "ditunjukkan.</p>"
                ),
            ),
            DemoSection(
                heading="Dua sumber yang tidak saling bergantung",
                text=(
                    "<p>Setiap putusan memerlukan paling sedikit dua sumber yang tidak "
                    "mengutip satu sama lain. Sumber pertama, seperti dokumen, data, "
                    "rekaman utuh, atau saksi langsung, didahulukan.</p><p>Setiap "
                    "sumber dicatat: judul, penerbit, tanggal, alamat, salinan arsip, "
                    "mendukung atau membantah, dan kepentingannya. Siaran pers "
                    "instansi sendiri hanya dihitung sebagai satu sumber yang "
                    "berkepentingan.</p>"
                ),
            ),
            DemoSection(
                heading="Empat mata",
                text=(
                    "<p>Tidak ada orang yang menyetujui tulisannya sendiri. Paling "
                    "sedikit dua orang memeriksa: penulis dan peninjau. Topik "
                    "kesehatan, bencana, dan hukum juga dibaca ahli. Nama dan peran "
                    "mereka tercantum di cek fakta.</p><p>Bila pemeriksa berbeda "
                    "pendapat, kami mencari bukti lagi. Bila tetap tidak sepakat, "
                    "putusannya “belum terbukti”.</p>"
                ),
            ),
            DemoSection(
                heading="Instansi tidak menilai dirinya sendiri",
                text=(
                    "<p>Klaim tentang sebuah instansi tidak boleh diputuskan instansi "
                    "itu sendirian. Instansi lain harus ikut memeriksa dan namanya "
                    "dicantumkan. Bila hanya ingin memberi penjelasan, instansi "
                    "memakai halaman klarifikasi, yang tidak memuat putusan.</p>"
                ),
            ),
            DemoSection(
                heading="Hak jawab",
                text=(
                    "<p>Sebelum terbit, kami menghubungi pembuat klaim bila ia bisa "
                    "dikenali, dan memberi waktu paling sedikit 24 jam. Pada keadaan "
                    "yang mengancam nyawa, waktunya boleh lebih singkat.</p><p>Kapan "
                    "dihubungi dan apa jawabannya kami tulis. Bila tidak dihubungi, "
                    "alasannya kami tulis. Setelah terbit, jawaban tetap diterima "
                    'kapan saja lewat <a href="/koreksi-dan-hak-jawab/">halaman hak '
                    "jawab</a>.</p>"
                ),
            ),
            DemoSection(
                heading="Langkah kerja",
                text=(
                    "<ol><li>Tuliskan klaim seperti yang diucapkan, tanpa memberi "
                    "cap.</li><li>Simpan salinan arsip tempat klaim itu muncul.</li>"
                    "<li>Cari sumber asal dan bukti ke dua arah: yang mendukung dan "
                    "yang membantah.</li><li>Hubungi pembuat klaim dan ahli.</li><li>"
                    "Tulis narasi, penjelasan, dan kesimpulan.</li><li>Tinjau, "
                    "putuskan, terbitkan.</li><li>Pantau: klaim yang muncul lagi "
                    "ditambahkan sebagai kemunculan baru.</li></ol>"
                ),
            ),
        ),
        title_en="Fact-checking Methodology",
        summary_en=(
            "How we choose, check and judge a claim. Version 1.0, binding on every "
            "agency."
        ),
        sections_en=(
            DemoSection(
                heading="Version",
                text=(
                    "<p>This is version <b>1.0</b>. Every fact-check names the version "
                    "it was written under. When the rules change, old versions stay "
                    "readable and old checks are never quietly judged again.</p>"
                ),
            ),
            DemoSection(
                heading="Which claims we check",
                text=(
                    "<p>A claim is a statement that can be shown to be right or wrong. "
                    "We ask four questions:</p><ol><li><b>Harm</b>: could people lose "
                    "their life, health, money or rights?</li><li><b>Reach</b>: how "
                    "many have seen or forwarded it?</li><li><b>Public interest</b>: "
                    "does it concern services, the law or safety?</li><li><b>"
                    "Checkable</b>: is there evidence that can be shown?</li></ol><p>"
                    "Every check says why it was chosen. Who benefits is no "
                    "criterion.</p>"
                ),
            ),
            DemoSection(
                heading="What we do not check",
                text=(
                    "<ul><li>Opinions, prayers, taste and belief</li><li>Predictions, "
                    "and promises that are not yet due</li><li>The private affairs of "
                    "ordinary people</li><li>Disputed works of journalism; those "
                    "belong to the Press Council</li><li>Criticism of the government. "
                    "Criticism is not a hoax.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Six verdicts",
                text=(
                    "<ul><li><b>True</b> (benar): matches the evidence and leaves out "
                    "nothing important.</li><li><b>Partly true</b> (sebagian benar): "
                    "one part is right; an essential part is wrong or missing.</li><li>"
                    "<b>Misleading</b> (menyesatkan): uses real facts or pictures, "
                    "arranged so that people draw a wrong conclusion.</li><li><b>"
                    "False</b> (salah): contradicts the evidence.</li><li><b>"
                    "Unproven</b> (belum terbukti): the evidence is not enough to "
                    "decide. We reopen the case when new evidence appears.</li><li><b>"
                    "Satire or parody</b> (satire): made to joke or mock, but taken "
                    "seriously by some.</li></ul><p>True counts 5, partly true 3, "
                    "misleading 2, false 1. Unproven and satire carry no number, "
                    "because they are not degrees of truth.</p>"
                ),
            ),
            DemoSection(
                heading="Content types",
                text=(
                    "<p>The verdict says whether it is true. The content type says how "
                    "it deceives. The two are kept apart.</p><ul><li><b>Fabricated "
                    "content</b>: made up from beginning to end.</li><li><b>Misleading "
                    "content</b>: information used to frame something wrongly.</li><li>"
                    "<b>Imposter content</b>: imitates the name or look of someone "
                    "else.</li><li><b>Manipulated content</b>: a real photo, video, "
                    "recording or document that was altered.</li><li><b>False "
                    "context</b>: real content with another time, place or event.</li>"
                    "<li><b>Satire or parody</b>: not meant to deceive, but able to "
                    "fool.</li><li><b>False connection</b>: headline or picture does "
                    "not match the content.</li></ul>"
                ),
            ),
            DemoSection(
                heading="Intent",
                text=(
                    "<p>We usually do not judge intent. We write “disinformation” only "
                    "when evidence of intent can be shown.</p>"
                ),
            ),
            DemoSection(
                heading="Two independent sources",
                text=(
                    "<p>Every verdict needs at least two sources that do not quote "
                    "each other. Primary sources come first: documents, data, complete "
                    "recordings, direct witnesses.</p><p>Each source is recorded with "
                    "title, publisher, date, address, archived copy, whether it "
                    "supports or contradicts the claim, and its interest. An agency's "
                    "own press release counts only as one interested source.</p>"
                ),
            ),
            DemoSection(
                heading="Four eyes",
                text=(
                    "<p>Nobody approves their own text. At least two people check it: "
                    "the author and a reviewer. Health, disasters and law are also "
                    "read by an expert. Their names and roles are published.</p><p>If "
                    "the checkers disagree, we look for more evidence. If they still "
                    "disagree, the verdict is “unproven”.</p>"
                ),
            ),
            DemoSection(
                heading="No agency judges itself",
                text=(
                    "<p>A claim about an agency may not be decided by that agency "
                    "alone. Another agency must take part and is named. An agency that "
                    "only wants to explain uses a clarification page, which carries no "
                    "verdict.</p>"
                ),
            ),
            DemoSection(
                heading="Right of reply",
                text=(
                    "<p>Before publishing we contact whoever made the claim, if they "
                    "can be identified, and give them at least 24 hours; less when "
                    "lives are in danger.</p><p>We state when we asked and what the "
                    "answer was, or why we did not ask. Replies are welcome at any "
                    'time afterwards through the <a href="/en/koreksi-dan-hak-jawab/">'
                    "right-of-reply page</a>.</p>"
                ),
            ),
            DemoSection(
                heading="Steps",
                text=(
                    "<ol><li>Write the claim as it was said, without a label.</li><li>"
                    "Keep an archived copy of where it appeared.</li><li>Look for the "
                    "origin and for evidence both ways.</li><li>Contact the claimant "
                    "and experts.</li><li>Write what circulates, the explanation and "
                    "the conclusion.</li><li>Review, decide, publish.</li><li>Keep "
                    "watch: a claim that returns is added as a new sighting.</li></ol>"
                ),
            ),
        ),
    ),
    DemoStandardPage(
        slug="koreksi-dan-hak-jawab",
        title="Koreksi dan Hak Jawab",
        summary=(
            "Kesalahan kami perbaiki di tempat terbuka. Siapa pun boleh meminta "
            "koreksi, dan yang disebut berhak menjawab."
        ),
        sections=(
            DemoSection(
                heading="Cara meminta koreksi",
                text=(
                    "<ol><li>Kirim alamat halaman dan bagian yang menurut Anda keliru "
                    'ke <a href="mailto:koreksi@bagimunegeri.example">'
                    "koreksi@bagimunegeri.example</a>.</li><li>Sertakan bukti bila "
                    "ada. Tanpa bukti pun tetap kami baca.</li><li>Kami membalas "
                    "dengan nomor permintaan dalam satu hari kerja.</li></ol><p>Anda "
                    "tidak harus menyebut nama.</p>"
                ),
            ),
            DemoSection(
                heading="Berapa lama",
                text=(
                    "<ul><li>Kesalahan yang membahayakan orang: diperiksa dalam dua "
                    "jam, setiap hari.</li><li>Kesalahan fakta: tiga hari kerja.</li>"
                    "<li>Salah ketik: saat ditemukan, tanpa pengumuman.</li></ul><p>"
                    "Bila permintaan ditolak, alasannya kami kirim kepada Anda.</p>"
                ),
            ),
            DemoSection(
                heading="Tiga label",
                text=(
                    "<ul><li><b>Koreksi</b>: ada fakta yang salah. Yang salah, yang "
                    "benar, dan tanggalnya ditulis di halaman itu.</li><li><b>"
                    "Pembaruan</b>: ada fakta baru. Putusan bisa tetap atau "
                    "berubah.</li><li><b>Dicabut</b>: tulisan tidak layak "
                    "dipertahankan. Alamatnya tetap hidup dan memuat alasan "
                    "pencabutan.</li></ul><p>Kami tidak menghapus diam-diam.</p>"
                ),
            ),
            DemoSection(
                heading="Setelah dikoreksi",
                text=(
                    "<p>Koreksi tampil di bagian atas halaman dan masuk ke "
                    '<a href="/koreksi/">daftar koreksi</a>. Versi lamanya tetap bisa '
                    "dibaca. Pemegang lencana yang pernah membagikannya diminta "
                    "meneruskan koreksinya. Koreksi memakai tempat yang sama "
                    "menonjolnya dengan tulisan awal.</p>"
                ),
            ),
            DemoSection(
                heading="Hak jawab",
                text=(
                    "<p>Orang atau organisasi yang disebut dalam cek fakta boleh "
                    "mengirim jawaban paling panjang 300 kata. Jawaban dimuat utuh di "
                    "halaman itu, kecuali memuat fitnah atau data pribadi orang lain. "
                    "Memuat jawaban tidak berarti kami setuju.</p>"
                ),
            ),
            DemoSection(
                heading="Masih keberatan?",
                text=(
                    "<p>Tulis kepada dewan pengarah di <a "
                    'href="mailto:dewan@bagimunegeri.example">'
                    "dewan@bagimunegeri.example</a>. Anda juga bisa mengajukan "
                    "keberatan atas informasi publik sesuai Undang-Undang Nomor 14 "
                    "Tahun 2008, atau mengadu ke lembaga pengawas layanan publik.</p>"
                ),
            ),
        ),
        title_en="Corrections and Right of Reply",
        summary_en=(
            "We correct mistakes in the open. Anyone may ask for a correction, and "
            "anyone named has a right to reply."
        ),
        sections_en=(
            DemoSection(
                heading="How to ask for a correction",
                text=(
                    "<ol><li>Send the address of the page and the part you think is "
                    'wrong to <a href="mailto:koreksi@bagimunegeri.example">'
                    "koreksi@bagimunegeri.example</a>.</li><li>Add evidence if you "
                    "have it. We read your message without it, too.</li><li>We answer "
                    "with a reference number within one working day.</li></ol><p>You "
                    "do not have to give your name.</p>"
                ),
            ),
            DemoSection(
                heading="How long it takes",
                text=(
                    "<ul><li>A mistake that puts people in danger: examined within two "
                    "hours, every day.</li><li>A factual mistake: three working "
                    "days.</li><li>A typing mistake: as soon as it is found, without "
                    "notice.</li></ul><p>If we refuse, we tell you why.</p>"
                ),
            ),
            DemoSection(
                heading="Three labels",
                text=(
                    "<ul><li><b>Correction</b> (koreksi): a fact was wrong. The page "
                    "states what was wrong, what is right, and when.</li><li><b>"
                    "Update</b> (pembaruan): there are new facts. The verdict may stay "
                    "or change.</li><li><b>Withdrawn</b> (dicabut): the text cannot "
                    "stand. Its address stays and gives the reason.</li></ul><p>We "
                    "never delete quietly.</p>"
                ),
            ),
            DemoSection(
                heading="After a correction",
                text=(
                    "<p>It appears at the top of the page and in the "
                    '<a href="/en/koreksi/">corrections log</a>. The old version stays '
                    "readable. "
                    "Badge holders who shared the page are asked to pass the "
                    "correction on. A correction is as prominent as the original.</p>"
                ),
            ),
            DemoSection(
                heading="Right of reply",
                text=(
                    "<p>People and organisations named in a fact-check may send a "
                    "reply of up to 300 words. It is published in full on that page "
                    "unless it contains slander or other people's personal data. "
                    "Publishing a reply does not mean that we agree.</p>"
                ),
            ),
            DemoSection(
                heading="Still not satisfied?",
                text=(
                    "<p>Write to the steering board at <a "
                    'href="mailto:dewan@bagimunegeri.example">'
                    "dewan@bagimunegeri.example</a>. You may also file an objection "
                    "under Law 14 of 2008 on Public Information, or complain to the "
                    "public-service ombudsman.</p>"
                ),
            ),
        ),
    ),
)
