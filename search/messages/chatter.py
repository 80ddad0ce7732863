"""Words that fill messages and reports and say nothing of what is claimed.

Picked by hand from the words that stand often in circulated hoaxes and hardly ever in
the titles of the articles that check them. They count for little in a message; a page
search still looks for them.
"""

from search.language.stemmer import stem
from search.language.stopwords import STOP_WORDS

_TALK = """
    aja adalah admin alias apalagi ayo bagaimana bagus bahkan baik banget bang bapak
    barusan begini begitu beliau bener benar benar2 betul biar bilang bpk bro bu buset
    cuma deh dg dlm doang dong dulu eh emang emg gaes gan gini gitu guys halo hanya hari
    harap hai ibu jadi jg juga justru kabar kak kali kan karna katanya kayak kemarin
    kini kira kok kpd kpda lah lagi lg loh lho maaf makin malah mari mas masing mba mbak
    memang meski mimin min mohon monggo mungkin nah namun ni nih nya nyata oh org orang
    padahal pagi pak pantas pas pasti pd percaya perhatian permisi please punten rupanya
    sama sambil sampe sana sangat saudara saudaraku sayang seketika sekalian sekarang
    sekali sekedar sekadar semakin semoga semua sih silahkan silakan sini sis skrg
    selamat sore siang malam spt sungguh tadi tanpa tau tahu teman teman2 tentu ternyata
    terus tg tolong tp trus tuh turut tuan utk wah waduh wib wow ya yaa yah yak yuk yth
"""
_FAITH = """
    aamiin allah allahu alhamdulillah alloh amin assalamualaikum astaghfirullah barakah
    ilaihi inaillahi inalillahi inna innalilahi innalillahi lillahi masyaallah mubarak
    puji rajiun raji rojiun roji un subhanallah subhanahu swt wa
    syukur taala tuhan wabarakatuh waalaikumsalam warahmatullahi wb wr wassalamualaikum
"""
_PASSING_ON = """
    bagikan broadcast caption copas dibagikan forward grup group info informasi
    informasinya klik komen komentar like link live lihat luaskan manfaat news posting
    postingan sebarkan sebar sebarluaskan share simak subscribe tag tautan teruskan
    tonton tulisan unggah unggahan update up viral viralkan waspada website breaking
    fyp foryou foryoupage xyzbca berandafacebook trending viralvideo geger heboh
    mengejutkan terkini terbaru terbongkar gempar dll dsb
"""
_REPORTING = """
    akun arsip artikel beredar beberapa berbagai berdasarkan berikut berjudul berisi
    cuplikan demikian diduga diketahui diklaim disebut disebutkan diterjemahkan
    diunggah durasi fakta faktanya gambar hasil hingga isi isu jelas jelasnya kalimat
    kategori keterangan klaim konten konfirmasi lainnya lengkap lengkapnya masuk media
    melakukan melalui memperlihatkan memuat menampilkan mengenai menjelaskan menulis
    menunjukkan menyatakan menyebut menyebutkan merupakan muncul narasi netizen
    pencarian penelusuran pengguna penjelasan pernyataan pesan pihak referensi sebuah
    seorang sesuai sumber tampak takarir terkait terjemahan tertulis translate
    tersebut ujar ujarnya ungkap video foto postingannya
    senin selasa rabu kamis jumat sabtu minggu
"""
# What people tell of themselves around a claim, and numbers in words.
_EVERYDAY = """
    abang abis adek adik agak aman amat ambil ampe anak ancur aneh anjay anjir ank
    antar anter arep atas awas ayah baca baju bakal balik banyak baru batal bawa
    beda belakang belas belasan beli berani beri besar besok bgt bikin bingung bis
    bisa bkin bnr bocah boleh bongkar buang buka bulan bunda butuh capek cepat cepet
    cerita coba curiga dah datang dateng delapan denger depan dibilang diem dikasih
    dikirim dkk donk donlot dua duh duit duluan dulur dunia emak empat enak enam
    entah fix gara gede gitu gk gokil gua gw habis hape harus heran hp iki ikut
    ilang iya jalan jaman jare jauh jt jual jumpa juta kaget kah kakak kampung
    kantor kapok kasian kasih kawan kayak kecil kek keluar kemaren kembali kemudian
    kena kencang kenceng keponakan kerja ketemu khawatir kirim klo koma kudu kurang
    lama langsung lebih lek lemah liat lihat lima lusa macet mahal makan malem males
    mama mampus masuk mbah mending meneh menit mertua minta mlm muka mulai mulu
    murah mustahil nakut namanya nambah nanti nanya ngaku ngasih ngeri ngobrol
    ngomong niki nipu normal nyuruh ojo oleh om ora orang pakai pake panik panjang
    papa parah pelan pengen penting percuma pindah po pulang puluh punya ra rada
    rame ratus rek ribet ribu rumah rusak saiki sakit salah sampai sebelah sebelas
    sejuta sekejap sembilan sendiri seneng sepuluh seratus serem seribu sering
    serius setengah siap situ soal suami suka sumpah suruh tahun takut tambah
    tanggal tante tanya taun tega telat tenan tengah tetangga thun tiga tinggal trus
    tua tujuh tunggu tutup ujung untung usah waktu warung wkwk wong
"""
CHATTER = STOP_WORDS["id"] | frozenset(
    f"{_TALK} {_FAITH} {_PASSING_ON} {_REPORTING}".split()
)
# They help to find a check, but that a check lacks them says nothing.
EVERYDAY_WORDS = frozenset(_EVERYDAY.split())
QUIET_WORDS = {
    "id": CHATTER | STOP_WORDS["en"],
    "en": STOP_WORDS["en"],
}
QUIET_STEMS = {
    locale: frozenset(quiet | {stem(word, locale=locale) for word in quiet})
    for locale, quiet in QUIET_WORDS.items()
}


def is_quiet(one_stem: str, locale: str) -> bool:
    """Tell whether a stem is chatter."""
    return one_stem in QUIET_STEMS.get(locale, QUIET_STEMS["id"])
