"""What the window shows before there is a show: look around, set one up, or join a booth."""
