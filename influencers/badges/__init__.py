"""Badges: issuing, hosting, suspending, revoking, and the documents peers read."""
