"""The screen that hides everything until staff give their PIN, and what encrypts the data."""
