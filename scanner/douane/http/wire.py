"""Exchanges over real sockets with the requests library's adapter.

The adapter is used without its `Session`: no cookies, no netrc, no redirects, half the time per request.
Two things are added. One TLS context serves all connections (building one costs as much as ten requests).
And every receive is given only what is left of the exchange's total time, because a time-out per receive
never ends when a host drips one byte at a time.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import IO, Any

import requests.exceptions as failures
from requests import PreparedRequest
from requests import Response as Raw
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.exceptions import (
    HTTPError,
    LocationParseError,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
)

from douane.errors import NetworkError, StoreError
from douane.http import FinalError, Response, UnreachedError
from douane.http.names import Names
from douane.http.timed import TimedReader, Timing
from douane.http.tls import CERTIFICATE_REMEDY, tls_context
from douane.text import excerpt

_CHUNK = 2**16
_PATIENCE = 5  # as long as an exchange may take, for one whose body goes to a file
_CONNECTION_REMEDY = "check the connection and the proxy settings, or use --offline"


@dataclass(frozen=True, slots=True)
class _Asked:
    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    timeout: tuple[float, float]
    max_bytes: int


class Wire:
    """Carries out exchanges; see `douane.http.RequestsTransport`."""

    def __init__(self, *, total: float, pool: int, direct: bool = False) -> None:
        self._total = total
        self._direct = direct
        self._sockets = _Sockets()
        self._adapter = _Adapter(self._sockets, pool)
        self._proxies: dict[str, dict[str, str]] = {}
        self._names = Names()

    def stop(self) -> None:
        """Break all connections."""
        self._sockets.stop()

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
        chunks: list[bytes] = []
        asked = _Asked(method, url, headers, body, timeout, max_bytes)
        response = self._exchanged(asked, chunks.append, self._total)
        return replace(response, body=b"".join(chunks))

    def save(
        self,
        url: str,
        headers: Mapping[str, str],
        timeout: tuple[float, float],
        max_bytes: int,
        file: IO[bytes],
    ) -> Response:
        """Carry out one exchange whose body goes to *file*. Raises as `send` does, and StoreError."""

        def write(chunk: bytes) -> None:
            try:
                file.write(chunk)
            except OSError as error:
                raise StoreError(f"what is fetched cannot be written ({error.strerror})") from error

        asked = _Asked("GET", url, headers, None, timeout, max_bytes)
        return self._exchanged(asked, write, self._total * _PATIENCE)

    def _exchanged(self, asked: _Asked, take: Callable[[bytes], None], total: float) -> Response:
        """Hand the body of the answer to *take*, chunk by chunk, within *total* seconds."""
        deadline = time.monotonic() + total
        request, spoke = PreparedRequest(), False
        try:
            request.prepare(method=asked.method, url=asked.url, headers=dict(asked.headers), data=asked.body)
            proxies = self._proxies_for(request)
            if not proxies:
                self._names.known(request.url or "", asked.timeout[0])
            self._sockets.begin(deadline)
            raw = self._adapter.send(
                request, stream=True, timeout=asked.timeout, verify=True, proxies=proxies
            )
            spoke = True
            with raw:
                _read(raw, asked.max_bytes, deadline, take)
        except (failures.RequestException, HTTPError, OSError, ValueError) as error:
            why = _explained_late(error, _host(request, asked.url), deadline, total)
            if isinstance(why, UnreachedError) and spoke:
                why.silent = False
            raise why from None
        finally:
            self._sockets.end()
        names = {name.lower(): value for name, value in raw.headers.items()}
        return Response(raw.status_code, names, b"", asked.url)

    def _proxies_for(self, request: PreparedRequest) -> dict[str, str]:
        origin = (request.url or "").split("/", 3)[:3]
        key = "/".join(origin)
        if key not in self._proxies:
            self._proxies[key] = {} if self._direct else get_environ_proxies(key + "/", no_proxy=None)
        return self._proxies[key]


def _explained_late(error: Exception, host: str, deadline: float, total: float) -> NetworkError:
    if time.monotonic() >= deadline:
        return FinalError(f"{host} took longer than {total:g} s", remedy="try again later")
    return _explained(error, host)


def _read(raw: Raw, max_bytes: int, deadline: float, take: Callable[[bytes], None]) -> None:
    announced = raw.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > max_bytes:
        raise FinalError(f"{_host(raw.request, '')} announces {announced[:20]} bytes, more than {max_bytes}")
    size = 0
    for chunk in raw.iter_content(_CHUNK):
        size += len(chunk)
        if size > max_bytes:
            raise FinalError(f"{_host(raw.request, '')} sent more than {max_bytes} bytes")
        if time.monotonic() >= deadline:
            raise failures.ReadTimeout
        take(chunk)


def _explained(error: Exception, host: str) -> NetworkError:
    """Return what *error* means: final, transient, or held against the host."""
    cause = _cause(error)
    if isinstance(error, failures.SSLError) and "CERTIFICATE_VERIFY_FAILED" in str(error):
        return FinalError(f"{host} has a certificate that is not trusted here", remedy=CERTIFICATE_REMEDY)
    for kinds, what in _NEVER_SENT:
        if isinstance(error, kinds):
            return FinalError(f"{host} {what}", remedy="check the address and the proxy settings")
    for kinds, what, rounds in _UNREACHED:
        if isinstance(error, kinds) or isinstance(cause, kinds):
            silent = what == _SILENT
            return UnreachedError(f"{host} {what}", remedy=_CONNECTION_REMEDY, rounds=rounds, silent=silent)
    broken = (
        "sent a body that does not decompress" if isinstance(error, failures.ContentDecodingError) else ""
    )
    return NetworkError(f"{host} {broken or 'broke off its answer'}", remedy="try again later")


_NEVER_SENT: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    ((failures.InvalidProxyURL,), "was not asked: the proxy address is malformed"),
    ((failures.InvalidURL, failures.InvalidSchema, failures.MissingSchema), "cannot be asked"),
    ((failures.InvalidHeader,), "was not asked: a configured header is malformed"),
    ((UnicodeError, LocationParseError), "cannot be asked"),
)
_SILENT = "fell silent"
_UNREACHED: tuple[tuple[tuple[type[Exception], ...], str, int], ...] = (
    ((failures.ProxyError,), "could not be reached through the proxy", 2),
    ((failures.ConnectTimeout,), "did not accept the connection in time", 2),
    ((NameResolutionError,), "is not a host name that is known here", 1),
    ((NewConnectionError,), "does not accept connections", 1),
    ((failures.Timeout, ReadTimeoutError, TimeoutError), _SILENT, 2),
    ((failures.SSLError,), "broke off the TLS handshake", 1),
)


def _cause(error: Exception) -> object:
    first = error.args[0] if error.args else None
    return getattr(first, "reason", None) or first


def _host(request: PreparedRequest, url: str) -> str:
    authority = (request.url or url).split("/", 3)[2:3]
    return excerpt(authority[0].rpartition("@")[2]) if authority else "the host"


class _Adapter(HTTPAdapter):
    """One TLS context for all connections, and responses that respect the total time."""

    def __init__(self, sockets: _Sockets, pool: int) -> None:
        self._sockets = sockets
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None
        super().__init__(pool_connections=pool, pool_maxsize=pool, max_retries=0)

    def cert_verify(self, conn: Any, *_: object) -> None:
        """Leave verification to the shared context, which demands it."""
        conn.cert_reqs = "CERT_REQUIRED"

    def build_connection_pool_key_attributes(self, request: PreparedRequest, *_: object, **__: object) -> Any:
        """Share one TLS context between all pools."""
        host, _tls = super().build_connection_pool_key_attributes(request, verify=True)
        return host, {"ssl_context": self._tls()} if host["scheme"] == "https" else {}

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """Make the pool's responses read through `TimedReader`."""
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        kind = pool.ConnectionCls
        if getattr(kind, "response_class", None) is not self._sockets.response_class:
            pool.ConnectionCls = type(
                kind.__name__, (kind,), {"response_class": self._sockets.response_class}
            )
        return pool

    def _tls(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                self._context = tls_context()
            return self._context


class _Sockets:
    """The sockets in use, by thread, so that each can be given its deadline and all can be broken."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._live: dict[int, socket.socket] = {}
        self._here = threading.local()
        self._stopped = False
        self.response_class = type("_Response", (_TimedResponse,), {"sockets": self})

    def begin(self, deadline: float) -> None:
        self._here.deadline = deadline

    def end(self) -> None:
        with self._lock:
            self._live.pop(threading.get_ident(), None)

    def opened(self, sock: socket.socket) -> float:
        """Register *sock* as this thread's and return its deadline."""
        with self._lock:
            self._live[threading.get_ident()] = sock
            if self._stopped:
                raise TimeoutError
        deadline: float = self._here.deadline
        return deadline

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            for sock in self._live.values():
                try:
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
                except OSError:
                    continue  # it is gone already


class _TimedResponse(http.client.HTTPResponse):
    """A response whose status line, headers and body all arrive before the deadline."""

    sockets: _Sockets

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        deadline = self.sockets.opened(sock)
        self.fp = io.BufferedReader(TimedReader(self.fp.detach(), sock, Timing(deadline)), _CHUNK)
