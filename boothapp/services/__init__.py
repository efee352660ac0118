"""Use cases and the ports they need; imports domain, qualify and badges only."""
