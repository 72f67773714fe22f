"""Listing a server in confinement, several times, and comparing what it said with what its source says."""

from douane.sandboxed.looking import listed
from douane.sandboxed.nouns import Listed, Sandbox, Server

__all__ = ["Listed", "Sandbox", "Server", "listed"]
