"""boothapp: captures visitors at a trade-show booth and says what each is worth."""
