"""Changing the criteria as people think of them: tables, a grid, a picture; never TOML."""
