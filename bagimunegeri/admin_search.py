"""Wagtail's own search, for the admin only, made to publish in constant time.

Stock modelsearch measures the length of every title in the index at each publication:
at 50,000 pages that was 390 of 397 ms. Here only `manage.py update_index` does so; a
page changed since then ranks as if its title were of average length.
"""

from typing import Any

from modelsearch.backends import database


class ConstantTimeIndexMixin:
    """An index that leaves title lengths alone while single pages change."""

    def _refresh_title_norms(self, full: bool = False) -> None:
        if full:
            super()._refresh_title_norms(full=True)  # type: ignore[misc]


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802 - modelsearch's name
    """Return the backend of the database in use, with the constant-time index."""
    backend = database.SearchBackend(params)
    stock = backend.index_class
    if hasattr(stock, "_refresh_title_norms"):
        backend.index_class = type(
            f"ConstantTime{stock.__name__}", (ConstantTimeIndexMixin, stock), {}
        )
    return backend
