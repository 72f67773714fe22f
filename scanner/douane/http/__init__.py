"""The one place that opens sockets (in `wire`, and nowhere else).

`Http` decides (what is an answer, what is tried again, where a redirect may lead, which host is given up);
a `Transport` carries out one exchange. Tests inject a transport; the real one is `RequestsTransport`.
Whatever goes wrong is one line naming the host, never a credential.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Protocol
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from douane.errors import NetworkError, NotFoundError, OfflineError
from douane.model import Json
from douane.text import excerpt
from douane.version import VERSION

if TYPE_CHECKING:
    from douane.http.wire import Wire

DEFAULT_MAX = 64 * 2**20
"""Bytes of a body that are read unless a caller says otherwise."""

_ANSWERS = frozenset({200, 201, 206, 304})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_TRY_AGAIN = frozenset({408, 421, 425, 429})
_MAX_REDIRECTS = 5
_FIRST_PAUSE, _LONGEST_PAUSE, _LONGEST_RETRY_AFTER = 0.5, 8.0, 30.0  # seconds
_ROUNDS_UNTIL_GIVEN_UP = 3
_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})
_AGENT = f"douane/{VERSION}"


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
    """No connection came about, or nothing was heard. `rounds` is how much this speaks against the host."""

    def __init__(self, message: str, *, remedy: str = "", rounds: int = 1) -> None:
        super().__init__(message, remedy=remedy)
        self.rounds = rounds


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


class Http:
    """Asks indexes: capped exponential pauses, bounded redirects, no patience with dead hosts.

    A host that could not be reached three times in a row, counting simultaneous failures once, is not tried
    again in this run: an offline machine is told within seconds, however many packages there are.
    *redirects* is how many of them are followed. *sleep* replaces waiting in tests. Thread-safe.
    """

    def __init__(
        self,
        transport: Transport | None = None,
        *,
        offline: bool = False,
        attempts: int = 4,
        timeout: tuple[float, float] = (4.0, 30.0),
        redirects: int = _MAX_REDIRECTS,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self.offline = offline
        self._transport: Transport = transport or RequestsTransport()
        self._attempts = attempts
        self._timeout = timeout
        self._redirects = redirects
        self._stopped = threading.Event()
        self._sleep: Callable[[float], object] = sleep or self._stopped.wait
        self._hosts = _Hosts()

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
        return self._ask(_Question("GET", url, dict(headers or {}), None, max_bytes), attempts)

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
        return self._ask(_Question("POST", url, sent, body, max_bytes), attempts)

    def stop(self) -> None:
        """Abort what is under way in other threads and refuse all that follows: the user gave up."""
        self._stopped.set()
        stop = getattr(self._transport, "stop", None)
        if stop:
            stop()

    def _ask(self, question: _Question, attempts: int | None) -> Response:
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

    def _follow(self, question: _Question) -> Response:
        for _ in range(self._redirects + 1):
            response = self._exchange(question)
            if response.status not in _REDIRECTS:
                return _accepted(question, response)
            if not self._redirects:
                raise FinalError(f"{question.host} leads elsewhere, which is not followed")
            question = question.redirected(response.headers.get("location", ""), response.status)
        raise FinalError(f"{question.host} redirects without end")

    def _exchange(self, question: _Question) -> Response:
        host = question.host
        if self._stopped.is_set():
            raise FinalError(f"{host} was not asked: interrupted")
        seen = self._hosts.rounds(host)
        if self._hosts.given_up(host):
            raise FinalError(f"{host} could not be reached earlier in this run", remedy=_CONNECTION_REMEDY)
        try:
            response = self._transport.send(
                question.method,
                question.url,
                question.headers,
                question.body,
                self._timeout,
                question.max_bytes,
            )
        except UnreachedError as error:
            self._hosts.failed(host, seen, error.rounds)
            raise
        self._hosts.answered(host)
        return response


@dataclass(frozen=True, slots=True)
class _Question:
    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    max_bytes: int
    parts: SplitResult = field(init=False)

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
            _ = parts.port
        except ValueError:
            raise FinalError(f"{excerpt(_without_query(self.url))} is not an address") from None
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise FinalError(f"only http and https are asked, not {excerpt(parts.scheme or 'nothing')}:")
        object.__setattr__(self, "parts", parts)
        named = {name.lower() for name in self.headers}
        if "user-agent" not in named:
            self.headers["user-agent"] = _AGENT
        if "accept-encoding" not in named:
            self.headers["accept-encoding"] = "gzip"

    @property
    def host(self) -> str:
        port = f":{self.parts.port}" if self.parts.port else ""
        return excerpt(f"{self.parts.hostname}{port}")

    @property
    def shown_path(self) -> str:
        return excerpt(self.parts.path or "/")

    @property
    def origin(self) -> tuple[str, str | None, int]:
        port = self.parts.port or (443 if self.parts.scheme == "https" else 80)
        return (self.parts.scheme, self.parts.hostname, port)

    def redirected(self, location: str, status: int) -> _Question:
        """Return the question to ask instead; credentials do not travel to another origin (RFC 9110 15.4)."""
        if not location or (self.method != "GET" and status not in {307, 308}):
            raise FinalError(f"{self.host} answered {status} with no place to go on")
        if len(location) > 8192:
            raise FinalError(f"{self.host} redirects to an address that is too long")
        try:
            url = urljoin(self.url, location)
        except ValueError:
            raise FinalError(f"{self.host} redirects to something that is not an address") from None
        onward = replace(self, url=url, headers=dict(self.headers))
        if self.parts.scheme == "https" and onward.parts.scheme != "https":
            raise FinalError(f"{self.host} redirects from https to unencrypted http at {onward.host}")
        if onward.origin != self.origin:
            kept = {k: v for k, v in self.headers.items() if k.lower() not in _SECRET_HEADERS}
            onward = replace(onward, headers=kept)
        return onward


class _Hosts:
    """How often each host could not be reached; failures that began before the last one count once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rounds: dict[str, int] = {}

    def rounds(self, host: str) -> int:
        return self._rounds.get(host, 0)

    def given_up(self, host: str) -> bool:
        return self.rounds(host) >= _ROUNDS_UNTIL_GIVEN_UP

    def failed(self, host: str, seen: int, rounds: int) -> None:
        with self._lock:
            if self._rounds.get(host, 0) == seen:
                self._rounds[host] = seen + rounds

    def answered(self, host: str) -> None:
        if self._rounds.get(host):
            with self._lock:
                self._rounds[host] = 0


