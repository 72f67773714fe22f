"""What somebody found out about a file or a program, kept with it and gone with it."""

from __future__ import annotations

from typing import Any, Generic, Protocol, TypeVar

Found = TypeVar("Found")


class Keeping(Protocol):
    """A thing that keeps what others found out about it, each under a key of its own."""

    kept: dict[object, Any]


class Memo(Generic[Found]):
    """What one place of the code found out about files or programs; each keeps its own.

    Used as a mapping from the thing to what was found. Nothing here holds on to the thing itself.
    """

    def get(self, thing: Keeping) -> Found | None:
        """Return what is known of *thing*, None if nobody looked yet."""
        found: Found | None = thing.kept.get(self)
        return found

    def setdefault(self, thing: Keeping, found: Found) -> Found:
        """Return what is known of *thing*, which is *found* if nobody looked yet."""
        known: Found = thing.kept.setdefault(self, found)
        return known

    def __contains__(self, thing: Keeping) -> bool:
        return self.get(thing) is not None

    def __getitem__(self, thing: Keeping) -> Found:
        found: Found = thing.kept[self]
        return found

    def __setitem__(self, thing: Keeping, found: Found) -> None:
        thing.kept[self] = found
