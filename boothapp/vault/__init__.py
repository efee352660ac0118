"""Holds the key of the laptop's database: sealed by a PIN, or in the system's keyring."""
