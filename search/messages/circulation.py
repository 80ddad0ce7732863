"""What people put around a message when they pass it on, and what reporters put.

"Diteruskan berkali-kali", "[24/06 10.32] Bu RT:", "mohon dicek, benarkah?", "Akun
Facebook X pada Rabu (17/6/2026) mengunggah narasi sebagai berikut:" tell nothing of
what is claimed, and share words with every other message.
"""

import re
from collections.abc import Iterable

from search.language.normaliser import words
from search.messages.chatter import CHATTER

# A message is never stripped down to fewer words than this.
FEWEST_WORDS = 2
# How far into a text a reporter's opening may reach.
LONGEST_OPENING = 400
# Rounds of stripping: each takes one phrase from an end.
MOST_ROUNDS = 12

_DATE = r"\d{1,4}[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?"
_TIME = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?"
# What an exported chat puts before each message: when, and who.
CHAT_HEADER = re.compile(
    rf"^\W{{0,3}}(?:\[(?:{_DATE}|{_TIME})[, ]+(?:{_DATE}|{_TIME})\]\s?|"
    rf"{_DATE}[, ]+(?:pukul\s)?{_TIME}\s[-–]\s)(?:[^:\n]{{1,60}}:[ \t]?)?",
    re.IGNORECASE | re.MULTILINE,
)
CHAT_NOTE = re.compile(
    r"<(?:media|video|gambar|foto)[^>]{0,20}(?:omitted|dihilangkan|tidak disertakan)>|"
    r"\b(?:gambar|video|audio|sticker|stiker|image) (?:omitted|tidak disertakan)\b",
    re.IGNORECASE,
)

