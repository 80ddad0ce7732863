"""The part of badges in Wagtail's admin."""
