"""Messages both ends of a sync share."""