# Phrases around a forwarded message. Each is matched at an end of what is left.
_FORWARDED = (
    r"(?:pesan ini )?(?:telah |sudah )?(?:di)?terus(?:kan|an)(?: berkali-kali)?"
    r"(?: dari (?:wag?|grup)[^\n.!:]{0,30})?",
    r"forwarded(?: many times)?(?: message)?|fwd?\b:?|fw\b:?",
)
_ADDRESSED = (
    r"(?:min|mimin|admin|gaes|guys|gan|sis|bro|kak|kakak|lur|om|tante|mas|mba|mbak|"
    r"bapak|bpk|pak|ibu|bu|bunda|teman|temen|semua(?:nya)?|sekalian|warga grup|rekan|"
    r"sahabat|sodara|saudara)"
    r"(?:2|-(?:teman|temen|ibu|bapak|kakak|rekan|sahabat|saudara))?\b"
)
_GREETINGS = (
    r"ass?al[ao]mu?[' ]?ala?ikum(?:\W{0,3}(?:w[ar]?\W?\s?w[ab]\W?|"
    r"wa?r(?:ah?|oh)matull?ahi?\W+wa?\s?baro?ka(?:a?tuh?|tuhu)))?|"
    r"a?ss?l?mu?'?a?l[ai]?k[ou]?m?\b(?: wr wb)?",
    rf"(?:(?:selamat|met) (?:pagi|siang|sore|malam|hari)|salam|hall?o|hai|hi|punten|"
    rf"permisi|yth)(?:\W{{1,3}}{_ADDRESSED})*",
    rf"{_ADDRESSED}(?:\W{{1,3}}{_ADDRESSED})*(?=\s*[,!:?\n])",
    r"(?:mohon |minta )?maaf(?: (?:ganggu|mengganggu|numpang|sebelumnya|oot|baru))*",
)
_SOURCE = (
    r"(?:dari|dr|di) (?:wa )?"
    r"(?:grup|group|grop|wag|sebelah|tetangga|teman|temen|saudara|sodara)"
    r"(?: (?:sebelah|wa|keluarga|rt|kantor|tetangga|arisan|alumni|sekolah|"
    r"pengajian|kelas|ibu2|ibu-ibu))*"
)
_INTRODUCTIONS = (
    r"(?:se(?:ke|ka)dar (?:info(?:rmasi)?|share|meneruskan|mengingatkan|berbagi)|"
    rf"(?:cuma|hanya) (?:meneruskan|nerusin|share|berbagi|terusan))(?: {_SOURCE})?",
    r"(?:ini )?(?:ada )?(?:dapat|dpt|dapet|copas|copy paste|copy|info|kiriman|share|"
    rf"terusan|kabar|pesan)(?:an)?(?: ini)?(?: wa| info)? {_SOURCE}",
    r"(?:numpang|izin|ijin|mau|boleh) (?:tanya|nanya|bertanya|share|shere|berbagi|"
    r"konfirmasi)(?: (?:dong|donk|ya|nih))?",
    r"info(?:rmasi)? (?:a1|valid|penting|terkini|terbaru|resmi)\b",
    r"(?:di)?terjemahkan (?:ke|dari|dalam)(?: dalam| ke)?(?: bahasa(?: \w+)?)?",
    r"(?:sumber|narasi(?:nya)?|caption|takarir|judul|isi pesan|pesan)(?=\s*[:=])",
    r"(?:saya|aku|gue|sy) (?:(?:baru|tadi|barusan) )?(?:dapat|dpt|dapet|terima|nemu|"
    r"menerima) (?:pesan|kiriman|wa|info|chat|kabar|broadcast|bc)(?: (?:ini|begini|"
    r"seperti ini|kayak gini|gini))?",
    r"(?:fyi|oot|btw|breaking news|berita terkini|breaking|info|kabar|pengumuman|"
    r"perhatian|penting)(?=\s*[:!])",
)
_REQUESTS = (
    r"(?:mohon|tolong|minta|bisa|coba|pls|please)(?: (?:di|bantu ?))? ?"
    r"(?:di)?(?:cek|check|periksa|konfirmasi|klarifikasi|verifikasi|pastikan|jawab|"
    r"pencerahan(?:nya)?|infonya|penjelasannya)(?:kan|in)?"
    r"(?: (?:kebenaran(?:nya)?|fakta(?:nya)?|dong|donk|min|ya|dulu|info(?:nya)?|ini))*",
    r"(?:ini |itu |apa(?:kah)? (?:ini |itu )?|emang |info ini )*(?:benar|bener|betul|"
    r"hoa[xk]s?|fakta|asli|beneran|valid)(?:kah|an)?"
    r"(?:(?: (?:gak|ga|nggak|ngga|g|tidak|kah|apa|atau|bukan|ya|sih|nih|min|hoa[xk]s?|"
    r"kak|dong|pak|bu|ini|info|infonya|beritanya|berita|kabar|itu|kah|gan|mas|mba|"
    r"fakta|tidaknya|asli|palsu))+| ?(?=\?))",
)
_APPEALS = (
    r"(?:(?:mohon|tolong|ayo|silakan|silahkan|bantu|harap|segera|jangan lupa|yuk)"
    r"[ ,]*)*"
    r"(?:di)?(?:sebar(?:kan|luaskan|in)?|viral(?:kan|in)?|share|bagikan|teruskan|"
    r"forward|up)\b"
    r"(?: (?:ke|kpd|kepada|sebanyak|seluas|se|info|pesan|berita|kabar|ini|semua|"
    r"seluruh|grup|group|wa|wag|keluarga|teman|saudara|orang|yang|lain|lainnya|anda|"
    r"kita|banyak|mungkin|banyaknya|luasnya|sebanyak-banyaknya|seluas-luasnya|ya|"
    r"banyak-banyaknya|luas-luasnya|dan|biar|agar|supaya|tahu|tau|pada|di|sosmed|"
    r"medsos|terdekat|tercinta|kerabat|rekan|sanak)\b)*",
    r"(?:semoga|mudah-mudahan) (?:ber)?manfaat"
    r"(?: (?:bagi|untuk|buat) (?:kita )?semua)?",
    r"(?:terima ?kasih|makasih|trims|tks|thanks|thx|wassala\w*|salam)"
    r"(?: (?:banyak|sebelumnya|ya|min|kak|wr\W? ?wb|semua))*",
    r"copas(?: dari [^\n.!]{0,40})?|copy ?paste",
    r"aa?mii?n(?: y(?:a|r)a? ?(?:rabb?al ?'?alamii?n|allah))*",
)
_GAP = r"[\W_]*"
AT_START = re.compile(
    rf"{_GAP}(?:{'|'.join((*_FORWARDED, *_GREETINGS, *_INTRODUCTIONS, *_REQUESTS))})"
    rf"(?![^\W_]){_GAP}",
    re.IGNORECASE,
)
APPEAL_AT_START = re.compile(
    rf"{_GAP}(?:{'|'.join(_APPEALS)})(?![^\W_])(?:[^\w\n]*[\n!.:][\W_]*|{_GAP}$)",
    re.IGNORECASE,
)
# Endings are looked for in the last line or sentence only.
AT_END = re.compile(
    rf"(?:^|[\W_])(?:{'|'.join((*_FORWARDED, *_REQUESTS, *_APPEALS))})"
    rf"(?:[\W_]+(?:min|mimin|ya|y|kak|pak|bu|gan|dong|donk|nih|sih|gaes|semua))*{_GAP}$",
    re.IGNORECASE,
)
LONGEST_ENDING = 160
# "Ya Allah...", "GEGER MALAM INI!!!": dropped when every word of it is chatter.
EXCLAMATION = re.compile(
    r"[\W_]*(?P<said>[^\n.!?:|~=“”\"]{1,80})[\n.!?:|~=“”\"]+[\W_]*"
)

