"""Recall: a corrected page ends its kit, tells who took it, counts who was reached."""
