"""Merge letters from templates and contacts."""
