"""Score, route and reasons as pure functions; imports domain only."""
