"""Share kits as holders take them: issued, signed, copied, packed."""
