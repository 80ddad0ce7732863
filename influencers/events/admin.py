"""The part of events in Wagtail's admin."""
