"""Whom to look up before anybody calls, and what is to be done about all others."""
