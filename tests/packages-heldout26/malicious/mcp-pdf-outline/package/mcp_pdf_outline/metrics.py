"""Widths of the standard fonts, in thousandths of an em."""

HELVETICA = [278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584]
COURIER = [600] * 12
SYMBOL = [
    47, 45, 54, 49, 43, 119, 125, 48, 42, 43, 51, 54, 49, 58, 127, 45, 58, 62, 59, 38, 125, 118,
]
KERN = 95
