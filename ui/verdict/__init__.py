"""What a verdict says, wherever one is shown: panel, reasons and sentence; no page's behaviour."""
