"""The admin's side of factcheck.review."""