_CONNECTION_REMEDY = "check the connection and the proxy settings, or use --offline"
_CREDENTIALS_REMEDY = "check the credentials configured for this index"


class _BusyError(NetworkError):
    """The host asked for patience; `after` is in seconds."""

    def __init__(self, message: str, *, after: float | None) -> None:
        super().__init__(message, remedy="try again later")
        self.after = after


def _accepted(question: _Question, response: Response) -> Response:
    status, host = response.status, question.host
    if status in _ANSWERS:
        _check_complete(question, response)
        return replace(response, url=_without_query_credentials(question.parts))
    if status in {404, 410}:
        raise NotFoundError(f"{host} has no {question.shown_path} ({status})")
    if status in _TRY_AGAIN or status >= 500:
        raise _BusyError(f"{host} answered {status} for {question.shown_path}", after=_retry_after(response))
    if status in {401, 403, 407}:
        raise RefusedError(f"{host} refuses {question.shown_path} ({status})", remedy=_CREDENTIALS_REMEDY)
    raise FinalError(f"{host} answered {status} for {question.shown_path}")


def _check_complete(question: _Question, response: Response) -> None:
    if len(response.body) > question.max_bytes:
        raise FinalError(f"{question.host} sent more than {_size(question.max_bytes)}")
    announced = response.headers.get("content-length", "")
    if response.status == 304 or response.headers.get("content-encoding") or not announced.isdecimal():
        return
    if int(announced[:20]) != len(response.body):
        raise NetworkError(
            f"{question.host} announced {announced[:20]} bytes of {question.shown_path}"
            f" and sent {len(response.body)}",
            remedy="try again later",
        )


def _pause(attempt: int, error: NetworkError) -> float:
    wanted = error.after if isinstance(error, _BusyError) else None
    if wanted is not None:
        return min(max(wanted, 0.0), _LONGEST_RETRY_AFTER)
    return min(_FIRST_PAUSE * 2.0 ** (attempt - 1), _LONGEST_PAUSE)


def _retry_after(response: Response) -> float | None:
    """Read Retry-After (RFC 9110, 10.2.3): seconds, or a date by the host's own clock."""
    value = response.headers.get("retry-after", "")
    if value.isascii() and value.isdecimal():
        return float(value[:9])
    try:
        then, now = parsedate_to_datetime(value), parsedate_to_datetime(response.headers.get("date", ""))
        return (then - now).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None


def _size(count: int) -> str:
    return f"{count // 2**20} MB" if count >= 2**20 else f"{count} bytes"


def _without_query(url: str) -> str:
    return url.split("?", 1)[0].rpartition("@")[2]


def _without_query_credentials(parts: SplitResult) -> str:
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


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
