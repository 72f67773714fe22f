"""Look at a fleet of servers over ssh."""

__version__ = "0.4.1"
