"""Map tile cache statistics."""

__version__ = "0.4.1"
