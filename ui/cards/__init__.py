"""Business cards: the photo, what was read of it, and what to say where it cannot be read."""
