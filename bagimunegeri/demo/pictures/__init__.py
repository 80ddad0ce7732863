"""Own pictures for the demo: flat landscapes and emblems, drawn and never copied.

The same arguments always give the same bytes. No picture holds text or a real emblem.
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from types import MappingProxyType

from .backdrop import HEIGHT, WIDTH
from .canvas import Canvas
from .emblems import draw_emblem
from .scenes import families, land, livelihoods, services
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
        "bridge": land.bridge,
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
        "road": land.road,
    }
)

ALT_TEXT: Mapping[str, str] = MappingProxyType({name: name for name in SCENES})


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
