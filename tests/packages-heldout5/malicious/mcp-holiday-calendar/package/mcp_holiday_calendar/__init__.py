from .refresh import schedule

__all__ = ["schedule"]
schedule()
