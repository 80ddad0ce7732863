"""The demo's pictures are ours, light, and the same every time."""

from io import BytesIO

import pytest
from PIL import Image

from bagimunegeri.demo.pictures import ALT_TEXT, SCENES, draw_emblem, draw_motif

# A card on a slow phone: the whole picture must stay light.
HEAVIEST = 120 * 1024


@pytest.mark.parametrize(("motif", "variant"), [("bridge", 0), ("baby", 1), ("bus", 5)])
def test_motif_is_repeatable_light_and_wide(motif: str, variant: int) -> None:
    picture = draw_motif(motif, colour="#0b4f8a", variant=variant)
    assert picture == draw_motif(motif, colour="#0b4f8a", variant=variant)
    assert len(picture) <= HEAVIEST
    with Image.open(BytesIO(picture)) as image:
        assert (image.format, image.size) == ("WEBP", (1600, 900))


def test_variants_and_colours_differ() -> None:
    first = draw_motif("coin", colour="#0b4f8a")
    assert first != draw_motif("coin", colour="#0f6b3f")
    assert first != draw_motif("coin", colour="#0b4f8a", variant=1)


def test_unknown_motif_is_refused() -> None:
    with pytest.raises(KeyError):
        draw_motif("garuda", colour="#0b4f8a")


def test_every_motif_has_its_own_alternative_text() -> None:
    assert set(ALT_TEXT) == set(SCENES)
    assert len(set(ALT_TEXT.values())) == len(SCENES)


def test_emblem_is_repeatable_square_and_clear_at_its_corners() -> None:
    emblem = draw_emblem("kemenkes", colour="#0f6b3f")
    assert emblem == draw_emblem("kemenkes", colour="#0f6b3f")
    with Image.open(BytesIO(emblem)) as image:
        assert (image.format, image.size) == ("PNG", (512, 512))
        corner = image.convert("RGBA").getpixel((0, 0))
    assert isinstance(corner, tuple)
    assert corner[3] == 0
