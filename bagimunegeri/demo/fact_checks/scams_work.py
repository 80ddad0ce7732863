"""Fact-checks of scams aimed at job seekers and small businesses."""

from bagimunegeri.demo.shapes import DemoEvidence, DemoFactCheck, DemoScam, DemoSighting

FACT_CHECKS: tuple[DemoFactCheck, ...] = (
    DemoFactCheck(
        agency="kominfo",
        slug="lowongan-pendamping-desa-digital-bayar-seragam",
        claim=(
            "Komdigi membuka 5.000 lowongan pendamping desa digital bergaji Rp9 juta"
        ),
        title=(
            "Lowongan pendamping desa digital bergaji Rp9 juta memungut uang seragam"
        ),
        summary=(
            "Tidak ada penerimaan pendamping desa digital tahun ini, dan instansi "
            "pemerintah tidak memungut uang dari pelamar."
        ),
        days_ago=33,
        verdict="salah",
        content_type="palsu",
        sightings=(
            DemoSighting(
                platform="instagram",
                days_before=4,
                url="https://media-sosial.example/instagram/p-loker-5000",
                archive_url="https://arsip.example/4c184f8e",
                account="@loker.desa.digital",
                quote=(
                    "LOKER RESMI KOMDIGI‼️ 5000 pendamping desa digital, min SMA, "
                    "gaji 9jt + tunjangan. Link daftar di bio. Kuota terbatas!"
                ),
            ),
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/39119a4a",
                quote=(
                    "Selamat anda LOLOS berkas. Utk seragam & name tag transfer "
                    "350rb ke rek bendahara ya kak, nanti diganti pas gajian "
                    "pertama. Ditunggu hari ini, kalau tdk dianggap mundur"
                ),
            ),
        ),
        narrative=(
            "<p>Poster lowongan di Instagram menawarkan 5.000 posisi “pendamping "
            "desa digital” dengan gaji Rp9 juta. Syaratnya hanya lulusan SMA. Poster "
            "memakai logo Komdigi dan foto kantor pemerintah.</p>"
            "<p>Pelamar yang mengisi formulir mendapat kabar lolos dalam satu jam. "
            "Setelah itu mereka diminta mengirim Rp350 ribu untuk seragam.</p>"
        ),
        explanation=(
            "<p><b>Pertama, kami mencari pengumumannya.</b> Penerimaan pegawai dan "
            "tenaga kontrak pemerintah diumumkan di portal seleksi nasional dan "
            "situs instansi. Di kedua tempat itu tidak ada lowongan dengan nama "
            "tersebut.</p>"
            "<p><b>Kedua, kami menelusuri posternya.</b> Pencarian gambar menemukan "
            "poster yang sama enam bulan lalu dengan nama kementerian lain. Hanya "
            "logo dan angka gajinya yang diganti.</p>"
            "<p><b>Ketiga, kami menghubungi akun pembuatnya.</b> Pengelola akun "
            "menjawab bahwa ia “hanya membantu menyebarkan” dan tidak mau menyebut "
            "siapa yang membayar. Dua hari kemudian akun berganti nama.</p>"
            "<p><b>Keempat, kami berbicara dengan sebelas pelamar.</b> Delapan orang "
            "sudah mengirim uang, semuanya ke rekening pribadi. Tidak satu pun "
            "menerima seragam atau kontrak.</p>"
        ),
        conclusion=(
            "<p>Lowongan itu karangan. Satu tanda yang cukup untuk berhenti: "
            "penerima kerja yang sah tidak meminta uang dari pelamar. Simpan bukti "
            "transfer dan laporkan ke kantor polisi terdekat serta bank penerima.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Pengumuman penerimaan pegawai dan tenaga kontrak",
                publisher="Portal Seleksi Nasional",
                url="https://seleksi-nasional.example/pengumuman",
                archive_url="https://arsip.example/d6054b02",
                is_primary=True,
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
                note="Diperiksa seluruh pengumuman dua belas bulan terakhir.",
            ),
            DemoEvidence(
                title="Poster serupa dengan nama kementerian lain",
                publisher="Arsip Cek Bersama",
                url="https://cek-bersama.example/loker-palsu",
                archive_url="https://arsip.example/b6bfab92",
                published="2025-07-19",
                interest="Jaringan pemeriksa fakta swadaya.",
            ),
            DemoEvidence(
                title="Surat edaran larangan pungutan dalam seleksi",
                publisher="Badan Kepegawaian Contoh",
                url="https://kepegawaian.example/edaran/12",
                archive_url="https://arsip.example/bd5fab5b",
                published="2024-11-05",
                is_primary=True,
                stance="konteks",
                interest=(
                    "Lembaga pemerintah, bagian dari pemerintah yang juga mengelola "
                    "situs ini."
                ),
            ),
        ),
        why_checked=(
            "Dilaporkan 61 pencari kerja; kerugian yang tercatat Rp2,8 juta dari "
            "delapan orang."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Pengelola akun menjawab: “Saya cuma bantu share, yang punya lowongan "
            "orang lain.” Ia menolak menyebut nama."
        ),
        scam=DemoScam(
            impersonated_body="Kementerian Komunikasi dan Digital",
            link="loker-desadigital.example",
            phone="0812-0000-0044",
            official_channel=(
                "Portal seleksi nasional dan halaman Karier di kominfo.example"
            ),
        ),
        reviewers=(
            (
                "Galih Prakoso",
                "pemeriksa",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Ratna Wulandari",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
            (
                "Dominikus Seran",
                "peninjau",
                "Kementerian Pendidikan Dasar dan Menengah",
            ),
        ),
        topics=(
            "penipuan",
            "pekerjaan",
        ),
        audiences=(
            "pencari_kerja",
            "mahasiswa",
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Buat adik-adik yang sedang cari kerja: lowongan pendamping desa "
                    "digital gaji Rp9 juta itu palsu. Habis “lolos”, disuruh "
                    "transfer Rp350 ribu buat seragam. Kerja yang benar tidak minta "
                    "uang di depan.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "“Lolos berkas” dalam satu jam, lalu diminta transfer Rp350 ribu "
                    "untuk seragam. Lowongan pendamping desa digital itu karangan. "
                    "#CekDulu\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Satu tanda cukup untuk berhenti: lowongan meminta uang. Poster "
                    "5.000 pendamping desa digital adalah poster lama yang diganti "
                    "logonya.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
    DemoFactCheck(
        agency="bpom",
        slug="petugas-bpom-izin-edar-kilat",
        claim=(
            "Petugas BPOM melayani izin edar kilat tiga hari dengan biaya Rp2,5 juta"
        ),
        title="Tawaran izin edar kilat Rp2,5 juta bukan dari petugas BPOM",
        summary=(
            "BPOM tidak punya jalur kilat berbayar; pengurusan hanya lewat sistem "
            "resmi dengan tarif yang diumumkan dan dibayar ke kas negara."
        ),
        days_ago=18,
        verdict="salah",
        content_type="tiruan",
        sightings=(
            DemoSighting(
                platform="whatsapp",
                days_before=3,
                archive_url="https://arsip.example/5db95607",
                quote=(
                    "Slmt pagi kak, saya Rudi dr BPOM. Produk kripik kakak blm ada "
                    "izin edar bisa kena razia. Bisa sy bantu jalur kilat 3 hari "
                    "jadi, biaya 2,5jt all in. DP 1jt dulu ya kak buat buka berkas"
                ),
            ),
            DemoSighting(
                platform="instagram",
                days_before=5,
                url="https://media-sosial.example/instagram/p-izinkilat",
                archive_url="https://arsip.example/6aefaa96",
                account="@izinedar.kilat",
                quote=(
                    "JASA IZIN EDAR RESMI ORANG DALAM ✅ 3 hari terbit, sudah "
                    "ratusan UMKM. Chat admin"
                ),
            ),
        ),
        narrative=(
            "<p>Pelaku usaha kecil di Malang, Sleman, dan Bogor menerima pesan dari "
            "orang yang mengaku petugas BPOM. Ia menakut-nakuti dengan razia, lalu "
            "menawarkan izin edar yang terbit dalam tiga hari seharga Rp2,5 juta.</p>"
            "<p>Pelaku mengirim foto kartu pegawai dan contoh nomor izin supaya "
            "tampak meyakinkan.</p>"
        ),
        explanation=(
            "<p><b>Kami memeriksa kartu pegawainya.</b> Nomor pegawai di foto hanya "
            "15 angka, padahal nomor pegawai negeri 18 angka. Nama “Rudi” dengan "
            "jabatan itu tidak ada di daftar pegawai.</p>"
            "<p><b>Kami memeriksa contoh nomor izinnya.</b> Nomor yang dikirim "
            "memang terdaftar, tetapi milik produk kecap dari perusahaan lain. Siapa "
            "pun bisa menyalinnya dari laman cek izin edar.</p>"
            "<p><b>Kami mencocokkan biaya.</b> Tarif pendaftaran pangan olahan "
            "diatur dan dibayar dengan kode tagihan ke kas negara, bukan ke rekening "
            "orang. Usaha mikro mendapat potongan.</p>"
            "<p><b>Kami menghubungi akun Instagram-nya.</b> Admin mengaku “biro jasa "
            "swasta” dan menghapus kata “orang dalam” setelah kami bertanya. Biro "
            "jasa boleh membantu mengisi berkas, tetapi tidak bisa mempercepat "
            "penilaian.</p>"
        ),
        conclusion=(
            "<p>Tidak ada jalur kilat berbayar. Untuk usaha rumahan, pendampingan "
            "dari BPOM gratis. Periksa nomor izin di laman cek izin edar sebelum "
            "percaya.</p>"
        ),
        evidence=(
            DemoEvidence(
                title="Tarif dan tahap pendaftaran pangan olahan",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/izin-edar/tarif",
                archive_url="https://arsip.example/457395ac",
                published="2025-01-09",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
            ),
            DemoEvidence(
                title="Hasil pencarian nomor izin yang dipakai pelaku",
                publisher="Badan Pengawas Obat dan Makanan",
                url="https://bpom.example/cek-izin-edar",
                archive_url="https://arsip.example/f137c51e",
                is_primary=True,
                interest=(
                    "Lembaga ini memeriksa klaim tentang dirinya sendiri, karena itu "
                    "pemeriksa dari instansi lain ikut meninjau."
                ),
                note="Nomor itu milik produk kecap dari perusahaan lain.",
            ),
            DemoEvidence(
                title="Kesaksian empat pemilik usaha keripik dan sambal",
                publisher="Paguyuban Pangan Rumahan Malang",
                url="https://paguyuban-pangan.example/kesaksian",
                archive_url="https://arsip.example/a5cabf7a",
                is_primary=True,
                interest="Anggotanya peserta pendampingan BPOM.",
            ),
        ),
        why_checked=(
            "Sasaran penipuan adalah usaha rumahan yang baru mulai; kerugian per "
            "orang Rp1 juta sampai Rp2,5 juta."
        ),
        contacted_days_before=2,
        claimant_reply=(
            "Admin akun menjawab bahwa mereka biro jasa swasta dan tidak bekerja "
            "untuk BPOM, lalu menghapus kata “orang dalam” dari profil."
        ),
        scam=DemoScam(
            impersonated_body="Badan Pengawas Obat dan Makanan",
            phone="0812-0000-0036",
            official_channel="bpom.example/izin-edar dan contact center 1500-000",
        ),
        reviewers=(
            (
                "Lina Gunardi",
                "pemeriksa",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Taufik Rahman",
                "peninjau",
                "Badan Pengawas Obat dan Makanan",
            ),
            (
                "Ratna Wulandari",
                "peninjau",
                "Kementerian Komunikasi dan Digital",
            ),
        ),
        topics=(
            "penipuan",
            "usaha-kecil",
            "perdagangan",
        ),
        audiences=("umkm",),
        programs=(
            "cek-izin-edar",
            "pendampingan-umkm-pangan",
        ),
        captions=(
            (
                "whatsapp",
                (
                    "Teman-teman UMKM, BPOM tidak punya jalur izin kilat Rp2,5 juta. "
                    "Bayar izin itu pakai kode tagihan ke kas negara, bukan ke "
                    "rekening orang. Pendampingan untuk usaha rumahan gratis.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "x",
                (
                    "“Orang dalam BPOM” menawarkan izin edar tiga hari? Itu penipu. "
                    "Tarif resmi dibayar ke kas negara, pendampingan UMKM gratis.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
            (
                "instagram",
                (
                    "Produk rumahan Anda ditakut-takuti razia lalu ditawari izin "
                    "kilat? Tahan dulu. Tarif resmi ada di laman BPOM dan "
                    "pendampingannya gratis.\n"
                    "ASN · Bagimu Negeri"
                ),
            ),
        ),
    ),
)
