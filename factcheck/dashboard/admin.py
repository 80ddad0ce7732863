"""The admin's side of factcheck.dashboard."""
