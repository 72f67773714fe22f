"""What can be wrong with a lockfile; every error names the place."""


class LockError(ValueError):
    """A lockfile that cannot be read or trusted; `path` names the place (``packages[3].integrity``)."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.message = message
        self.path = path


class LockVersionError(LockError):
    """A lockfile of a newer major format than this library knows."""


class LockTamperedError(LockError):
    """A lockfile whose content does not hash to what it says: it was edited by hand or damaged."""
