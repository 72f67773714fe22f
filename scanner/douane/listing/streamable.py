"""Streamable HTTP: each message is a POST, answered by JSON or by a stream of events.

MCP 2026-07-28, basic/transports, and 2025-03-26 to 2025-11-25, where the server may name a session. No stream
is opened to hear what a server says unasked. Nothing is sent that belongs to the user.
"""

from __future__ import annotations

import base64
import json
import re
from contextlib import suppress
from functools import partial

from douane.errors import NetworkError
from douane.http import FinalError, UnreachedError
from douane.http.streaming import SilentError, Stream, Streams
from douane.listing.events import EventReader
from douane.listing.inbox import Inbox, beside
from douane.listing.messages import NoiseError, UnreadableError, read
from douane.listing.nouns import ClosedError
from douane.model import Json

_MOST_MESSAGE = 32 * 2**20  # bytes
_MOST_REFUSAL = 65_536  # bytes of what is sent with an error status
_ACCEPT = "application/json, text/event-stream"
_VERSION = "io.modelcontextprotocol/protocolVersion"
_NAMES = {"resources/read": "uri"}  # which parameter goes into Mcp-Name, of the methods that are used
_HEADER = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,1022}[\x21-\x7e])?")
_REVISION = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FAILED = -32000  # JSON-RPC 2.0, 5.1: a server error
AUTHORIZATION = frozenset({401, 403, 407})


class StreamableHttp:
    """A channel to the server at *url* through *web*; *patience* is how many seconds one answer may take.

    `statuses` holds the error statuses that came instead of a message.
    """

    def __init__(self, web: Streams, url: str, *, patience: float = 10.0) -> None:
        self.statuses: set[int] = set()
        self._web = web
        self._url = url
        self._patience = patience
        self._inbox = Inbox()
        self._session: str | None = None
        self._revision: str | None = None

    def send(self, message: bytes) -> None:
        """Post *message*; what it is answered can be received. Raises ClosedError."""
        asked = json.loads(message)
        number = asked.get("id") if "method" in asked else None
        try:
            stream = self._web.open(
                "POST", self._url, headers=self._headers(asked), body=message, patience=self._patience
            )
            self._answered(stream, number, first=asked.get("method") == "initialize")
        except SilentError as error:
            self._refused(number, str(error))
        except NetworkError as error:
            raise ClosedError(str(error), final=isinstance(error, FinalError | UnreachedError)) from error

    def receive(self, seconds: float) -> bytes | None:
        """Return the next message, None if none came within *seconds*. Raises ClosedError."""
        return self._inbox.take(seconds)

    def close(self) -> None:
        """End the session, where there is one, and all exchanges."""
        if self._session is not None:
            with suppress(NetworkError):
                self._web.open("DELETE", self._url, headers=self._common(), patience=2.0).close()
        self._web.close()

    def _answered(self, stream: Stream, number: Json, *, first: bool) -> None:
        if stream.status in AUTHORIZATION:
            stream.close()
            self.statuses.clear()
            raise unauthorized(stream.status)
        if not 200 <= stream.status < 300:
            self.statuses.add(stream.status)
            text = _beginning(stream)
            self._refused(number, f"HTTP status {stream.status}", text)
            return
        if first:
            session = stream.headers.get("mcp-session-id", "")
            self._session = session if _HEADER.fullmatch(session) else None
        if number is None:
            stream.close()
        elif stream.headers.get("content-type", "").partition(";")[0].strip() == "text/event-stream":
            beside(partial(self._heard, stream, number, first=first))
        else:
            beside(partial(self._read, stream, number, first=first))

    def _read(self, stream: Stream, number: Json, *, first: bool) -> None:
        """Take the whole body for one message."""
        try:
            body = b"".join(stream.chunks())
        except NetworkError as error:
            self._refused(number, str(error))
        else:
            if first:
                self._noted(body)
            self._inbox.put(body)
            if not _answers(body, number):
                self._refused(number, "what came is no answer")
        finally:
            stream.close()

    def _heard(self, stream: Stream, number: Json, *, first: bool) -> None:
        """Take each event for a message, until the answer to *number* has come."""
        events = EventReader(_MOST_MESSAGE)
        why = "the stream ended without an answer"
        try:
            for chunk in stream.chunks():
                for event in events.feed(chunk):
                    if first:
                        self._noted(event.data)
                    self._inbox.put(event.data)
                    if _answers(event.data, number):
                        return
        except (NetworkError, ValueError) as error:
            why = str(error)
        finally:
            stream.close()
        self._refused(number, why)

    def _refused(self, number: Json, why: str, text: bytes = b"") -> None:
        """Hand on, as the answer to *number*, the error message in *text* or else that there is none."""
        if number is None:
            return
        error: Json = {"code": _FAILED, "message": why}
        with suppress(NoiseError, UnreadableError):
            for message in read(text):
                if isinstance(message.fields.get("error"), dict):
                    error = message.fields["error"]
                    self.statuses.clear()
        self._inbox.put(json.dumps({"jsonrpc": "2.0", "id": number, "error": error}).encode())

    def _noted(self, data: bytes) -> None:
        """Note which revision the server agreed on: every later request names it."""
        with suppress(NoiseError, UnreadableError):
            for message in read(data):
                result = message.fields.get("result")
                revision = result.get("protocolVersion") if isinstance(result, dict) else None
                if isinstance(revision, str) and _REVISION.fullmatch(revision):
                    self._revision = revision

    def _headers(self, asked: dict[str, Json]) -> dict[str, str]:
        headers = {**self._common(), "Content-Type": "application/json", "Accept": _ACCEPT}
        params = asked.get("params")
        about = params.get("_meta") if isinstance(params, dict) else None
        revision = about.get(_VERSION) if isinstance(about, dict) else None
        method = asked.get("method")
        if isinstance(revision, str) and isinstance(method, str) and isinstance(params, dict):
            headers |= {"MCP-Protocol-Version": revision, "Mcp-Method": method}
            named = params.get(_NAMES.get(method, ""))
            if isinstance(named, str):
                headers["Mcp-Name"] = _written(named)
        return headers

    def _common(self) -> dict[str, str]:
        session = {"Mcp-Session-Id": self._session} if self._session else {}
        return session | ({"MCP-Protocol-Version": self._revision} if self._revision else {})


def unauthorized(status: int) -> ClosedError:
    """Return the error about a server that lists its tools only to those who log in."""
    return ClosedError(f"it asks for authorization ({status})", final=True)


def _written(value: str) -> str:
    """Return *value* as it may stand in a header; what may not is written in base64 (MCP 2026-07-28)."""
    if _HEADER.fullmatch(value):
        return value
    return f"=?base64?{base64.b64encode(value.encode('utf-8', 'surrogatepass')).decode()}?="


def _beginning(stream: Stream) -> bytes:
    """Return what was sent with an error status, nothing where that is too much or broken."""
    text = b""
    try:
        for chunk in stream.chunks():
            text += chunk
            if len(text) > _MOST_REFUSAL:
                return b""
    except NetworkError:
        return b""
    finally:
        stream.close()
    return text


def _answers(data: bytes, number: Json) -> bool:
    """Whether *data* holds the response to the request *number*, or cannot be read at all."""
    try:
        return any(message.is_answer and message.number == number for message in read(data))
    except UnreadableError:
        return True  # whoever waits is told
    except NoiseError:
        return False
