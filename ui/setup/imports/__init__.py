"""Importing lists: a file's columns are shown, put where they belong, and taken."""
