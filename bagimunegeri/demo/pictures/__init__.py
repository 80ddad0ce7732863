"""Own pictures for the demo: flat landscapes and emblems, drawn and never copied.

The same arguments always give the same bytes. No picture holds text or a real emblem.
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from types import MappingProxyType

from .backdrop import HEIGHT, WIDTH
from .canvas import Canvas
from .emblems import draw_emblem
from .scenes import families, land, livelihoods, services, ways
from .tones import Tones

__all__ = ["ALT_TEXT", "draw_emblem", "draw_motif"]

SCENES: Mapping[str, Callable[[Canvas, Tones, int], None]] = MappingProxyType(
    {
        "baby": families.baby,
        "health": families.health,
        "school": families.school,
        "grain": livelihoods.grain,
        "fish": livelihoods.fish,
        "home": families.home,
        "shop": livelihoods.shop,
        "bridge": ways.bridge,
        "water": land.water,
        "flood": land.flood,
        "volcano": land.volcano,
        "tree": land.tree,
        "id-card": services.id_card,
        "bus": services.bus,
        "phone": services.phone,
        "elder": families.elder,
        "hands": families.hands,
        "coin": livelihoods.coin,
        "shield": services.shield,
        "road": ways.road,
    }
)

# What each scene shows, for people who do not see it. Content, so not in gettext.
ALT_TEXT: Mapping[str, str] = MappingProxyType(
    {
        "baby": "Seorang ibu berkerudung menggendong bayinya dengan kain batik.",
        "health": "Gedung puskesmas dengan lambang hati di atas pintunya.",
        "school": "Dua murid SD memasuki halaman sekolah, bendera berkibar.",
        "grain": "Petani bercaping membawa padi di tengah sawah berundak.",
        "fish": "Perahu layar di laut dengan ikan berenang di bawahnya.",
        "home": "Rumah beratap genting dengan jendela menyala dan pohon kelapa.",
        "shop": "Penjual di warung dengan rak penuh dan tenda bergaris.",
        "bridge": "Jembatan di atas sungai lebar dilewati mobil dan perahu.",
        "water": "Air bersih mengalir dari keran ke gentong tanah liat.",
        "flood": "Dua orang di perahu karet merah di antara rumah kebanjiran.",
        "volcano": "Gunung berapi mengeluarkan asap dan lava di atas desa.",
        "tree": "Seseorang menanam bibit di dekat pohon besar yang rindang.",
        "id-card": "Kartu identitas dengan foto dan cip.",
        "bus": "Bus kota berpenumpang berhenti di halte, gedung di belakangnya.",
        "phone": "Ponsel dengan satu pesan bertanda silang dan satu bercentang.",
        "elder": "Sepasang lansia berdiri berdampingan, mengenakan kain batik.",
        "hands": "Lima tangan terangkat bersama di bawah sebuah hati merah.",
        "coin": "Tumpukan koin meninggi, tunas tumbuh di tumpukan tertinggi.",
        "shield": "Perisai berbingkai batik dengan tanda centang di tengahnya.",
        "road": "Jalan berkelok menuju pegunungan, diapit pohon kelapa.",
    }
)


def draw_motif(motif: str, *, colour: str, variant: int = 0) -> bytes:
    """Return the scene of a motif in an agency's colour (`#rrggbb`): WebP, 1600 × 900.

    The variant changes the hour, the side of the sun and the batik. An unknown motif
    raises KeyError.
    """
    paint = SCENES[motif]
    tones = Tones.of(colour, variant=variant)
    canvas = Canvas.blank(WIDTH, HEIGHT, mode="RGB", colour=tones.sky)
    paint(canvas, tones, variant)
    encoded = BytesIO()
    canvas.finished().save(encoded, "WEBP", quality=88, method=4)
    return encoded.getvalue()
