"""Odds that were computed beforehand."""
PACKED = (
    "eJxLZmRgYGRgAAIBKGYCYgYGJiCGyHOCxRkYGBg5IFwGDiDJDFXLwAQA8hUCLw=="
    "c3RhcnQgb2YgYSBwbGFjZWhvbGRlciB0aGF0IGlzIG5vIGNvZGUgYXQgYWxsLi4u"
)
