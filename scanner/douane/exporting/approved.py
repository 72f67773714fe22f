"""Which pinned servers a client may be told to allow: those whose gate is clear, by an exact command."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from douane.targets.shell import MASK
from douane.text import excerpt
from douane_lockfiles import Lock

_CLEAR = "clear"
_SAFE = re.compile(r"[^a-z0-9_-]+")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")  # anything else could end, or alter, where it is put in


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
        blocked = verdict == "blocked"
        remedy = "" if blocked else " (`douane decide` asks what nobody has settled)"
        told = f"its gate is {excerpt(str(verdict), 20)}{remedy}"
        return Withheld(server=server, why=told, blocked=blocked)
    stated = lock.section("server")
    why = _unfit(stated["launch"] or [], stated["environment_names"], lock.version)
    return Withheld(server=server, why=why) if why else None


def _unfit(argv: Sequence[str], variables: Sequence[str], version: str) -> str | None:
    """Say why no client can be told to start *argv* with *variables*, exactly as it was looked at."""
    if not argv:
        return "the lock holds no start command"
    if not any(version in argument for argument in argv):
        return "its start command names no exact version"
    if any(MASK in argument for argument in argv):
        return "its start command held a secret, which no lock keeps (hand it on in a variable)"
    odd = next((name for name in variables if not _VARIABLE.fullmatch(name)), None)
    return (
        f"{excerpt(odd, 80)!r} is no name of a variable that every client hands on"
        if odd is not None
        else None
    )


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
