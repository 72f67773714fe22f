"""HTTP with server-sent events, the transport of 2024-11-05: one stream to hear, one address to post to."""

from __future__ import annotations

import threading
from urllib.parse import urljoin

from douane.errors import NetworkError
from douane.http import FinalError
from douane.http.guarding import place_of
from douane.http.streaming import SilentError, Stream, Streams
from douane.listing.events import Event, EventReader
from douane.listing.inbox import Inbox, beside
from douane.listing.nouns import ClosedError
from douane.listing.streamable import AUTHORIZATION, unauthorized

_MOST_EVENT = 32 * 2**20  # bytes


class HttpWithEvents:
    """A channel to the server whose stream is at *url*; *patience* is how many seconds an answer may take."""

    def __init__(self, web: Streams, url: str, *, patience: float = 10.0) -> None:
        self._web = web
        self._url = url
        self._patience = patience
        self._inbox = Inbox()
        self._told = threading.Event()
        self._endpoint: str | None = None

    def open(self) -> None:
        """Open the stream and wait until it names where to post. Raises ClosedError."""
        try:
            headers = {"Accept": "text/event-stream"}
            stream = self._web.open("GET", self._url, headers=headers, patience=self._patience)
        except NetworkError as error:
            raise ClosedError(str(error)) from error
        kind = stream.headers.get("content-type", "").partition(";")[0].strip()
        if stream.status != 200 or kind != "text/event-stream":
            stream.close()
            if stream.status in AUTHORIZATION:
                raise unauthorized(stream.status)
            raise ClosedError(f"it speaks no transport that is known (HTTP status {stream.status})")
        beside(lambda: self._heard(stream))
        if not self._told.wait(self._patience) or self._endpoint is None:
            raise ClosedError("it does not name an address of its own to post to")

    def send(self, message: bytes) -> None:
        """Post *message*. Raises ClosedError."""
        try:
            stream = self._web.open(
                "POST",
                self._endpoint or self._url,
                headers={"Content-Type": "application/json"},
                body=message,
                patience=self._patience,
            )
        except SilentError:
            return  # the answer comes over the stream, or does not
        except NetworkError as error:
            raise ClosedError(str(error)) from error
        stream.close()
        if stream.status in AUTHORIZATION:
            raise unauthorized(stream.status)
        if stream.status >= 300:
            raise ClosedError(f"it answers HTTP status {stream.status}")

    def receive(self, seconds: float) -> bytes | None:
        """Return the next message, None if none came within *seconds*. Raises ClosedError."""
        return self._inbox.take(seconds)

    def close(self) -> None:
        """End the stream."""
        self._web.close()

    def _heard(self, stream: Stream) -> None:
        events = EventReader(_MOST_EVENT)
        why = "the server ended its stream"
        try:
            for chunk in stream.chunks():
                for event in events.feed(chunk):
                    self._taken(stream, event)
        except (NetworkError, ValueError) as error:
            why = str(error)
        finally:
            stream.close()
            self._told.set()
            self._inbox.fail(NetworkError(why))

    def _taken(self, stream: Stream, event: Event) -> None:
        if event.name == b"endpoint" and self._endpoint is None:
            place = place_of(urljoin(stream.place.url, event.data.decode("ascii", "replace")))
            if place.origin != stream.place.origin:
                raise FinalError("it names an address of another origin to post to")
            self._endpoint = place.url
            self._told.set()
        elif event.name == b"message":
            self._inbox.put(event.data)
