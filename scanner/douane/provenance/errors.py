"""Why something is not verified."""

from __future__ import annotations

from douane.model import Failed, Reason
from douane.text import excerpt

_LONGEST = 300  # characters of a message


class NotVerifiedError(Exception):
    """An attestation does not hold: `reason` says in which respect, the message in one escaped line."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = excerpt(message, _LONGEST)

    def failed(self, kind: str) -> Failed:
        """Return this as the verdict on an attestation of that *kind*."""
        return Failed(kind=kind, reason=self.reason, message=self.message)
