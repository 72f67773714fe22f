"""Find injection phrases in texts."""

__version__ = "0.4.1"
