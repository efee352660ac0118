"""The kiosk: visitors register alone, on the whole screen, in their own language."""
