"""The PDF summary; reads frozen dataclasses, knows no SQL and no Qt."""
