"""Opening a conversation with a server of either era.

Since the revision 2026-07-28 a server is asked `server/discover` and every request tells in its `_meta` what
the client is; before, the client says it once, with `initialize`. Which of both a server speaks is tried.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from douane.listing.conversation import Conversation
from douane.listing.messages import UNSUPPORTED_VERSION, Answer
from douane.listing.nouns import Client
from douane.model import Json
from douane.text import excerpt
from douane_lockfiles import Problem

MODERN = "2026-07-28"
"""The first revision without `initialize`, and the one that is asked for."""

LEGACY = "2025-11-25"
"""The last revision with `initialize`."""

_META = "io.modelcontextprotocol"
_TYPES: Mapping[str, type] = {"instructions": str, "capabilities": dict, "serverInfo": dict}
_READ = ("/instructions", "/capabilities")  # the fields of the first answer that a model is told
_REVISION = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class NotOpenedError(Exception):
    """The server cannot be talked to; the text says why, `final` whether it said so itself."""

    def __init__(self, why: str, *, final: bool) -> None:
        super().__init__(why)
        self.final = final


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A conversation that is open: what the server `said` of itself (see `own_words`).

    Each further request carries `meta` as its `_meta`, unless it is empty.
    """

    protocol: str
    said: Mapping[str, Json] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    meta: Mapping[str, Json] = field(default_factory=dict)

    @property
    def capabilities(self) -> Mapping[str, Json]:
        """What the server declares to have, by name."""
        declared = self.said.get("capabilities")
        return declared if isinstance(declared, dict) else {}

    def params(self, **fields: Json) -> dict[str, Json]:
        """Return the parameters of a request."""
        return {**fields, "_meta": dict(self.meta)} if self.meta else fields


def opened(conversation: Conversation, client: Client, *, modern: bool) -> Opened:
    """Return what the server answers to the first question, `server/discover` unless not *modern*.

    A server that does not answer it as one of the modern era does is asked to `initialize`. Raises
    NotOpenedError, and ClosedError where the server ends.
    """
    unanswered = None
    if modern:
        number = conversation.post("server/discover", {"_meta": _meta(client, MODERN)})
        answered = conversation.wait((number,), conversation.bounds.discover)
        if answered is None:
            unanswered = number
        else:
            found = _discovered(conversation, client, answered[1])
            if found:
                return found
    return _initialized(conversation, client, unanswered)


def _discovered(conversation: Conversation, client: Client, answer: Answer) -> Opened | None:
    """Return what *answer* to `server/discover` says, None if that is no answer of the modern era.

    MCP 2026-07-28, basic/versioning: either it is a DiscoverResult or it names the revisions there are.
    """
    if answer.result is not None:
        revision = _shared(answer.result.get("supportedVersions"))
        return _described(answer, client, revision) if revision else None
    told = answer.data.get("supported") if isinstance(answer.data, dict) else None
    revision = _shared(told) if answer.code == UNSUPPORTED_VERSION else None
    if revision is None:
        return None
    again = conversation.ask("server/discover", {"_meta": _meta(client, revision)})
    if again.result is None:
        why = f"it names the revision {revision} and does not speak it: {again.why}"
        raise NotOpenedError(why, final=True)
    return _described(again, client, revision)


def _described(answer: Answer, client: Client, revision: str) -> Opened:
    said, problems = own_words(answer)
    return Opened(protocol=revision, said=said, problems=problems, meta=_meta(client, revision))


def own_words(answer: Answer) -> tuple[dict[str, Json], tuple[Problem, ...]]:
    """Return what the *answer* to the first question says, under the keys of a listing, with its problems."""
    result = answer.result or {}
    about = result.get("_meta")
    info = result.get("serverInfo", about.get(f"{_META}/serverInfo") if isinstance(about, dict) else None)
    said = {"instructions": result.get("instructions"), "capabilities": result.get("capabilities")}
    read = tuple(each for each in answer.problems if each.pointer.startswith(_READ) or not each.pointer)
    return {key: value for key, value in {**said, "serverInfo": info}.items() if value is not None}, read


def mistyped(said: Mapping[str, Json]) -> list[str]:
    """Return the keys of *said* whose values have another type than they should."""
    return [key for key, value in said.items() if not isinstance(value, _TYPES[key])]


def _initialized(conversation: Conversation, client: Client, unanswered: int | None) -> Opened:
    """Return what the server answers to `initialize`.

    *unanswered* is the number of a `server/discover` that a slow server may answer after all: then it is of
    the modern era, as it is when it is quick.
    """
    number = conversation.post(
        "initialize",
        {
            "protocolVersion": LEGACY,
            "capabilities": dict(client.capabilities),
            "clientInfo": {"name": client.name, "version": client.version},
        },
    )
    waiting = {number} if unanswered is None else {number, unanswered}
    bounds = conversation.bounds
    why = ""
    while waiting:
        seconds = bounds.seconds if number in waiting else bounds.answer
        answered = conversation.wait(sorted(waiting), seconds)
        if answered is None:
            break
        waiting.discard(answered[0])
        answer = answered[1]
        if answered[0] != number:
            late = _discovered(conversation, client, answer)
            if late:
                return late
        elif answer.result is not None and "protocolVersion" in answer.result:
            conversation.tell("notifications/initialized")
            return _accepted(answer, answer.result)
        else:
            why = answer.why or "what it answers to initialize names no revision"
    raise NotOpenedError(why or "it does not answer", final=bool(why))


def _accepted(answer: Answer, result: Mapping[str, Json]) -> Opened:
    revision = result["protocolVersion"]
    said, problems = own_words(answer)
    shown = excerpt(revision if isinstance(revision, str) else repr(revision), 40)
    return Opened(protocol=shown, said=said, problems=problems)


def _shared(revisions: Json) -> str | None:
    """Return the revision of the modern era to speak, None if *revisions* names none.

    Newer ones are tried rather than given up: the shape of requests has not changed since the first.
    """
    if not isinstance(revisions, list):
        return None
    modern = [
        each for each in revisions if isinstance(each, str) and _REVISION.fullmatch(each) and each >= MODERN
    ]
    return MODERN if MODERN in modern else max(modern, default=None)


def _meta(client: Client, revision: str) -> dict[str, Json]:
    return {
        f"{_META}/protocolVersion": revision,
        f"{_META}/clientCapabilities": dict(client.capabilities),
        f"{_META}/clientInfo": {"name": client.name, "version": client.version},
    }
