"""JSON-RPC messages out of whatever recorded them: bare, in an envelope, in lines, in texts, in events.

Recorders agree on nothing but the messages themselves. An envelope is any object that is no message and holds
one, as an object or as text; of several in one envelope, the first counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from douane.listing.messages import Message
from douane.model import Json
from douane_lockfiles import JsonError, Problem, parse_json
from douane_lockfiles.canonical import escape

_DEPTH = 5  # objects, lists and texts around a message
_EVENT = "data:"  # before a line of a stream of events


def messages_in(value: Json, problems: tuple[Problem, ...]) -> Iterator[Message]:
    """Yield the messages in *value*, in their order, each with its own of *problems*."""
    yield from _found(value, problems, _DEPTH)


def messages_in_lines(text: str) -> Iterator[Message]:
    """Yield the messages in the lines of *text*; lines that are not meant to be JSON are left out.

    Raises JsonError for a line that is meant to be and is not, with the number of the line.
    """
    for number, line in enumerate(text.split("\n"), 1):
        content = line.strip().removeprefix(_EVENT).strip()
        if content[:1] in ("{", "["):
            try:
                value, problems = parse_json(content)
            except JsonError as error:
                raise JsonError(f"line {number}: {error}") from error
            yield from messages_in(value, problems)


def is_transcript(value: Json) -> bool:
    """Whether *value* is a list of messages rather than one of definitions.

    A server that could choose which it is taken for could hide its definitions: a list with anything in it
    that has the name of a definition is none of messages.
    """
    if not isinstance(value, list) or any(isinstance(each, dict) and "name" in each for each in value):
        return False
    return any(True for _ in messages_in(value, ()))


def _found(value: Json, problems: tuple[Problem, ...], depth: int) -> Iterator[Message]:
    if isinstance(value, dict) and _is_message(value):
        yield Message(value, problems)
    elif depth == 0:
        return
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _found(item, _within(problems, f"/{index}"), depth - 1)
    elif isinstance(value, dict):
        for key in sorted(value, key=lambda key: isinstance(value[key], str)):
            held = list(_found(value[key], _within(problems, f"/{escape(key)}"), depth - 1))
            if held:
                yield from held
                return
    elif isinstance(value, str) and value.lstrip()[:1] in ("{", "[") and '"jsonrpc"' in value:
        try:
            parsed, own = parse_json(value)
        except JsonError:
            return
        yield from _found(parsed, own, depth - 1)


def _is_message(value: dict[str, Json]) -> bool:
    if isinstance(value.get("method"), str):
        return "jsonrpc" in value or "params" in value or "id" in value
    return "id" in value and ("result" in value or isinstance(value.get("error"), dict))


def _within(problems: tuple[Problem, ...], prefix: str) -> tuple[Problem, ...]:
    return tuple(
        replace(problem, pointer=problem.pointer.removeprefix(prefix))
        for problem in problems
        if problem.pointer == prefix or problem.pointer.startswith(f"{prefix}/")
    )
