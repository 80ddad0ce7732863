"""The part of privacy in Wagtail's admin."""
