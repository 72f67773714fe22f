"""Talks to the hub."""
