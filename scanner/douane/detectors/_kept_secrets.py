"""Secrets that a package keeps for its user, sent where no service takes one: in a header for other things.

A password manager that asks a service how often a password leaked has no reason to tell it the password; who
does so all the same hides it, in a request id, in a path, in a query, encoded with what else is known of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._destinations import is_local
from douane.detectors._flow import State
from douane.detectors._outlets import Way, is_query, ways
from douane.detectors._places import is_aside
from douane.detectors._sources import from_environment
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MOST_WAY = 40
"""Steps on the way of one secret that are looked at."""
_OBJECTS = frozenset({"object", "dictionary"})
_NAMED = frozenset({"identifier", "shorthand_property_identifier"})
_FIELDS = frozenset({"member_expression", "attribute", "subscript", "subscript_expression"})
_LONGEST = 120  # characters of an expression that names a field
_MOST_VALUES = 24  # of one request
_ADDRESS = "the address"
_OTHER = "a header"
_PLAIN = (_ADDRESS, _OTHER)  # where a secret may be asked for as it is, and has no reason to be encoded


@dataclass(frozen=True, slots=True, eq=False)
class KeptSecret:
    """A secret that leaves at `at` for `hosts`, as `what` in `where`; `veiled`: where it is encoded."""

    at: State
    what: str
    where: str
    hosts: tuple[str, ...]
    veiled: State | None


class _Seeker:
    """Follows what requests carry in headers and addresses to fields that hold secrets."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._tracer = program.tracer(self._source)

    def of(self, way: Way) -> KeptSecret | None:
        """Return the secret that *way* carries where no service takes one."""
        for where, value in islice(self._values(way), _MOST_VALUES):
            for trace in self._tracer.trace(value):
                came = [trace.at, *islice(self._tracer.way(trace.at), MOST_WAY), value]
                names = [self._called(each) for each in came]
                if any(re.search(_table()["sealing"], name) for name in names):
                    continue
                veiled = next((each for each in came if self._encodes(each)), None)
                if (veiled is None and where in _PLAIN) or self._is_setting(trace.at):
                    continue
                hosts, _ = way.hosts()
                if not hosts or not all(map(is_local, hosts)):
                    return KeptSecret(way.at, trace.what, where, hosts, veiled)
        return None

    def _values(self, way: Way) -> Iterator[tuple[str, State]]:
        """Yield (where, value) of what *way* carries in headers that take no secret, and in its address."""
        table = _table()
        for in_header, part in way.parts():
            leaves = self._program.leaves(part) if in_header else ()
            if not in_header and (way.is_address(part) or is_query(part)):
                yield _ADDRESS, self._address(part)
            for leaf in leaves:
                for child in parts(leaf.node) if leaf.node.type in _OBJECTS and not leaf.steps else ():
                    key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                    name = leaf.index.text(key, 60).strip("'\"") if key is not None else ""
                    if value is not None and re.fullmatch(table["odd"], name):
                        yield f"the header {name}", leaf.at(value)
                    elif value is not None and name and not re.search(table["taken"], name):
                        yield _OTHER, leaf.at(value)

    def _address(self, part: State) -> State:
        """Return the address of the request *part*: what headers are put into it is none of that."""
        for leaf in self._program.leaves(part):
            made = self._program.call(leaf)
            if made is not None and made.name == "Request" and made.arguments and not leaf.steps:
                return leaf.at(made.arguments[0])
        return part

    def _source(self, state: State) -> str | None:
        name = ""
        if state.node.type in _NAMED:
            name = state.steps[-1] if state.steps and state.steps[-1].isidentifier() else state.text
        elif state.node.type in _FIELDS:
            name = re.split(r"[.\s\[\]\"'?]+", state.text[-_LONGEST:].rstrip("]\"'"))[-1]
        return name if name and re.fullmatch(_table()["field"], name) else None

    def _is_setting(self, state: State) -> bool:
        """Whether *state* is what the user set for a service, not what is kept: where a file lies is none."""
        if re.match(_table()["setting"], state.text[:_LONGEST]):
            return True
        return any(from_environment(self._program, leaf) for leaf in self._program.leaves(state))

    def _called(self, state: State) -> str:
        call = self._program.call(state)
        return call.name if call is not None else ""

    def _encodes(self, state: State) -> bool:
        name = self._called(state)
        if name in douane_signatures.table("code/exposure.toml")["packing"]:
            return True
        return name == "toString" and re.search("(?i)base64|hex", state.text[-20:]) is not None


def kept_secrets(program: Program) -> Iterator[KeptSecret]:
    """Yield the requests that carry a secret of the user where no service takes one, one at each call."""
    named = program.holding(re.compile(_table()["needle"].encode()))
    veiling = program.holding(re.compile(_table()["carrying"].encode())) if named else ()
    if not veiling:
        return
    within = program.connected(path for path in named if not is_aside(path))
    seeker = _Seeker(program)
    for way in ways(program, frozenset(path for path in within if not is_aside(path))):
        if way.entry is None or way.poured is not None:
            continue
        found = seeker.of(way)
        if found is not None:
            yield found


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/credentials.toml")["kept_secret"]
    return found
