"""Files the product ships, and their loader; imports nothing of boothapp."""
