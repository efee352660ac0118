"""Facts, the fold and values; the standard library alone."""
