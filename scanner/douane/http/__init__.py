"""The one place that opens sockets (in `wire`, and nowhere else).

`Http` decides (what is an answer, what is tried again, where a redirect may lead, which host is given up);
a `Transport` carries out one exchange. Tests inject a transport; the real one is `RequestsTransport`.
Whatever goes wrong is one line naming the host, never a credential.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from douane.errors import NetworkError, NotFoundError, OfflineError
from douane.http.answers import (
    BusyError,
    FinalError,
    RefusedError,
    Response,
    Saving,
    Transport,
    UnreachedError,
)
from douane.http.hosts import Hosts
from douane.http.questions import Question, accepted

if TYPE_CHECKING:
    from douane.http.wire import Wire

__all__ = [
    "DEFAULT_MAX",
    "FinalError",
    "Http",
    "RefusedError",
    "RequestsTransport",
    "Response",
    "Saving",
    "Transport",
    "UnreachedError",
]

DEFAULT_MAX = 64 * 2**20
"""Bytes of a body that are read unless a caller says otherwise."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 5
_FIRST_PAUSE, _LONGEST_PAUSE, _LONGEST_RETRY_AFTER = 0.5, 8.0, 30.0  # seconds


class Http:
    """Asks indexes: capped exponential pauses, bounded redirects, no patience with dead hosts.

    A host that could not be reached three times in a row, counting simultaneous failures once, is not tried
    again in this run: an offline machine is told within seconds, however many packages there are. While no
    host at all has answered, less is waited for each, unless *patient* (`hosts`). *timeout* is (connect,
    read) in seconds, *redirects* how many of them are followed. *sleep* replaces waiting in tests.
    Thread-safe.
    """

    def __init__(
        self,
        transport: Transport | None = None,
        *,
        offline: bool = False,
        attempts: int = 4,
        timeout: tuple[float, float] = (4.0, 30.0),
        redirects: int = _MAX_REDIRECTS,
        patient: bool = False,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self.offline = offline
        self._transport: Transport = transport or RequestsTransport()
        self._attempts = attempts
        self._timeout = timeout
        self._redirects = redirects
        self._stopped = threading.Event()
        self._sleep: Callable[[float], object] = sleep or self._stopped.wait
        self._hosts = Hosts(patient=patient)

    def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        max_bytes: int = DEFAULT_MAX,
        attempts: int | None = None,
    ) -> Response:
        """Return a 200, 206 or 304 answer whose body is complete and at most *max_bytes* long.

        Raises NotFoundError (404, 410), OfflineError, or NetworkError for everything else.
        """
        return self._ask(Question("GET", url, dict(headers or {}), None, max_bytes), attempts)

    def save(
        self,
        url: str,
        file: IO[bytes],
        *,
        headers: Mapping[str, str] | None = None,
        max_bytes: int = DEFAULT_MAX,
        attempts: int | None = None,
    ) -> Response:
        """Write a 200 or 206 answer to *file*, from where that stands, while it arrives.

        Return the answer without its body, which is never held whole; *file* stands behind it. Raises as
        `get` does, and StoreError; what lies in *file* behind where it stood is then nothing.
        """
        question = Question("GET", url, dict(headers or {}), None, max_bytes, file, file.tell())
        return self._ask(question, attempts)

    def post_json(
        self,
        url: str,
        payload: object,
        *,
        headers: Mapping[str, str] | None = None,
        max_bytes: int = DEFAULT_MAX,
        attempts: int | None = None,
    ) -> Response:
        """Send *payload* as JSON and return the answer. Raises as `get` does."""
        body = json.dumps(payload, separators=(",", ":")).encode()
        sent = {"content-type": "application/json", "accept": "application/json", **(headers or {})}
        return self._ask(Question("POST", url, sent, body, max_bytes), attempts)

    def stop(self) -> None:
        """Abort what is under way in other threads and refuse all that follows: the user gave up."""
        self._stopped.set()
        stop = getattr(self._transport, "stop", None)
        if stop:
            stop()

    def _ask(self, question: Question, attempts: int | None) -> Response:
        if self.offline:
            raise OfflineError(
                f"{question.host} was not asked for {question.shown_path}", remedy="run without --offline"
            )
        tries = max(1, attempts or self._attempts)
        attempt = 1
        while True:
            try:
                return self._follow(question)
            except (FinalError, NotFoundError):
                raise
            except NetworkError as error:
                dead = isinstance(error, UnreachedError) and self._hosts.given_up(question.host)
                if dead or attempt >= tries or self._stopped.is_set():
                    tried = f", tried {attempt} times" if attempt > 1 else ""
                    raise NetworkError(error.message + tried, remedy=error.remedy) from error
                self._sleep(_pause(attempt, error))
                attempt += 1

    def _follow(self, question: Question) -> Response:
        for _ in range(self._redirects + 1):
            response = self._exchange(question)
            if response.status not in _REDIRECTS:
                return accepted(question, response)
            if not self._redirects:
                raise FinalError(f"{question.host} leads elsewhere, which is not followed")
            question = question.redirected(response.headers.get("location", ""), response.status)
        raise FinalError(f"{question.host} redirects without end")

    def _exchange(self, question: Question) -> Response:
        host = question.host
        if self._stopped.is_set():
            raise FinalError(f"{host} was not asked: interrupted")
        seen = self._hosts.rounds(host)
        if self._hosts.given_up(host):
            raise FinalError(f"{host} could not be reached earlier in this run", remedy=_CONNECTION_REMEDY)
        try:
            response = self._sent(question, self._hosts.waits(self._timeout))
        except UnreachedError as error:
            self._hosts.failed(host, seen, error)
            raise
        self._hosts.answered(host)
        return response

    def _sent(self, question: Question, timeout: tuple[float, float]) -> Response:
        file = question.file
        if file is None:
            return self._transport.send(
                question.method, question.url, question.headers, question.body, timeout, question.max_bytes
            )
        file.seek(question.start)
        file.truncate()
        saving: Saving | None = getattr(self._transport, "save", None) and self._transport  # type: ignore[assignment]
        if saving is not None:
            return saving.save(question.url, question.headers, timeout, question.max_bytes, file)
        response = self._transport.send(
            "GET", question.url, question.headers, None, timeout, question.max_bytes
        )
        file.write(response.body)
        return replace(response, body=b"")


