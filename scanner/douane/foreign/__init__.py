"""Locks that other tools wrote: what they say of a server, held against what was just seen of it."""

from douane.foreign.comparing import compared
from douane.foreign.nouns import Agreement, Digests, ForeignLock, Mark, Pinned
from douane.foreign.reading import read

__all__ = ["Agreement", "Digests", "ForeignLock", "Mark", "Pinned", "compared", "read"]
