"""Read-only look at a kubernetes namespace."""

__version__ = "0.9.2"
