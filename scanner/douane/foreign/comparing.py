"""What another lock says of a server, against what was just seen of it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from douane.foreign.nouns import Agreement, Digests, Mark, Pinned
from douane.model import Package, Surface
from douane.text import excerpt
from douane_lockfiles import JsonError, canonical, walk

_LISTED = frozenset({"sandbox", "remote", "recorded"})
_FROM_SOURCE = (
    "its definition was read from the source here; the other lock hashed what the running server said"
)
_WRITTEN = "it holds a number or a key that other tools write differently"
_MOST_TOLD = 20


def compared(pinned: Pinned, server: Package, surface: Surface) -> tuple[Agreement, ...]:
    """Return for each thing *pinned* says whether it holds for the *server* and *surface* that were seen."""
    return (*(_artifact(hashes, server) for hashes in pinned.hashes), *_surfaces(pinned, surface))


def _artifact(stated: str, server: Package) -> Agreement:
    algorithm, _, value = stated.partition("-")
    what = f"artifact {server.name} {server.version}, {excerpt(algorithm, 20)}"
    known = set((server.integrity or "").split())
    if server.sha256:
        known.add(f"sha256-{base64.b64encode(bytes.fromhex(server.sha256)).decode()}")
    same = {hash_ for hash_ in known if hash_.partition("-")[0] == algorithm}
    if server.sha256 is None or not same:
        return Agreement(mark=Mark.UNKNOWN, what=what, why="no such hash of these bytes is known here")
    if stated in same:
        return Agreement(mark=Mark.SAME, what=what)
    return Agreement(mark=Mark.DIFFERS, what=what, why=f"another artifact than {excerpt(value, 20)}")


def _surfaces(pinned: Pinned, surface: Surface) -> Iterator[Agreement]:
    tools = [dict(item.definition) for item in surface.tools if item.conditional is None]
    is_listed = surface.source in _LISTED
    for digests in pinned.digests:
        if surface.source == "none":
            yield Agreement(mark=Mark.UNKNOWN, what="tools", why="nobody could read them here")
        elif digests.whole is not None:
            yield _whole(digests, tools, is_listed=is_listed)
        else:
            yield from _each(digests, tools, is_listed=is_listed)


def _whole(digests: Digests, tools: list[dict[str, Any]], *, is_listed: bool) -> Agreement:
    what = f"all tools together ({', '.join(digests.fields)})"
    records = sorted(
        (_record(digests, tool) for tool in tools), key=lambda tool: str(tool.get("name")).encode("utf-16-be")
    )
    return _judged(what, digests.whole or "", records, is_listed=is_listed)


def _each(digests: Digests, tools: list[dict[str, Any]], *, is_listed: bool) -> Iterator[Agreement]:
    seen: dict[str, list[dict[str, Any]]] = {}
    for tool in tools:
        seen.setdefault(str(tool.get("name")), []).append(_record(digests, tool))
    found = [
        _judged(f"tool {excerpt(name, 80)}", digest, _one(seen[name]), is_listed=is_listed)
        for name, digest in digests.each.items()
        if name in seen
    ]
    absent = Mark.DIFFERS if is_listed else Mark.UNKNOWN
    for name in sorted(digests.each.keys() ^ seen.keys()):
        why = "it is not there any more" if name in digests.each else "the other lock does not know it"
        found.append(Agreement(mark=absent, what=f"tool {excerpt(name, 80)}", why=why))
    same = sum(item.mark is Mark.SAME for item in found)
    if same:
        yield Agreement(mark=Mark.SAME, what=f"{same} tools ({', '.join(digests.fields)})")
    others = [item for item in found if item.mark is not Mark.SAME]
    yield from others[:_MOST_TOLD]
    more = others[_MOST_TOLD:]
    if more:
        worst = Mark.DIFFERS if any(item.mark is Mark.DIFFERS for item in more) else Mark.UNKNOWN
        yield Agreement(mark=worst, what=f"{len(more)} more tools")


def _one(records: list[dict[str, Any]]) -> object:
    """The record of a tool; of several under one name all of them, in one order."""
    return records[0] if len(records) == 1 else sorted(records, key=_canonical)


def _canonical(value: object) -> bytes:
    try:
        return canonical(value)
    except JsonError:
        return b""


def _record(digests: Digests, tool: Mapping[str, Any]) -> dict[str, Any]:
    given = {key: tool[key] for key in digests.fields if tool.get(key) is not None}
    return {**{key: value for key, value in digests.defaults.items() if key in digests.fields}, **given}


def _judged(what: str, stated: str, value: object, *, is_listed: bool) -> Agreement:
    if hashlib.sha256(_canonical(value)).hexdigest() == stated:
        return Agreement(mark=Mark.SAME, what=what)
    if not is_listed:
        return Agreement(mark=Mark.UNKNOWN, what=what, why=_FROM_SOURCE)
    if not _is_written_alike(value):
        return Agreement(mark=Mark.UNKNOWN, what=what, why=_WRITTEN)
    return Agreement(mark=Mark.DIFFERS, what=what, why="another definition than the one that was approved")


def _is_written_alike(value: object) -> bool:
    """Whether all tools write *value* alike: no fractions, no large numbers, no keys beyond ASCII."""
    try:
        return not any(
            isinstance(item, float)
            or (isinstance(item, int) and abs(item) >= 2**53)
            or (isinstance(item, dict) and not all(map(str.isascii, item)))
            for _, item in walk(value)
        )
    except JsonError:
        return False
