"""The setup page: show, people, products, channels, accounts, rulebook, sync and this laptop."""
