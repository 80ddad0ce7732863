"""The holders' desk, /humas/: what is new, urgent or corrected for one holder."""
