"""boothapp: captures visitors at a trade-show booth and says what each is worth."""

__version__ = "0.1.0"
