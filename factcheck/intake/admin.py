"""The admin's side of factcheck.intake."""
