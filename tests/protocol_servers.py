"""Servers for tests, in memory: what is sent to them is answered at once."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from douane.listing import ClosedError

Message = dict[str, Any]
TOOL: Message = {"name": "a", "description": "Adds.", "inputSchema": {"type": "object"}}
INFO = {"name": "server", "version": "1"}


class Clock:
    """A clock that only goes on when somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Scripted:
    """A channel whose other side is *answer*: message -> messages, bytes or an exception to give."""

    def __init__(self, answer: Callable[[Message], Iterable[Message | bytes | Exception]]) -> None:
        self.clock = Clock()
        self.sent: list[Message] = []
        self._answer = answer
        self._ready: deque[bytes | Exception] = deque()

    def send(self, message: bytes) -> None:
        assert b"\n" not in message
        value = json.loads(message)
        self.sent.append(value)
        for each in self._answer(value):
            ready = json.dumps(each).encode() if isinstance(each, dict) else each
            self._ready.append(ready)

    def receive(self, seconds: float) -> bytes | None:
        if not self._ready:
            self.clock.now += seconds
            return None
        first = self._ready.popleft()
        if isinstance(first, Exception):
            raise first
        return first

    @property
    def methods(self) -> list[str]:
        """What was sent to the server, by method."""
        return [message.get("method", "reply") for message in self.sent]


def result(to: Message, **fields: Any) -> Message:
    return {"jsonrpc": "2.0", "id": to["id"], "result": fields}


def error(to: Message, code: int = -32601, text: str = "no such method", **fields: Any) -> Message:
    return {"jsonrpc": "2.0", "id": to["id"], "error": {"code": code, "message": text, **fields}}


class Server:
    """A server of either era that lists *lists* in pages of *page* items and reads *contents*."""

    def __init__(
        self,
        lists: dict[str, list[Message]] | None = None,
        *,
        modern: bool = False,
        page: int = 100,
        instructions: str | None = None,
        capabilities: Message | None = None,
        contents: dict[str, Message] | None = None,
    ) -> None:
        self.lists = {"tools": [TOOL]} if lists is None else lists
        self.modern = modern
        self.page = page
        self.about: Message = {
            "capabilities": {key: {} for key in ("tools", "prompts", "resources") if key in self.lists}
            if capabilities is None
            else capabilities
        }
        if instructions is not None:
            self.about["instructions"] = instructions
        self.contents = contents or {}

    def __call__(self, message: Message) -> list[Message | bytes | Exception]:
        if "id" not in message or "method" not in message:
            return []
        found = self.answer(message["method"], message.get("params", {}))
        if found is None:
            return [error(message)]
        envelope = {"resultType": "complete", "ttlMs": 1, "cacheScope": "public"} if self.modern else {}
        return [result(message, **found, **envelope)]

    def answer(self, method: str, params: Message) -> Message | None:
        if method == "server/discover" and self.modern:
            meta = {"io.modelcontextprotocol/serverInfo": INFO}
            return {"supportedVersions": ["2026-07-28"], **self.about, "_meta": meta}
        if method == "initialize" and not self.modern:
            return {"protocolVersion": params["protocolVersion"], **self.about, "serverInfo": INFO}
        if method == "resources/read" and params["uri"] in self.contents:
            return {"contents": [{"uri": params["uri"], **self.contents[params["uri"]]}]}
        key = {"resources/templates/list": "resourceTemplates"}.get(method, method.partition("/")[0])
        if method.endswith("/list") and key in self.lists:
            return self._page(key, params.get("cursor"))
        return None

    def _page(self, key: str, cursor: str | None) -> Message:
        start = int(cursor or 0)
        found: Message = {key: self.lists[key][start : start + self.page]}
        if start + self.page < len(self.lists[key]):
            found["nextCursor"] = str(start + self.page)
        return found


GONE = ClosedError("it has ended")
