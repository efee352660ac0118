"""Text out of pictures by a program of the system; implements a port of the services."""
