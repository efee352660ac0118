"""The HTTP API of a hub or the centre."""
