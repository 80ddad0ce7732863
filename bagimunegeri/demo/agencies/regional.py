"""The provinces, cities and regencies of the demo."""

from bagimunegeri.demo.shapes import (
    DemoAgency,
)

REGIONAL_AGENCIES: tuple[DemoAgency, ...] = (
    DemoAgency(
        code="jabar",
        slug="jabar",
        name="Pemerintah Provinsi Jawa Barat",
        short_name="Pemprov Jabar",
        level="provinsi",
        summary=(
            "Melayani warga 27 kabupaten dan kota di Jawa Barat: beasiswa kuliah, "
            "jalan provinsi, kesehatan, dan lapangan kerja."
        ),
        about=(
            "<p>Pemerintah Provinsi Jawa Barat mengurus hal yang melintasi batas "
            "kabupaten dan kota: jalan provinsi, SMA dan SMK, rumah sakit rujukan, dan "
            "transportasi antarkota.</p><p>Kemajuan setiap pekerjaan kami tulis apa "
            "adanya, termasuk yang terlambat dan sebabnya. Anda bisa membandingkan "
            "janji dengan keadaan di lapangan.</p><h3>Beda urusan provinsi dan "
            "kabupaten</h3><p>Jalan lingkungan, sampah, dan KTP diurus kabupaten atau "
            "kota. Jika ragu, tanyakan lewat WhatsApp layanan; kami teruskan ke kantor "
            "yang tepat.</p>"
        ),
        brand_color="#166534",
        region="32",
        website="https://jabar.example/",
        channels=(
            ("situs", "Situs resmi", "https://jabar.example/"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0081"),
            ("surel", "Surel layanan", "layanan@jabar.example"),
            (
                "instagram",
                "@jabar.contoh",
                "https://media-sosial.example/instagram/jabar",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Parahyangan Nomor 22, Bandung. Senin–Jumat, 07.30–16.00",
            ),
        ),
        contact_name="Dedi Kusnandar, Kepala Bidang Humas",
        contact_email="humas@jabar.example",
        contact_phone="0812-0000-0082",
        legal_basis="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
        motif="tree",
        name_en="Government of West Java Province",
        summary_en=(
            "Serves the 27 regencies and cities of West Java: scholarships, provincial "
            "roads, health and jobs."
        ),
        about_en=(
            "<p>The Government of West Java looks after what crosses the borders of "
            "regencies and cities: provincial roads, senior secondary schools, "
            "referral hospitals and transport between towns.</p><p>We report progress "
            "as it is, including what runs late and why, so that you can hold promises "
            "against what you see on the ground.</p><h3>Province or regency?</h3><p>"
            "Neighbourhood roads, waste and identity cards belong to your regency or "
            "city. If in doubt, ask our WhatsApp service; we pass it on to the right "
            "office.</p>"
        ),
    ),
    DemoAgency(
        code="ntt",
        slug="ntt",
        name="Pemerintah Provinsi Nusa Tenggara Timur",
        short_name="Pemprov NTT",
        level="provinsi",
        summary=(
            "Melayani warga di Flores, Sumba, Timor, Alor, dan pulau sekitarnya: air "
            "bersih, perahu nelayan, sekolah, dan kesehatan ibu dan anak."
        ),
        about=(
            "<p>Provinsi Nusa Tenggara Timur terdiri atas ratusan pulau. Jarak jauh "
            "dan kemarau panjang membuat air bersih, angkutan laut, dan layanan "
            "kesehatan menjadi pekerjaan utama pemerintah provinsi.</p><p>Pendaftaran "
            "program selalu bisa dilakukan di kantor desa. Anda tidak harus punya "
            "internet.</p><h3>Bila sinyal sulit</h3><p>Kirim SMS atau titip surat "
            "lewat kantor kecamatan. Setiap surat diberi nomor dan dijawab paling lama "
            "sepuluh hari kerja.</p>"
        ),
        brand_color="#a21caf",
        region="53",
        website="https://ntt.example/",
        channels=(
            ("situs", "Situs resmi", "https://ntt.example/"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0083"),
            ("surel", "Surel layanan", "layanan@ntt.example"),
            ("instagram", "@ntt.contoh", "https://media-sosial.example/instagram/ntt"),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Sasando Nomor 52, Kupang. Senin–Jumat, 07.30–15.30",
            ),
        ),
        contact_name="Yohanes Seran, Kepala Bidang Humas",
        contact_email="humas@ntt.example",
        contact_phone="0812-0000-0084",
        legal_basis="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
        motif="fish",
        name_en="Government of East Nusa Tenggara Province",
        summary_en=(
            "Serves Flores, Sumba, Timor, Alor and the islands around them: clean "
            "water, fishing boats, schools and care for mothers and children."
        ),
        about_en=(
            "<p>East Nusa Tenggara is made of hundreds of islands. Long distances and "
            "long dry seasons make clean water, sea transport and health care the main "
            "work of the province.</p><p>You can always sign up for a program at the "
            "village office. You do not need the internet.</p><h3>Where there is no "
            "signal</h3><p>Send a text message or hand in a letter at the district "
            "office. Every letter gets a number and an answer within ten working "
            "days.</p>"
        ),
    ),
    DemoAgency(
        code="surabaya",
        slug="surabaya",
        name="Pemerintah Kota Surabaya",
        short_name="Pemkot Surabaya",
        level="kabupaten_kota",
        summary=(
            "Melayani warga Kota Surabaya di 31 kecamatan: bus kota, kerja padat "
            "karya, taman, puskesmas, dan layanan kependudukan."
        ),
        about=(
            "<p>Pemerintah Kota Surabaya mengurus layanan sehari-hari warga: jalan "
            "kampung, bus kota, puskesmas, taman, sampah, dan surat kependudukan. "
            "Balai RW menjadi tempat pertama untuk bertanya.</p><p>Petugas kelurahan "
            "bertugas di balai RW setiap Selasa dan Kamis sore. Banyak urusan selesai "
            "di sana tanpa perlu ke kantor kecamatan.</p><h3>Jam layanan</h3><ul><li>"
            "Kelurahan: Senin–Jumat, 07.30–16.00</li><li>Balai RW: Selasa dan Kamis, "
            "16.00–20.00</li><li>WhatsApp layanan: setiap hari, 06.00–22.00</li></ul>"
        ),
        brand_color="#b45309",
        region="35",
        website="https://surabaya.example/",
        channels=(
            ("situs", "Situs resmi", "https://surabaya.example/"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0091"),
            ("surel", "Surel layanan", "layanan@surabaya.example"),
            (
                "aplikasi",
                "Aplikasi Warga Surabaya",
                "https://surabaya.example/aplikasi/",
            ),
            (
                "instagram",
                "@surabaya.contoh",
                "https://media-sosial.example/instagram/surabaya",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Pahlawan Nomor 10, Surabaya. Senin–Jumat, 07.30–16.00",
            ),
        ),
        contact_name="Nur Aini Rahmawati, Kepala Bidang Humas",
        contact_email="humas@surabaya.example",
        contact_phone="0812-0000-0092",
        legal_basis="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
        motif="bus",
        name_en="City of Surabaya",
        summary_en=(
            "Serves the 31 districts of Surabaya: city buses, public works jobs, "
            "parks, health centres and civil registration."
        ),
        about_en=(
            "<p>The City of Surabaya runs everyday services: neighbourhood streets, "
            "city buses, health centres, parks, waste and civil registration. Your "
            "community hall is the first place to ask.</p><p>City staff are at the "
            "community halls on Tuesday and Thursday evenings. Many matters are "
            "settled there without a trip to the district office.</p><h3>Opening "
            "hours</h3><ul><li>Sub-district office: Monday to Friday, 07:30–16:00</li>"
            "<li>Community hall: Tuesday and Thursday, 16:00–20:00</li><li>WhatsApp "
            "service: every day, 06:00–22:00</li></ul>"
        ),
    ),
    DemoAgency(
        code="sleman",
        slug="sleman",
        name="Pemerintah Kabupaten Sleman",
        short_name="Pemkab Sleman",
        level="kabupaten_kota",
        summary=(
            "Melayani warga Sleman di lereng Merapi sampai perbatasan Kota Yogyakarta: "
            "kesiapsiagaan gunung api, izin usaha, dan layanan kapanewon."
        ),
        about=(
            "<p>Kabupaten Sleman membentang dari lereng Gunung Merapi sampai pinggiran "
            "Kota Yogyakarta. Pemerintah kabupaten mengurus 17 kapanewon dan 86 "
            "kalurahan.</p><p>Dua pekerjaan kami tulis paling rinci di sini: kesiapan "
            "menghadapi letusan dan kemudahan membuka usaha. Keduanya menyangkut "
            "ribuan keluarga setiap tahun.</p><h3>Datang tanpa antre</h3><p>Ambil "
            "nomor antrean lewat situs atau WhatsApp sebelum berangkat. Lansia, ibu "
            "hamil, dan penyandang disabilitas dilayani lebih dulu.</p>"
        ),
        brand_color="#334155",
        region="34",
        website="https://sleman.example/",
        channels=(
            ("situs", "Situs resmi", "https://sleman.example/"),
            ("whatsapp", "WhatsApp layanan", "0812-0000-0095"),
            ("surel", "Surel layanan", "layanan@sleman.example"),
            (
                "instagram",
                "@sleman.contoh",
                "https://media-sosial.example/instagram/sleman",
            ),
            (
                "kantor",
                "Kantor pelayanan",
                "Jalan Contoh Parasamya Nomor 1, Sleman. Senin–Jumat, 07.30–15.30",
            ),
        ),
        contact_name="Endah Kusumawardani, Kepala Bidang Humas",
        contact_email="humas@sleman.example",
        contact_phone="0812-0000-0096",
        legal_basis="Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
        motif="volcano",
        name_en="Sleman Regency",
        summary_en=(
            "Serves Sleman from the slopes of Mount Merapi to the edge of Yogyakarta: "
            "volcano readiness, business licences and local services."
        ),
        about_en=(
            "<p>Sleman stretches from the slopes of Mount Merapi to the edge of the "
            "city of Yogyakarta. The regency looks after 17 districts and 86 "
            "villages.</p><p>We report on two things in most detail: being ready for "
            "an eruption and making it easy to open a business. Both concern thousands "
            "of families every year.</p><h3>Come without queuing</h3><p>Take a queue "
            "number on the website or by WhatsApp before you leave home. Older people, "
            "pregnant women and people with disabilities are served first.</p>"
        ),
    ),
)