# How fact-checkers open: who posted what, where and when.
_POSTER = (
    r"(?:telah |sedang |kembali |viral )?(?:akun|beredar|tersebar|muncul|sebuah|suatu|"
    r"pada \w+,? \(|seorang pengguna|pengguna|unggahan|postingan|halaman|kanal|"
    r"di media sosial|di facebook|di whatsapp|sejak)\b"
)
_MEDIUM = (
    r"(?:unggahan|konten|video|foto|gambar|narasi|tautan|pesan|informasi|klaim|kabar|"
    r"takarir|keterangan|tulisan|artikel|potongan|cuplikan|rekaman)"
)
_TELLS = (
    r"(?:me(?:nyebut(?:kan)?|ngklaim|mperlihatkan|nampilkan|nunjukkan|muat|ngatakan|"
    r"nyatakan|ngatasnamakan|nginformasikan|ngabarkan|nuturkan)|ber(?:isi(?:kan)?|"
    r"narasi(?:kan)?|tuliskan|judul)|diklaim sebagai|di(?:sertai|tambah|lengkapi)"
    r"(?: dengan)?(?: narasi| takarir| keterangan)?|tentang|soal|mengenai|terkait)"
)
# Where the account of the post ends and its words begin; the nearest counts.
OPENING = re.compile(
    rf"\A{_GAP}{_POSTER}.{{0,{LONGEST_OPENING}}}?"
    rf"(?:\b{_TELLS}\s+(?:(?:bahwa|adanya|klaim(?: bahwa)?|narasi|sebagai berikut)\b"
    rf"\s*)*:?|"
    rf"\b(?:dengan|beserta|disertai|memuat|dan|berisi|berikut|isi)\s(?:dengan\s)?"
    rf"(?:isi\s|judul\s)?{_MEDIUM}(?:nya)?(?: lengkap(?:nya)?)?"
    r"(?:\s?\[[^\]]*\])?(?: (?:sebagai berikut|berikut|ini|tersebut|unggahan))*\s*:?|"
    r"\b(?:sebagai|seperti) berikut\s*:?|\bberikut(?: ini)?\s*:)\s*",
    re.IGNORECASE | re.DOTALL,
)
# The same in the middle of a report: "Unggahan tersebut disertai narasi:".
BRIDGE = re.compile(
    rf"\b(?:{_MEDIUM}(?:nya)? (?:tersebut |itu |ini )?(?:juga )?|berikut {_MEDIUM}"
    rf"(?:nya)?(?: lengkap(?:nya)?)?)(?:(?:di)?sertai(?: dengan)?|memuat|beserta|"
    rf"berisi|dengan|unggahan|lengkapnya)?\s?(?:tersebut )?(?:dengan )?"
    rf"(?:{_MEDIUM}(?:nya)?\s?)?(?:sebagai berikut|berikut(?: ini)?)?\s*:",
    re.IGNORECASE,
)
# "Hingga Rabu (24/6/2026), unggahan tersebut telah mendapatkan 2.500-an tanda suka".
REACH = re.compile(
    r"\b(?:Hingga|Per|Sampai|Sejak)\s+(?:(?:Senin|Selasa|Rabu|Kamis|Jum[’']?at|Sabtu|"
    r"Minggu)\b|artikel|tulisan|tangkapan|saat ini|kini|tanggal|\d{1,2}[ /])"
    r"(?=.{0,400}\b(?:suka|disukai|komentar|ditonton|dilihat|tayangan|dibagikan|"
    r"reaksi|retweet)).*\Z|"
    r"\b(?:unggahan|konten|video) (?:tersebut|itu|ini)? ?(?:telah|sudah) "
    r"(?:mendapat(?:kan)?|disukai|ditonton|dilihat|dibagikan)\b.{0,300}\Z",
    re.DOTALL,
)
# What remains of a link to an archived copy: "[ arsip ]".
ARCHIVE_MARK = re.compile(
    r"[\[(]\s*(?:arsip(?: cadangan)?|ini|tautan|link|nomor)\s*[\])]", re.IGNORECASE
)
# A dump's own note that there is no text.
NO_TEXT = re.compile(r"\bnarasi tidak ditampilkan\b", re.IGNORECASE)


