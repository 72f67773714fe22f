"""A sandbox for tests: what is started in it is a function that answers, and nothing is ever run."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from douane.confinement import EndedError, Limits, Observed, Program
from douane.sandboxed import Sandbox

Answers = Callable[[str, float | None], dict[str, Any] | None]
"""From the client's name and the date to what is listed; None ends it, ``tools`` of None are never told."""


@dataclass
class Pretended:
    """Starts servers that list what *answers* says, and were seen to do *observed*; counts them."""

    answers: Answers
    observed: Observed = field(default_factory=Observed)
    started: list[Program] = field(default_factory=list)
    closed: int = 0

    def start(self, program: Program, limits: Limits) -> _Process:
        self.started.append(program)
        return _Process(self, program.date)

    @property
    def sandbox(self) -> Sandbox:
        return Sandbox(available=lambda: None, clock_available=lambda: True, start=self.start)


class _Process:
    """Answers in the era before `server/discover`, one message a line."""

    def __init__(self, owner: Pretended, date: float | None) -> None:
        self._owner, self._date = owner, date
        self._listing: dict[str, Any] | None = {}
        self._lines: list[bytes] = []

    def send(self, data: bytes) -> None:
        if self._listing is None:
            raise EndedError("it ended")
        message = json.loads(data)
        if "id" in message:
            self._answer(message)

    def receive(self, seconds: float) -> bytes | None:
        if self._lines:
            return self._lines.pop(0)
        if self._listing and self._listing.get("tools", ()) is None:
            return None
        raise EndedError("it ended")

    def close(self) -> Observed:
        self._owner.closed += 1
        return replace(self._owner.observed, exit_code=1 if self._listing is None else None)

    def _answer(self, message: dict[str, Any]) -> None:
        method, params = message["method"], message.get("params", {})
        if method == "initialize":
            self._listing = self._owner.answers(params["clientInfo"]["name"], self._date)
            if self._listing is not None:
                self._said(message, self._described(self._listing))
        elif method.endswith("/list") and self._listing is not None:
            if self._listing.get("tools", ()) is None:
                return
            key = {"resources/templates/list": "resourceTemplates"}.get(method, method.partition("/")[0])
            self._said(message, {key: self._listing.get(key, [])})
        else:
            error = {"code": -32601, "message": "no such method"}
            self._lines.append(json.dumps({"jsonrpc": "2.0", "id": message["id"], "error": error}).encode())

    def _described(self, listing: dict[str, Any]) -> dict[str, Any]:
        told = {key: listing[key] for key in ("instructions",) if key in listing}
        info = {"name": "pretended", "version": "1"}
        return {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": info, **told}

    def _said(self, message: dict[str, Any], result: dict[str, Any]) -> None:
        self._lines.append(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode())
