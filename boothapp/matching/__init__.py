"""Likeness of names, linking of files and suggestions while typing; imports domain only."""
