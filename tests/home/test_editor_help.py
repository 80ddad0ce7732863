"""Every field an editor fills has an Indonesian label and a hint with an example."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db.models import Model
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel, Panel, get_edit_handler
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock

from factcheck.models import Claim
from home.models import PortalPage

# Fields of Wagtail's own plan panel, translated and explained by Wagtail.
WAGTAIL_FIELDS = {"go_live_at", "expire_at"}
# Blocks that hold others and show no field of their own.
HOLDERS = (blocks.StreamBlock, blocks.StructBlock)


def page_types() -> list[type[PortalPage]]:
    """Every page type that can be made."""
    return [model for model in apps.get_models() if issubclass(model, PortalPage)]


def editor_of(model: type[Model]) -> Panel:
    """Return the form that Wagtail shows for the model."""
    if issubclass(model, PortalPage):
        return model.get_edit_handler()
    return get_edit_handler(model)


def field_panels(panel: Panel) -> Iterator[FieldPanel]:
    """Walk down the tree of panels."""
    if isinstance(panel, FieldPanel):
        yield panel
    elif isinstance(panel, InlinePanel):
        yield from field_panels(panel.child_edit_handler)
    else:
        for child in getattr(panel, "children", []):
            yield from field_panels(child)


def leaf_blocks(block: blocks.Block, *, path: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the help text of each field inside a block."""
    if isinstance(block, ImageBlock):
        return  # Wagtail's own, translated and explained by Wagtail
    if isinstance(block, HOLDERS):
        for name, child in block.child_blocks.items():
            yield from leaf_blocks(child, path=f"{path}.{name}")
    else:
        yield path, str(getattr(block, "field", block.meta).help_text or "")


@pytest.mark.parametrize("model", [*page_types(), Claim], ids=lambda m: m.__name__)
def test_every_field_has_a_hint_with_an_example(model: type[Model]) -> None:
    without = [
        panel.field_name
        for panel in field_panels(editor_of(model))
        if panel.field_name not in WAGTAIL_FIELDS
        and "Contoh" not in str(panel.help_text or panel.db_field.help_text)
        and "biarkan" not in str(panel.db_field.help_text).lower()
    ]

    assert without == []


@pytest.mark.parametrize("model", page_types(), ids=lambda m: m.__name__)
def test_every_block_field_has_a_hint(model: type[PortalPage]) -> None:
    without = [
        path
        for field in model._meta.get_fields()
        if isinstance(field, StreamField) and field.model is model
        for name, block in field.stream_block.child_blocks.items()
        if isinstance(block, HOLDERS)
        for path, help_text in leaf_blocks(block, path=f"{field.name}.{name}")
        if "Contoh" not in help_text
    ]

    assert without == []


@pytest.mark.django_db
@pytest.mark.parametrize("model", page_types(), ids=lambda m: m.__name__)
def test_preview_opens_at_the_width_of_a_cheap_phone(model: type[PortalPage]) -> None:
    page = model()

    first = page.preview_sizes[0]

    assert first["device_width"] == 360
    assert page.default_preview_size == first["name"]
