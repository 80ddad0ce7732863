"""What citizens of the demo reported: invented messages, some of them sent often."""

from bagimunegeri.demo.shapes import DemoTip

TIPS: tuple[DemoTip, ...] = (
    DemoTip(
        text=(
            "Bantuan sosial Rp600 ribu cair bulan ini, daftar lewat "
            "bansos-cair.example sebelum kuota habis. Sebarkan ke grup RT ya!"
        ),
        platform="whatsapp",
        link="https://bansos-cair.example/daftar",
        hours_ago=5,
        times=6,
        public_title="Bantuan Rp600 ribu lewat tautan pendaftaran",
    ),
    DemoTip(
        text=(
            "Fwd: bantuan sosial Rp600 ribu cair bulan ini daftar di "
            "bansos-cair.example sebelum kuota habis"
        ),
        platform="facebook",
        link="https://bansos-cair.example/daftar",
        hours_ago=3,
    ),
    DemoTip(
        text="Mulai bulan depan warung kecil kena pajak 10 persen, kata petugas pasar.",
        platform="tiktok",
        hours_ago=26,
        times=3,
    ),
    DemoTip(
        text=(
            "Air rebusan daun tapak dara menyembuhkan diabetes dalam tiga hari tanpa "
            "obat."
        ),
        platform="whatsapp",
        hours_ago=9,
        times=2,
        public_title="Rebusan daun untuk menyembuhkan diabetes",
    ),
    DemoTip(
        text=(
            "Uang kertas lama tidak laku lagi setelah tanggal 31, harus ditukar ke "
            "bank."
        ),
        platform="whatsapp",
        hours_ago=2,
    ),
    DemoTip(
        text="Menurut saya pelayanan kelurahan sekarang lebih lambat dari dulu.",
        platform="lainnya",
        hours_ago=30,
    ),
)
