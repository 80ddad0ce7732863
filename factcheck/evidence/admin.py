"""The admin's side of factcheck.evidence."""