def message_alone(text: str) -> str:
    """Return the message without what surrounds it; the whole when nothing is left."""
    alone = CHAT_NOTE.sub(" ", CHAT_HEADER.sub("", text))
    alone = NO_TEXT.sub(" ", ARCHIVE_MARK.sub(" ", alone)).strip()
    for kept in (_without_reporter(alone), alone, text):
        if _says_something(kept):
            alone = kept
            break
    return _without_forwarder(alone).strip()


def _without_reporter(text: str) -> str:
    """Return what the post says, without who posted it and how far it went."""
    shorter = REACH.sub("", text)
    opened = OPENING.sub("", shorter, count=1)
    if opened == shorter:
        # No report begins here, so its end cannot be here either.
        return text
    return BRIDGE.sub(" ", opened)


def _without_forwarder(text: str) -> str:
    """Return text without greetings, requests and appeals at its two ends."""
    for _round in range(MOST_ROUNDS):
        shorter = _first_that_says_something(_shortened(text))
        if shorter is None:
            break
        text = shorter
    return text


def _shortened(text: str) -> Iterable[str]:
    """Yield the text without one phrase at its start, and without one at its end."""
    exclaimed = EXCLAMATION.match(text)
    if exclaimed and all(w.plain in CHATTER for w in words(exclaimed["said"])):
        yield text[exclaimed.end() :]
    for pattern in (AT_START, APPEAL_AT_START):
        if found := pattern.match(text):
            yield text[found.end() :]
    cut = max(0, len(text) - LONGEST_ENDING)
    if found := AT_END.search(text, cut):
        yield text[: found.start()]


def _first_that_says_something(texts: Iterable[str]) -> str | None:
    return next((text for text in texts if _says_something(text)), None)


def _says_something(text: str) -> bool:
    found = words(text)
    return all(next(found, None) is not None for _word in range(FEWEST_WORDS))
