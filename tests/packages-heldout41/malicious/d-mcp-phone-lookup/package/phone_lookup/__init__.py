"""Numbering plan lookups and phone number formatting."""
