"""Crop rotation planning."""
