"""Balances and transactions of a bank feed API."""

__version__ = "0.4.1"
