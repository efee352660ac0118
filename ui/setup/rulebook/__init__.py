"""What a good lead is: the version in force, what waits for signatures, and their history."""
