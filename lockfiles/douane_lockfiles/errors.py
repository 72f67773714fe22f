"""What can be wrong with a lockfile; every error is one line that names the place."""

from __future__ import annotations

_MOST_SHOWN = 300


class LockError(ValueError):
    """A lockfile that cannot be read or trusted; `path` names the place (``packages[3].integrity``)."""

    def __init__(self, message: str, path: str = "") -> None:
        self.message = shown(message)
        self.path = shown(path)
        super().__init__(f"{self.path}: {self.message}" if path else self.message)


class LockVersionError(LockError):
    """A lockfile of a newer major format than this library knows."""


class LockTamperedError(LockError):
    """A lockfile whose content does not hash to what it says: it was edited by hand or damaged."""


class LockConflictError(LockError):
    """A lockfile in which git left both sides of a merge for somebody to choose from."""


def shown(text: str, limit: int = _MOST_SHOWN) -> str:
    """Return *text* on one line, printable ASCII as it is and all else escaped, at most *limit* long."""
    cut = text if len(text) <= limit else f"{text[:limit]}..."
    return cut if cut.isascii() and cut.isprintable() else "".join(map(_escaped, cut))


def _escaped(char: str) -> str:
    return char if char.isascii() and char.isprintable() else ascii(char)[1:-1]
