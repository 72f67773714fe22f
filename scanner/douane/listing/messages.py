"""JSON-RPC 2.0 messages as they came, read strictly and without a model of any revision."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from douane.model import Json
from douane.text import excerpt
from douane_lockfiles import JsonError, Problem, parse_json

METHOD_NOT_FOUND = -32601  # JSON-RPC 2.0, 5.1
UNSUPPORTED_VERSION = -32022  # MCP 2026-07-28, basic: UnsupportedProtocolVersion


class NoiseError(ValueError):
    """A line that is no message: servers print banners and logs where only messages belong."""


class UnreadableError(ValueError):
    """What is meant to be a message and cannot be read as one; the text says why."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it came; `problems` has pointers into it."""

    fields: Mapping[str, Json]
    problems: tuple[Problem, ...] = ()

    @property
    def method(self) -> str | None:
        """The method of a request or notification."""
        method = self.fields.get("method")
        return method if isinstance(method, str) else None

    @property
    def is_answer(self) -> bool:
        """Whether it is a response to a request of ours."""
        return "method" not in self.fields and ("result" in self.fields or "error" in self.fields)

    @property
    def number(self) -> int | None:
        """The id, where it is one that we give; a few servers send it back as text."""
        number = self.fields.get("id")
        if isinstance(number, str) and number.isascii() and number.isdecimal() and len(number) < 10:
            return int(number)
        return number if isinstance(number, int) and not isinstance(number, bool) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back to one request: a result, or in words `why` there is none.

    `code` and `data` are those of an error response; `problems` has pointers into `result`, and ``/`` before
    them cut off: those of the envelope are told at the result itself.
    """

    result: Mapping[str, Json] | None = None
    why: str = ""
    code: int | None = None
    data: Json = None
    problems: tuple[Problem, ...] = ()


def read(data: bytes) -> Iterator[Message]:
    """Yield the messages in *data*, one or a batch. Raises NoiseError and UnreadableError."""
    text = data.strip()
    if not text:
        return
    try:
        value, problems = parse_json(text)
    except JsonError as error:
        if text[:1] in (b"{", b"[") and b'"jsonrpc"' in text:
            raise UnreadableError(f"it cannot be read: {excerpt(str(error), 120)}") from error
        raise NoiseError from error
    if isinstance(value, dict):
        yield _message(value, problems)
    elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        for index, item in enumerate(value):
            yield _message(item, inside(problems, f"/{index}"))
    else:
        raise NoiseError


def answer_of(message: Message) -> Answer:
    """Return the answer that *message*, a response, gives."""
    result = message.fields.get("result")
    if isinstance(result, dict):
        return Answer(result=result, problems=inside(message.problems, "/result"))
    error = message.fields.get("error")
    if not isinstance(error, dict):
        return Answer(why="the answer is neither a result nor an error")
    code, told = error.get("code"), error.get("message")
    known = code if isinstance(code, int) and not isinstance(code, bool) else None
    text = told if isinstance(told, str) else json.dumps(told)[:400]
    return Answer(why=f"the server refuses with {known}: {excerpt(text)}", code=known, data=error.get("data"))


def request(number: int, method: str, params: Mapping[str, Json]) -> bytes:
    """Return a request as bytes without line breaks."""
    return _written({"jsonrpc": "2.0", "id": number, "method": method, "params": dict(params)})


def notification(method: str) -> bytes:
    """Return a notification as bytes without line breaks."""
    return _written({"jsonrpc": "2.0", "method": method})


def reply(to: Json, *, result: Json = None, error: tuple[int, str] | None = None) -> bytes:
    """Return the response to the request with the id *to*: *result*, or *error* as code and message."""
    if error is None:
        return _written({"jsonrpc": "2.0", "id": to, "result": result})
    return _written({"jsonrpc": "2.0", "id": to, "error": {"code": error[0], "message": error[1]}})


def _written(message: dict[str, Json]) -> bytes:
    return json.dumps(message, separators=(",", ":")).encode()


def _message(value: dict[str, Json], problems: tuple[Problem, ...]) -> Message:
    if value.keys().isdisjoint(("method", "result", "error")):
        raise NoiseError
    return Message(value, problems)


def inside(problems: tuple[Problem, ...], prefix: str) -> tuple[Problem, ...]:
    """Return *problems* as seen from *prefix*, those of a message that encloses it as its own."""
    seen = []
    for problem in problems:
        if problem.pointer.startswith(f"{prefix}/") or problem.pointer == prefix:
            seen.append(replace(problem, pointer=problem.pointer.removeprefix(prefix)))
        elif problem.pointer.count("/") <= 1 and not prefix.strip("/").isdecimal():
            seen.append(replace(problem, pointer=""))
    return tuple(seen)
