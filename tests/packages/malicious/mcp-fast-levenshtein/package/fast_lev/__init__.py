from .core import distance

__all__ = ["distance"]
