"""Credentials of somebody else that reach a call which talks to another machine.

What is found is kept per program: one rule tells of the sending, another of the reading.
"""

from __future__ import annotations

import re
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._credentials import Credential, CredentialReads, command_lines, may_read
from douane.detectors._destinations import hosts_of
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace

_NETWORK = "code/network.toml"
_EXECUTION = "code/execution.toml"
_SMALL = 64 * 1024  # bytes of source up to which a package is followed even if it mentions no credential


@dataclass(frozen=True, slots=True)
class Stolen:
    """A credential, how it came, and whether it travels in a header, as requests to its owner have it."""

    credential: Credential
    trace: Trace
    in_header: bool


@dataclass(frozen=True, slots=True, eq=False)
class Sending:
    """A call that sends credentials away: to `hosts`, all of which are fixed in the code where `known`."""

    at: State
    stolen: tuple[Stolen, ...]
    hosts: tuple[str, ...]
    known: bool


_KNOWN: weakref.WeakKeyDictionary[Program, tuple[Sending, ...]] = weakref.WeakKeyDictionary()


def sendings(program: Program) -> tuple[Sending, ...]:
    """Return the calls of *program* that send credentials away, in order of file and place."""
    known = _KNOWN.get(program)
    if known is None:
        known = _KNOWN[program] = tuple(_found(program))
    return known


def _found(program: Program) -> Iterator[Sending]:
    within = _within(program)
    thief = _Thief(program)
    sinks = catalogue(_NETWORK, "send", "lookup")
    talking = tuple(path for path in _talking(program, sinks.words) if path in within)
    for entry, call in sinks.calls(program, talking):
        yield from thief.judge(call, entry)
    command = douane_signatures.table(_NETWORK)["command"]
    starting = tuple(path for path in _starting(program, command["words"]) if path in within)
    for _, call in catalogue(_EXECUTION, "start").calls(program, starting):
        if any(re.search(command["pattern"], line) for line in command_lines(program, call)):
            yield from thief.judge(call, None)


def _within(program: Program) -> frozenset[str]:
    """Return the files that a credential can reach which is read in a file that imports connect with them."""
    if program.size <= _SMALL:
        return program.known
    return program.connected(path for path in program.paths if may_read(program, (path,)))


def _talking(program: Program, names: frozenset[bytes]) -> tuple[str, ...]:
    """Return the files that may talk to others: in a small package, also those that import nothing for it."""
    table = douane_signatures.table(_NETWORK)
    found = {*program.importing(frozenset(table["modules"])), *program.mentioning(encoded(table["words"]))}
    if found and program.size <= _SMALL:
        found.update(program.mentioning(names))
    return tuple(sorted(found))


def _starting(program: Program, words: list[str]) -> tuple[str, ...]:
    """Return the files that may start a program that talks to others."""
    modules = frozenset(douane_signatures.table(_EXECUTION)["starters"]["modules"])
    mentioning = frozenset(program.mentioning(encoded(words)))
    return tuple(path for path in program.importing(modules) if path in mentioning)


class _Thief:
    """Looks at single calls for credentials that reach them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._reads = CredentialReads(program)
        self._known: dict[object, Credential | None] = {}
        self._tracer = program.tracer(self._source)

    def _source(self, state: State) -> str | None:
        key = state.key
        if key not in self._known:
            self._known[key] = self._reads.at(state)
        found = self._known[key]
        return found.what if found is not None else None

    def judge(self, call: State, entry: Entry | None) -> Iterator[Sending]:
        """Yield the sending if the call at *call*, described by *entry*, is given a credential."""
        seen: dict[str, Stolen] = {}
        hosts: tuple[str, ...] | None = None
        known = False
        for in_header, part in payload(self._program, call):
            for trace in self._tracer.trace(part):
                credential = self._known[trace.at.key]
                if hosts is None:
                    hosts, known = hosts_of(self._program, call, entry)
                if credential is not None and not _is_owner(credential, hosts):
                    before = seen.get(credential.what)
                    if before is None or (before.in_header and not in_header):
                        seen[credential.what] = Stolen(credential, trace, in_header)
        if seen:
            yield Sending(call, tuple(seen.values()), hosts or (), known)


def payload(program: Program, call: State) -> Iterator[tuple[bool, State]]:
    """Yield what the call at *call* is given, and whether it travels in a header."""
    headers = frozenset(douane_signatures.table("code/credentials.toml")["header"]["names"])
    made = program.call(call)
    if made is None:
        return
    for name, node in made.keywords.items():
        yield name in headers, call.at(node)
    for argument in made.arguments:
        state = call.at(argument)
        taken = False
        for leaf in program.leaves(state):
            if leaf.node.type in ("object", "dictionary") and not leaf.steps:
                taken = True
                yield from _entries(leaf, headers)
        if not taken:
            yield False, state


def _entries(leaf: State, headers: frozenset[str]) -> Iterator[tuple[bool, State]]:
    for child in parts(leaf.node):
        key = child.child_by_field_name("key")
        name = leaf.index.text(key).strip("'\"") if key is not None else leaf.index.text(child)
        value = child.child_by_field_name("value") or child
        yield name in headers, leaf.at(value)


def _is_owner(credential: Credential, hosts: tuple[str, ...]) -> bool:
    """Whether *hosts* belong to whoever issued *credential*.

    All of them do where the data says it; a file whose folder is named after one of them is that host's own:
    `~/.config/acme/credentials.json` goes to `api.acme.example`.
    """
    if not hosts:
        return False
    named = credential.kind == "file" and any(_is_named_after(credential.what, host) for host in hosts)
    return named or all(
        any(host == own or host.endswith(f".{own}") for own in credential.hosts) for host in hosts
    )


def _is_named_after(what: str, host: str) -> bool:
    folders = {part.lstrip(".").lower() for part in re.split(r"[/\\( )]", what.rpartition("(")[2])[:-1]}
    labels = host.lower().split(".")
    return len(labels) > 1 and len(labels[-2]) > 3 and labels[-2] in folders
