"""Word families of public-service Indonesian, put together by hand.

Every pair of one line should share a stem; no two lines should.
"""

WORD_FAMILIES = tuple(
    tuple(line.split())
    for line in """
terima menerima penerima penerimaan diterima terimalah penerimanya
daftar mendaftar pendaftar pendaftaran didaftarkan mendaftarkan terdaftar
bantu bantuan membantu dibantu pembantu bantuannya perbantuan
layan layanan melayani pelayanan pelayan dilayani layanannya
urus mengurus pengurus pengurusan diurus urusan kepengurusan
ajar mengajar pengajar belajar pelajar pelajaran pembelajaran diajarkan
kerja bekerja pekerja pekerjaan dikerjakan mempekerjakan pengerjaan
bayar membayar pembayar pembayaran dibayarkan bayarlah terbayar
kirim mengirim pengirim pengiriman dikirim kiriman mengirimkan
salur menyalurkan penyalur penyaluran disalurkan saluran tersalurkan
usaha berusaha pengusaha perusahaan usahanya mengusahakan diusahakan
didik mendidik pendidik pendidikan terdidik dididik
sehat kesehatan penyehatan menyehatkan disehatkan
obat berobat pengobatan mengobati obatnya diobati obat-obatan
rawat merawat perawat perawatan dirawat terawat
lapor melapor pelapor pelaporan dilaporkan laporan melaporkan laporkan
aju mengajukan pengajuan diajukan ajukan
guna menggunakan pengguna penggunaan digunakan berguna kegunaan gunakan
cair mencairkan pencairan dicairkan cairkan
milik memiliki pemilik kepemilikan dimiliki miliknya
anggar anggaran penganggaran dianggarkan menganggarkan
tetap menetapkan penetapan ditetapkan ketetapan
periksa memeriksa pemeriksa pemeriksaan diperiksa periksalah
duga menduga dugaan diduga pendugaan terduga
sebar menyebar penyebar penyebaran disebarkan tersebar menyebarkan
tipu menipu penipu penipuan ditipu tertipu tipuan
sampai menyampaikan penyampaian disampaikan sampaikan
hitung menghitung penghitungan dihitung perhitungan
ubah mengubah pengubah pengubahan perubahan diubah berubah
jamin menjamin penjamin penjaminan jaminan dijamin terjamin
tanggung menanggung penanggung tanggungan ditanggung tertanggung pertanggungan
syarat persyaratan mensyaratkan disyaratkan syaratnya
jadwal penjadwalan menjadwalkan dijadwalkan terjadwal
pilih memilih pemilih pemilihan dipilih pilihan terpilih
tani petani pertanian bertani
laut kelautan pelaut melaut lautan
didih mendidih mendidihkan
vaksin vaksinasi divaksin memvaksin vaksinnya
rumah perumahan rumahnya merumahkan dirumahkan
mati kematian mematikan
sekolah bersekolah persekolahan menyekolahkan sekolahnya
anak anak-anak anaknya anak2 anakku
tahu mengetahui pengetahuan diketahui tahukah
baru terbaru pembaruan memperbarui diperbarui
besar membesar pembesaran terbesar memperbesar besarnya
kembang mengembangkan pengembangan perkembangan berkembang dikembangkan
bangun membangun pembangunan bangunan dibangun
harga menghargai penghargaan dihargai seharga harganya
tanam menanam penanaman tanaman ditanam
hapus menghapus penghapusan dihapuskan terhapus
sakit penyakit kesakitan menyakiti sakitnya
mohon memohon pemohon permohonan dimohon mohonlah
siap menyiapkan penyiapan persiapan disiapkan bersiap mempersiapkan
wajib mewajibkan kewajiban diwajibkan wajibnya
kena mengenai mengenakan dikenakan terkena pengenaan
beri memberi pemberi pemberian diberikan memberikan
blokir memblokir pemblokiran diblokir terblokir
bansos bansosnya
unduh mengunduh pengunduhan diunduh unduhan
verifikasi memverifikasi diverifikasi terverifikasi pemverifikasian
kartu kartunya kartumu
""".strip().splitlines()
)
