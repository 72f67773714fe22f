"""Runs after a checkout."""
