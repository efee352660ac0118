"""Files other systems read; knows no SQL and no Qt."""
