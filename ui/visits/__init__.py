"""Two visits that may be one person's, side by side, for whichever page asks."""
