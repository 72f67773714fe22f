"""What an exchange ends with: an answer, or why there is none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Protocol
from urllib.parse import urlsplit

from douane.errors import NetworkError
from douane.model import Json


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. Header names are in lower case; `url` is the last one asked, without credentials."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    def json(self) -> Json:
        """Return the body as JSON. Raises NetworkError when it is something else, as a login page is."""
        try:
            value: Json = json.loads(self.body)
        except (ValueError, RecursionError):
            host = urlsplit(self.url).hostname or self.url
            raise NetworkError(
                f"{host} sent something that is not JSON", remedy="is there a login page in between?"
            ) from None
        return value


class FinalError(NetworkError):
    """An answer that asking again would not change."""


class RefusedError(FinalError):
    """401, 403 or 407: what is there, if anything, is not shown."""


class UnreachedError(NetworkError):
    """No connection came about, or nothing was heard. `rounds` is how much this speaks against the host.

    `silent`: it was connected to, and said nothing.
    """

    def __init__(self, message: str, *, remedy: str = "", rounds: int = 1, silent: bool = False) -> None:
        super().__init__(message, remedy=remedy)
        self.rounds = rounds
        self.silent = silent


class BusyError(NetworkError):
    """The host asked for patience; `after` is in seconds."""

    def __init__(self, message: str, *, after: float | None) -> None:
        super().__init__(message, remedy="try again later")
        self.after = after


class Transport(Protocol):
    """Carries out one exchange and follows no redirect."""

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        """Return what the host of *url* answered; *timeout* is (connect, read) in seconds.

        Raises NetworkError: a FinalError is not tried again, an UnreachedError counts against the host.
        """


class Saving(Protocol):
    """A transport that can write a body to a file while it arrives."""

    def save(
        self,
        url: str,
        headers: Mapping[str, str],
        timeout: tuple[float, float],
        max_bytes: int,
        file: IO[bytes],
    ) -> Response:
        """Write what the host of *url* answered to *file* and return the answer without its body.

        Raises as `Transport.send` does, and StoreError where the file cannot be written.
        """
