"""Exchanges with servers that nobody vouches for: answers as they come, under guard.

Nothing is sent that belongs to the user: no cookies, no netrc, no credentials, and no proxy is asked, because
a proxy resolves names by itself and so undoes the guard. One connection serves one exchange.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache, partial
from typing import Any
from urllib.parse import urljoin

from douane.errors import NetworkError
from douane.http import FinalError, UnreachedError
from douane.http.guarding import Guard, Place, place_of
from douane.http.timed import TimedReader, Timing
from douane.http.tls import CERTIFICATE_REMEDY, tls_context
from douane.text import excerpt
from douane.version import VERSION

MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEPT = frozenset({307, 308})  # RFC 9110, 15.4: the method stays what it was
_CHUNK = 2**16
_CONNECT = 5.0  # seconds for one address
_MOST_ADDRESSES = 4


class SilentError(NetworkError):
    """A connection came about, and no answer came over it in time."""


class Stream:
    """One answer: `status`, `headers` (names in lower case), the `place` it came from, and its body."""

    def __init__(
        self, web: Streams, place: Place, raw: http.client.HTTPResponse, sock: socket.socket
    ) -> None:
        self.place = place
        self.status = raw.status
        self.headers = {name.lower(): value for name, value in raw.getheaders()}
        self._web = web
        self._raw = raw
        self._sock = sock

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it comes, until it ends. Raises NetworkError, at the latest when time is up."""
        host = excerpt(self.place.authority)
        if self.headers.get("content-encoding", "identity") != "identity":
            raise FinalError(f"{host} compresses its answer although it was asked not to")
        try:
            while data := self._raw.read1(_CHUNK):
                self._web.took(len(data), host)
                yield data
        except TimeoutError:
            raise SilentError(f"{host} did not end its answer in time") from None
        except (http.client.HTTPException, OSError, ValueError):
            raise NetworkError(f"{host} broke off its answer") from None

    def close(self) -> None:
        """End the exchange."""
        self._raw.close()
        self._web.forget(self._sock)


