"""The public register of badges, and the page that verifies a badge or a kit."""
