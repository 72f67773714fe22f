"""Gridded forecasts from a public weather service."""
