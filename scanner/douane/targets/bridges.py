"""Packages that only start or reach another server, which is then what matters (``launchers.toml``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from douane.model import TargetKind
from douane.targets.addresses import has_variable, is_address, remote_address, without_credentials
from douane.targets.commands import program
from douane.targets.scripts import interpreted, language_of, script
from douane.targets.started import Started, unknown
from douane.text import excerpt
from douane_signatures import table


@dataclass(slots=True)
class _Read:
    """What stands among the arguments of a bridge."""

    first: tuple[str, ...] = ()
    commands: list[tuple[str, ...]] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    unknown: str | None = None


def with_bridge(found: Started, arguments: Sequence[str], cwd: Path) -> Started:
    """Return *found* with the servers behind it, if it is a bridge that is given *arguments*.

    Raises TargetError for an address that is none.
    """
    if found.kind is TargetKind.PACKAGE and found.requirement is not None:
        names = {found.requirement.name, found.entry_point}
        bridge = _bridge(names, found.requirement.ecosystem)
    elif found.kind is TargetKind.PROGRAM and found.entry_point:
        names = {program(found.entry_point)}
        bridge = _bridge(names, None)
    else:
        return found
    if bridge is None:
        return found
    name = str(next(iter(names & set(bridge["names"]))))
    if bridge.get("first") == "interpreter":
        if found.kind is TargetKind.PROGRAM:
            return found  # it was read as an interpreter already
        return replace(found, others=(*found.others, *_interpreted(name, arguments, cwd)))
    read = _read(bridge, arguments)
    others = [*_others(bridge, name, read, cwd)]
    return replace(found, behind=(*found.behind, *read.commands), others=(*found.others, *others))


def _bridge(names: set[Any], ecosystem: str | None) -> Mapping[str, Any] | None:
    for entry in table("launchers.toml")["bridges"]:
        if ecosystem in (None, entry["ecosystem"]) and not names.isdisjoint(entry["names"]):
            found: Mapping[str, Any] = entry
            return found
    return None


def remote(address: str) -> Started:
    """Return the server at *address*. Raises TargetError for what is no address."""
    if has_variable(address.partition("://")[2].partition("/")[0]):
        return unknown(
            without_credentials(address), "the address holds a variable that only the client fills in"
        )
    return Started(kind=TargetKind.REMOTE, address=remote_address(address))


def _read(bridge: Mapping[str, Any], words: Sequence[str]) -> _Read:
    found = _Read()
    at = _behind_verb(bridge, words)
    first = bridge.get("first")
    while at is not None and at < len(words):
        option, equals, value = words[at].partition("=")
        skipped = bridge.get("skip", {}).get(option, 0)
        following = [value] if equals else list(words[at + 1 + skipped : at + 2 + skipped])
        if words[at] == "--":
            found.first = tuple(words[at + 1 :])
            return found
        if not option.startswith("-") or option == "-":
            if first:
                found.first = tuple(words[at:])
                return found
            at += 1
            continue
        if option in bridge.get("command", ()) and following:
            found.commands.append(_command(bridge, words, at, following[0], alone=bool(equals)))
        elif option in bridge.get("address", ()):
            found.addresses += following
        elif option in bridge.get("file", ()):
            found.files += following
        elif first and not equals and not _is_known(bridge, option):
            found.unknown = found.unknown or option
        at += 1 if equals else 1 + skipped + _width(bridge, option)
    return found


def _behind_verb(bridge: Mapping[str, Any], words: Sequence[str]) -> int | None:
    verbs = bridge.get("verbs")
    if not verbs:
        return 0
    return next((index + 1 for index, word in enumerate(words) if word in verbs), None)


def _command(
    bridge: Mapping[str, Any], words: Sequence[str], at: int, given: str, *, alone: bool
) -> tuple[str, ...]:
    """Return the command behind an option: one word that holds it whole, or those up to the next option."""
    if alone or len(given.split()) > 1 or bridge.get("skip"):
        return (given,)
    rest = words[at + 1 :]
    end = next(
        (index for index, word in enumerate(rest) if _is_known(bridge, word.partition("=")[0])), len(rest)
    )
    return tuple(rest[:end])


def _width(bridge: Mapping[str, Any], option: str) -> int:
    """Return how many words *option* takes."""
    if option in bridge.get("two", ()):
        return 2
    taking = ("command", "address", "file", "value")
    return int(any(option in bridge.get(role, ()) for role in taking))


def _is_known(bridge: Mapping[str, Any], option: str) -> bool:
    return any(
        option in bridge.get(role, ()) for role in ("command", "address", "file", "value", "two", "flag")
    )


def _others(bridge: Mapping[str, Any], name: str, read: _Read, cwd: Path) -> Iterator[Started]:
    for address in read.addresses:
        yield remote(address) if is_address(address) else _vague(name, address)
    for file in read.files:
        yield unknown(file, f"{name} starts the servers that this file names: vet the file itself")
    if not read.first:
        return
    word, kind = read.first[0], bridge.get("first")
    if read.unknown is not None:
        why = f"{name} has the option {excerpt(read.unknown)}, and it is not known whether a value follows it"
        yield unknown(f"what {name} starts", why)
    elif kind == "catalogue":
        yield unknown(word, f"{name} looks it up in a catalogue of its own, which tells what is then run")
    elif kind in {"address", "either", "script"} and is_address(word):
        yield remote(word)
    elif kind == "address":
        yield _vague(name, word)
    elif kind == "either":
        read.commands.append(read.first)
    elif kind == "script":
        yield from _script(name, read.first, cwd)


def _vague(name: str, word: str) -> Started:
    return unknown(word, f"{name} connects to it, and its address is not known here")


def _script(name: str, words: tuple[str, ...], cwd: Path) -> Iterator[Started]:
    """``mcp run server.py:app``: a file, and an object in it."""
    file, colon, _ = words[0].rpartition(":")
    path = file if colon and language_of(file) else words[0]
    if language_of(path):
        yield script(path, cwd)
    else:
        yield unknown(words[0], f"{name} starts the server that it describes")


def _interpreted(name: str, words: Sequence[str], cwd: Path) -> Iterator[Started]:
    if not words or "-m" in words:
        return  # a module of the packages at hand
    found = interpreted((name, *words), cwd)
    if found is not None:
        yield found
