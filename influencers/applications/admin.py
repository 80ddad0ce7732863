"""The part of applications in Wagtail's admin."""