_CONNECTION_REMEDY = "check the connection and the proxy settings, or use --offline"


def _pause(attempt: int, error: NetworkError) -> float:
    wanted = error.after if isinstance(error, BusyError) else None
    if wanted is not None:
        return min(max(wanted, 0.0), _LONGEST_RETRY_AFTER)
    return min(_FIRST_PAUSE * 2.0 ** (attempt - 1), _LONGEST_PAUSE)


class RequestsTransport:
    """The real network, through a pool of kept-alive connections. Thread-safe; imported when first used.

    Proxy variables and CA bundles are honoured as the requests library does (HTTPS_PROXY, NO_PROXY,
    REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE; SSL_CERT_FILE besides); netrc files are not read. *total* is how many
    seconds one exchange may take from beginning to end, however slowly bytes drip in; *direct*: no proxy.
    """

    def __init__(self, *, total: float = 120.0, pool: int = 32, direct: bool = False) -> None:
        self._total = total
        self._pool = pool
        self._direct = direct
        self._lock = threading.Lock()
        self._wire: Wire | None = None

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        """Carry out one exchange. Raises NetworkError, FinalError or UnreachedError."""
        return self._connected().send(method, url, headers, body, timeout, max_bytes)

    def save(
        self,
        url: str,
        headers: Mapping[str, str],
        timeout: tuple[float, float],
        max_bytes: int,
        file: IO[bytes],
    ) -> Response:
        """Carry out one exchange whose body goes to *file*. Raises as `send` does, and StoreError."""
        return self._connected().save(url, headers, timeout, max_bytes, file)

    def stop(self) -> None:
        """Break all connections at once, also those on which other threads wait."""
        if self._wire:
            self._wire.stop()

    def _connected(self) -> Wire:
        from douane.http.wire import Wire

        with self._lock:
            if self._wire is None:
                self._wire = Wire(total=self._total, pool=self._pool, direct=self._direct)
            return self._wire
