"""What outcomes say of the agreed points: evidence, suggested points, and how well each ranks.

Pure functions over arrays; the only room that needs numpy, the extra `calibrate`.
"""
