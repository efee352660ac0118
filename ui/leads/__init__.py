"""The leads page: every visitor of the show, found in an instant, with their whole history."""
