"""Asking a server for everything a model would read: the protocol, whatever the transport and revision."""
