"""The parts that pages are made of; they know the theme and nothing of leads or services."""
