"""Lists from elsewhere: accounts, contacts, old leads and organisers' registrations."""
