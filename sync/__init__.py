"""The exchange of facts between laptops, hub and centre, and the delivery of alerts."""
