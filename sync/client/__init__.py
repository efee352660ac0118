"""Push and pull against a hub or the centre."""
