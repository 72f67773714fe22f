"""Shared notes in SQLite."""

__version__ = "1.2.1"