class Streams:
    """Carries out guarded exchanges within *seconds* and *most* bytes of bodies in all. Thread-safe."""

    def __init__(
        self,
        guard: Guard,
        *,
        seconds: float = 60.0,
        most: int = 32 * 2**20,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._guard = guard
        self._end = time.monotonic() + seconds
        self._most = most
        self._tls = tls
        self._lock = threading.Lock()
        self._live: set[socket.socket] = set()
        self._closed = False

    def open(
        self, method: str, url: str, *, headers: Mapping[str, str], body: bytes | None = None, patience: float
    ) -> Stream:
        """Return the answer to *method* at *url* once its headers are there, within *patience* seconds.

        At most three redirects are followed, each looked at like the first address: none leads from https to
        http, and only those that keep the method are followed for anything but GET. Raises FinalError for
        what may not be asked, UnreachedError, SilentError, NetworkError.
        """
        place = place_of(url)
        until = min(time.monotonic() + patience, self._end)
        for _ in range(MOST_REDIRECTS + 1):
            stream = self._exchanged(method, place, headers, body, until)
            if stream.status not in _REDIRECTS:
                return stream
            stream.close()
            onward = _onward(method, place, stream)
            self._guard.check_onward(place, onward)
            place = onward
        raise FinalError(f"{excerpt(place.authority)} redirects more than {MOST_REDIRECTS} times")

    def close(self) -> None:
        """Break all exchanges and refuse further ones."""
        with self._lock:
            self._closed = True
            live, self._live = self._live, set()
        for sock in live:
            _shut(sock)

    def took(self, count: int, host: str) -> None:
        """Count *count* received bytes. Raises FinalError beyond the bound."""
        with self._lock:
            self._most -= count
            if self._most < 0:
                raise FinalError(f"{host} sent more than is taken from one server")

    def forget(self, sock: socket.socket) -> None:
        """Close *sock*."""
        with self._lock:
            self._live.discard(sock)
        sock.close()

    def _exchanged(
        self, method: str, place: Place, headers: Mapping[str, str], body: bytes | None, until: float
    ) -> Stream:
        sock = self._connected(place, until)
        host = excerpt(place.authority)
        connection = http.client.HTTPConnection(place.host, place.port)
        connection.sock = sock
        connection.auto_open = 0
        # The headers must come by *until*, the rest may take what time there is.
        timing = Timing(until)
        connection.response_class = partial(_Response, timing)  # type: ignore[assignment]
        sent = {"Host": place.authority, "User-Agent": f"douane/{VERSION}", "Connection": "close"}
        sent |= {"Accept-Encoding": "identity", **headers}
        try:
            sock.settimeout(max(0.01, until - time.monotonic()))
            connection.putrequest(method, place.target, skip_host=True, skip_accept_encoding=True)
            for name, value in sent.items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            raw = connection.getresponse()
        except TimeoutError:
            self.forget(sock)
            raise SilentError(f"{host} did not answer in time") from None
        except (http.client.HTTPException, OSError, ValueError):
            self.forget(sock)
            raise NetworkError(f"{host} broke off the exchange") from None
        timing.deadline = self._end
        return Stream(self, place, raw, sock)

    def _connected(self, place: Place, until: float) -> socket.socket:
        host = excerpt(place.authority)
        for address in self._guard.addresses(place)[:_MOST_ADDRESSES]:
            left = min(_CONNECT, until - time.monotonic())
            if left <= 0:
                break
            try:
                sock = socket.create_connection((address, place.port), left)
            except OSError:
                continue
            self._guard.settle(place, address)
            return self._known(self._secured(sock, place) if place.scheme == "https" else sock)
        raise UnreachedError(
            f"{host} does not accept connections", remedy="no proxy is used for servers; check the address"
        )

    def _known(self, sock: socket.socket) -> socket.socket:
        with self._lock:
            closed = self._closed
            if not closed:
                self._live.add(sock)
        if closed:
            sock.close()
            raise FinalError("no further exchange: interrupted")
        return sock

    def _secured(self, sock: socket.socket, place: Place) -> socket.socket:
        host = excerpt(place.authority)
        try:
            return (self._tls or _shared_context()).wrap_socket(sock, server_hostname=place.host)
        except ssl.SSLCertVerificationError:
            why, remedy = "has a certificate that is not trusted here", CERTIFICATE_REMEDY
        except (OSError, ValueError):
            why, remedy = "broke off the TLS handshake", ""
        sock.close()
        raise FinalError(f"{host} {why}", remedy=remedy)


def _onward(method: str, place: Place, stream: Stream) -> Place:
    """Return where the redirect *stream* leads. Raises FinalError."""
    host = excerpt(place.authority)
    location = stream.headers.get("location", "")
    if not location or (method != "GET" and stream.status not in _KEPT):
        raise FinalError(f"{host} answers {stream.status}, with no place to go on")
    try:
        onward = place_of(urljoin(place.url, location))
    except ValueError:
        raise FinalError(f"{host} redirects to something that is no address") from None
    if place.scheme == "https" and onward.scheme != "https":
        raise FinalError(f"{host} redirects from https to unencrypted http at {excerpt(onward.authority)}")
    return onward


def _shut(sock: socket.socket) -> None:
    # The plain socket's: a TLS one would first wait to say goodbye, and other threads wait on it.
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


@cache
def _shared_context() -> ssl.SSLContext:
    """One context for all connections: making one takes as long as ten exchanges."""
    return tls_context()


class _Response(http.client.HTTPResponse):
    """A response of which everything is received in time."""

    def __init__(self, timing: Timing, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        sock.settimeout(None)
        self.fp = io.BufferedReader(TimedReader(self.fp.detach(), sock, timing), _CHUNK)
