"""The part of campaigns in Wagtail's admin."""
