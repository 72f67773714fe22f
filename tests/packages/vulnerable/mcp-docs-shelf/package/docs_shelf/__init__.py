"""Documents for assistants."""
from .server import main

__all__ = ["main"]
