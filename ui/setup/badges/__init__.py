"""Badges of the show that had to be taught, and the scanner of this laptop."""
