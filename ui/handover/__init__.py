"""Handing leads over: to which system or program, for whom, in which columns."""
