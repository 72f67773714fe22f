"""Which pinned servers a client may be told to allow: those whose gate is clear, by an exact command."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from douane.text import excerpt
from douane_lockfiles import Lock

_CLEAR = "clear"
_SAFE = re.compile(r"[^a-z0-9_-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """A server that is allowed: `name` is its key in a configuration, `argv` its whole start command.

    `tools` are the names of the tools that were reviewed, sorted; `variables` those of the environment.
    """

    name: str
    argv: tuple[str, ...]
    tools: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A server that is not allowed, and why; `blocked`: somebody or something decided against it."""

    server: str
    why: str
    blocked: bool = False


def approved(locks: Iterable[Lock]) -> tuple[tuple[Approved, ...], tuple[Withheld, ...]]:
    """Return what of *locks* may be allowed, under names of their own, and what not."""
    allowed: list[Approved] = []
    withheld: list[Withheld] = []
    taken: set[str] = set()
    for lock in locks:
        problem = _problem(lock)
        if problem is None:
            name = _unique(lock, taken)
            taken.add(name)
            allowed.append(_approved(lock, name))
        else:
            withheld.append(problem)
    return tuple(allowed), tuple(withheld)


def _problem(lock: Lock) -> Withheld | None:
    server = excerpt(f"{lock.name} {lock.version}")
    verdict = lock.section("decision")["verdict"]
    if verdict != _CLEAR:
        return Withheld(
            server=server, why=f"its gate is {excerpt(str(verdict), 20)}", blocked=verdict == "blocked"
        )
    argv = lock.section("server")["launch"] or []
    if not argv:
        return Withheld(server=server, why="the lock holds no start command")
    if not any(lock.version in argument for argument in argv):
        return Withheld(server=server, why="its start command names no exact version")
    return None


def _approved(lock: Lock, name: str) -> Approved:
    server = lock.section("server")
    items = lock.section("surface")["items"]
    return Approved(
        name=name,
        argv=tuple(server["launch"]),
        tools=tuple(sorted(item["key"] for item in items if item["kind"] == "tool")),
        variables=tuple(server["environment_names"]),
    )


def _unique(lock: Lock, taken: set[str]) -> str:
    """Return the last part of the server's name, with more of it where that is taken already."""
    whole = f"{lock.ecosystem}-{lock.name}".lower()
    short, long = (_SAFE.sub("-", each).strip("-") for each in (lock.name.rpartition("/")[2].lower(), whole))
    number, name = 1, short if short not in taken else long
    while name in taken:
        number += 1
        name = f"{long}-{number}"
    return name
