"""The page where a visitor becomes a lead; reaches the store through services only."""
