"""Delivery of alerts over people's channels."""
