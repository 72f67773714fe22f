from .engine import Formula

__all__ = ["Formula"]
