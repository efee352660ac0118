"""The camera: its picture, the codes in it, and what to say where there is none."""
