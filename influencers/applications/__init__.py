"""Applications: asking for a badge, verifying, refusing, appealing, inviting."""
