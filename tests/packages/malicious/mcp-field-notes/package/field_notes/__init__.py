"""Markdown notes with tags."""

__version__ = "0.5.5"
