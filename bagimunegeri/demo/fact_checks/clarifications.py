"""Official clarifications: statements without a verdict."""

from bagimunegeri.demo.shapes import DemoClarification, DemoLink

CLARIFICATIONS: tuple[DemoClarification, ...] = (
    DemoClarification(
        agency="kemensos",
        slug="penyaluran-bantuan-pangan-mundur-tiga-hari",
        title="Penyaluran bantuan pangan di Nusa Tenggara Timur mundur tiga hari",
        summary=(
            "Kapal pengangkut tertahan cuaca; bantuan di enam kabupaten disalurkan "
            "tiga hari lebih lambat dan jumlahnya tidak berkurang."
        ),
        days_ago=6,
        circulating=(
            "<p>Warga di Sumba, Rote, dan Sabu menanyakan bantuan pangan yang belum "
            "datang. Sebagian menduga bantuan dihentikan atau dialihkan ke daerah "
            "lain.</p>"
        ),
        statement=(
            "<p>Bantuan tidak dihentikan. Dua kapal pengangkut menunggu di pelabuhan "
            "Kupang karena gelombang di Laut Sawu mencapai 4 meter. Penyaluran di "
            "enam kabupaten dijadwalkan mundur tiga hari.</p><ul>"
            "<li>Jumlah bantuan tetap sama.</li>"
            "<li>Jadwal baru ditempel di kantor desa dan dikirim lewat "
            "pendamping.</li>"
            "<li>Keluarga yang tidak dapat datang boleh diwakili anggota satu kartu "
            "keluarga.</li></ul>"
            "<p>Kami meminta maaf karena pengumuman terlambat satu hari. Pertanyaan "
            "dapat disampaikan ke call center 1500-000.</p>"
        ),
        sources=(
            DemoLink(
                title="Jadwal baru penyaluran bantuan pangan",
                url="https://kemensos.example/bantuan-pangan/jadwal-ntt",
            ),
            DemoLink(
                title="Peringatan gelombang tinggi Laut Sawu",
                url="https://bmkg.example/gelombang/laut-sawu",
            ),
        ),
        topics=(
            "bantuan-sosial",
            "pemerintahan",
        ),
    ),
    DemoClarification(
        agency="kominfo",
        slug="situs-layanan-tidak-dapat-dibuka-selasa-malam",
        title="Gangguan situs layanan Selasa malam disebabkan penggantian sertifikat",
        summary=(
            "Delapan situs layanan tidak dapat dibuka selama 2 jam 40 menit karena "
            "sertifikat keamanan terlambat diperbarui, bukan karena serangan."
        ),
        days_ago=13,
        circulating=(
            "<p>Selasa malam warga melihat peringatan “sambungan tidak aman” pada "
            "delapan situs layanan. Beredar dugaan situs diretas dan data warga "
            "diambil.</p>"
        ),
        statement=(
            "<p>Penyebabnya sertifikat keamanan yang habis masa berlakunya dan "
            "terlambat diganti. Gangguan berlangsung pukul 19.20 sampai 22.00.</p>"
            "<p>Kami memeriksa catatan masuk ke sistem selama tujuh hari. Tidak ada "
            "tanda akses tanpa izin. Catatan itu juga diserahkan kepada pemeriksa "
            "dari luar kementerian, dan hasilnya akan dimuat di halaman kejadian.</p>"
            "<p>Ini kelalaian kami. Penggantian sertifikat kini berjalan sendiri "
            "dengan peringatan 30 hari sebelumnya. Permohonan yang jatuh tempo malam "
            "itu diperpanjang satu hari.</p>"
        ),
        sources=(
            DemoLink(
                title="Catatan kejadian gangguan situs",
                url="https://kominfo.example/kejadian/sertifikat",
            ),
            DemoLink(
                title="Jadwal perawatan sistem",
                url="https://kominfo.example/perawatan",
            ),
        ),
        topics=(
            "teknologi",
            "pemerintahan",
        ),
    ),
    DemoClarification(
        agency="sleman",
        slug="sirene-merapi-berbunyi-senin-siang",
        title="Sirene Merapi di Cangkringan berbunyi karena sambaran petir",
        summary=(
            "Sirene di dua dusun menyala 40 detik tanpa perintah; status Merapi "
            "tidak berubah dan alatnya sudah diperbaiki."
        ),
        days_ago=27,
        circulating=(
            "<p>Senin siang sirene di dua dusun di Cangkringan berbunyi. Sekitar 120 "
            "warga menuju titik kumpul. Sesudahnya banyak yang bertanya apakah ada "
            "bahaya yang ditutupi.</p>"
        ),
        statement=(
            "<p>Tidak ada perubahan pada Gunung Merapi. Petir menyambar kotak "
            "pengatur, sehingga sirene menyala selama 40 detik tanpa perintah.</p>"
            "<p>Warga yang menuju titik kumpul sudah melakukan hal yang tepat. "
            "Kepala dusun memberi kabar aman 14 menit kemudian; sasaran kami 5 "
            "menit, jadi ini perlu diperbaiki.</p><ul>"
            "<li>Kotak pengatur diganti dan diberi penangkal petir.</li>"
            "<li>Sirene lain diperiksa satu per satu dalam dua pekan.</li>"
            "<li>Bunyi tanda aman akan dilatih bersama warga bulan depan.</li></ul>"
        ),
        sources=(
            DemoLink(
                title="Laporan pemeriksaan sirene",
                url="https://sleman.example/siaga-merapi/sirene",
            ),
            DemoLink(
                title="Laporan pengamatan Merapi",
                url="https://pengamatan-merapi.example/laporan",
            ),
        ),
        topics=("kebencanaan",),
    ),
    DemoClarification(
        agency="bpom",
        slug="laman-cek-izin-edar-menampilkan-data-lama",
        title="Laman cek izin edar sempat menampilkan data dua hari sebelumnya",
        summary=(
            "Pembaruan data tertunda dua hari; 312 nomor izin baru sempat tampak "
            "belum terdaftar dan kini sudah tampil."
        ),
        days_ago=41,
        circulating=(
            "<p>Pemilik usaha kecil mengeluh nomor izin yang baru mereka terima "
            "tidak ditemukan di laman cek izin edar. Sebagian pembeli menyangka "
            "produknya palsu.</p>"
        ),
        statement=(
            "<p>Keluhan itu benar. Pembaruan data harian gagal selama dua hari "
            "karena ruang simpan penuh. Ada 312 nomor izin baru yang tidak "
            "tampil.</p>"
            "<p>Semua nomor kini sudah dapat dicari. Laman juga menampilkan kapan "
            "data terakhir diperbarui, supaya keterlambatan terlihat oleh siapa "
            "pun.</p>"
            "<p>Pemilik usaha yang dirugikan dapat meminta surat keterangan lewat "
            "contact center 1500-000, tanpa biaya.</p>"
        ),
        sources=(
            DemoLink(
                title="Catatan pembaruan laman cek izin edar",
                url="https://bpom.example/cek-izin-edar/catatan",
            ),
        ),
        topics=(
            "kesehatan",
            "usaha-kecil",
        ),
    ),
    DemoClarification(
        agency="surabaya",
        slug="pohon-di-jalur-bus-dipindahkan-bukan-ditebang",
        title="Pohon di jalur bus kota dipindahkan, tiga di antaranya ditebang",
        summary=(
            "Dari 46 pohon di jalur halte baru, 43 dipindahkan dan 3 ditebang karena "
            "batangnya keropos."
        ),
        days_ago=72,
        circulating=(
            "<p>Foto truk mengangkut pohon besar beredar dengan pertanyaan mengapa "
            "pohon di tengah kota ditebang untuk halte bus.</p>"
        ),
        statement=(
            "<p>Ada 46 pohon di lokasi halte baru. Sebanyak 43 pohon dipindahkan ke "
            "dua taman kota, dan 3 ditebang karena batangnya keropos lebih dari "
            "separuh.</p>"
            "<p>Sampai hari ini 39 dari 43 pohon yang dipindahkan tumbuh tunas baru. "
            "Empat pohon belum, dan masih dirawat.</p>"
            "<p>Untuk tiga pohon yang ditebang, kami menanam 30 pohon baru. Tempat "
            "setiap pohon dapat dilihat pada peta di daftar sumber.</p>"
        ),
        sources=(
            DemoLink(
                title="Daftar 46 pohon dan tempat barunya",
                url="https://surabaya.example/bus/pohon",
            ),
            DemoLink(
                title="Hasil pemeriksaan kesehatan pohon",
                url="https://surabaya.example/taman/pemeriksaan-pohon",
            ),
        ),
        topics=(
            "lingkungan",
            "transportasi",
        ),
    ),
)
