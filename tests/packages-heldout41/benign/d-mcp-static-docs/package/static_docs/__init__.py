"""Serve a folder of Markdown pages."""
