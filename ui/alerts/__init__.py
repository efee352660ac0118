"""The alerts page: what was raised, who was asked, who took it."""
