"""Words that carry no topic: they are left out of queries, never out of the index.

Hand-made. A word that can be a topic ("tidak", "boleh", "bantuan") stays out of these
lists: published stop-word lists hold many of those and lose results.
"""

# ruff: noqa: SIM905

INDONESIAN_FUNCTION_WORDS = frozenset(
    """
    ada adalah agar akan aku anda antara apabila atas atau bagi bahwa banget belum
    bila bisa buat dalam dan dapat dari deh dengan di dia dong gue hanya harus ia
    ialah ini itu jadi jika juga kalau kalian kami kamu karena ke kepada kita kok
    lagi lah lalu lebih maka masih mau mereka namun nih oleh pada para pernah pun
    saat saja sama sampai sangat saya se sebagai sebuah sedang sehingga sejak
    seperti serta setiap si sih suatu sudah supaya tapi telah tentang terhadap
    tersebut tetapi tiap tolong untuk yaitu yakni yang
    """.split()
)
INDONESIAN_QUESTION_WORDS = frozenset(
    """
    adakah apa apakah bagaimana bagaimanakah benarkah berapa berapakah betulkah cara
    dimana dimanakah gimana kapan kapankah kemana kemanakah kenapa mana
    manakah mengapa siapa siapakah
    """.split()
)
ENGLISH_WORDS = frozenset(
    """
    a an and are as at be by can do does for from how i in is it its me my of on or
    our that the their them there these they this those to was we were what when
    where which who whom whose why will with you your
    """.split()
)

STOP_WORDS = {
    "id": INDONESIAN_FUNCTION_WORDS | INDONESIAN_QUESTION_WORDS,
    "en": ENGLISH_WORDS,
}
