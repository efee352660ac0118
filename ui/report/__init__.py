"""The report page: the show in figures and charts, as PDF and as tables for other systems."""
