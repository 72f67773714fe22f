"""Libraries that are told once where they lead, for all that the program later hands to them.

``sentry_sdk.init(dsn=...)`` and ``capture_message(...)`` in another file have no object in common: what they
share is the library. Some are told no address but a key, which is an account of whoever wrote it there.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import callees
from douane.detectors._flow import HOLE
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import State
from douane.detectors._purposes import own_names
from douane.detectors._settings import options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program

MAX_CALLS = 400
"""Calls of one package whose library is looked up, for those that may be told something."""
_DATA = "code/network.toml"
_CLIMB = 3  # nodes between a function and the call that it is handed to
_LONGEST = 200  # characters of a key
_MOST_SET_UP = 12  # calls by which one file sets a library up


class Configured:
    """The libraries of one program that lead to a host, or an account, which the code fixes."""

    def __init__(self, program: Program, opened: list[tuple[State, str]]) -> None:
        """Look at the calls *opened*, which name a host each, and at those that name an account."""
        self._program = program
        self._tried = 0
        self.table: dict[str, Any] = douane_signatures.table(_DATA)["configured"]
        self._services: dict[str, str] = self.table["accounts"]
        self._telling = re.compile(self.table["telling"])
        self._configuring = re.compile(self.table["configuring"])
        self.accounts = list(self._accounts())
        self._hosts: dict[str, str] = {}
        told = {at.key for at, _ in (*self.accounts, *opened)}
        for at, host in (*self.accounts, *opened):
            for root in self._roots(at):
                everywhere = root in self.table["global"]
                if everywhere or (self._is_configuring(at) and not self._is_told_else(at, root, told)):
                    self._hosts[root] = host
        self._hosts.update(self._written())

    def __bool__(self) -> bool:
        return bool(self._hosts)

    def host(self, state: State, call: Call) -> str:
        """Return the host to which the library of *call*, at *state*, leads; empty if to none."""
        return self.leads(state) if self._telling.search(call.name) else ""

    def leads(self, state: State) -> str:
        """Return the host to which the library leads that is called at *state*, whatever it is asked."""
        if not self._hosts:
            return ""
        if self._tried >= MAX_CALLS:
            self._program.unfollowed(state.index.path)
            return ""
        self._tried += 1
        return next((self._hosts[root] for root in self._roots(state) if root in self._hosts), "")

    def lender(self, index: Index, call: Call) -> Call | None:
        """Return the call that hands what *call* is called on to a function it is given, if any."""
        owner = call.receiver
        if owner is None or not self._telling.search(call.name):
            return None
        function: Node | None = None
        if owner.type == "this":
            around = index.enclosing(owner.start_byte)
            function = around.node if around is not None and around.owner is None else None
        elif owner.type == "identifier":
            bound = index.bindings(index.text(owner), owner.start_byte)
            function = next((each.parameter[0].node for each in bound if each.parameter is not None), None)
        for _ in range(_CLIMB):
            function = function.parent if function is not None else None
            found = index.call_at(function) if function is not None else None
            if found is not None or function is None or function.type in FUNCTIONS:
                return found
        return None

    def derived(self, index: Index, call: Call) -> str:
        """Return the host of the library that hands what *call* is called on to a method of the package.

        Its class is one of the library, derived: ``class Labels(SpanProcessor): def on_start(self, span)``.
        """
        owner = call.receiver
        if owner is None or owner.type != "identifier" or not self._telling.search(call.name):
            return ""
        for bound in index.bindings(index.text(owner), owner.start_byte) if self._hosts else ():
            class_ = bound.parameter[0].owner if bound.parameter is not None else None
            for base in class_.bases if class_ is not None else ():
                names = self._program.origins(State(index, base))
                roots = (root for root in self._hosts if any(_begins(name, root) for name in names))
                if (root := next(roots, None)) is not None:
                    return self._hosts[root]
        return ""

    def _is_configuring(self, at: State) -> bool:
        """Whether the call at *at* sets its library up, and nobody keeps what it gives."""
        made = self._program.call(at)
        around = at.node.parent
        if around is not None and around.type in ("await", "await_expression"):
            around = around.parent
        alone = around is not None and around.type == "expression_statement"
        return alone and made is not None and bool(self._configuring.search(made.name))

    def _is_told_else(self, at: State, root: str, told: AbstractSet[object]) -> bool:
        """Whether the library *root* is set up in the same way for something that is not fixed."""
        made = self._program.call(at)
        for index in self._program.indexes(self._program.paths) if made is not None else ():
            for other in index.calls_by_name.get(made.name if made is not None else "", ())[:_MOST_SET_UP]:
                state = State(index, other.node)
                if state.key not in told and root in self._roots(state):
                    return True
        return False

    def _roots(self, state: State) -> Iterator[str]:
        """Yield what the libraries are called of which the call at *state* can be."""
        names = callees(self._program, state)
        yield from (root for root in self._known if any(_begins(name, root) for name in names))

    @cached_property
    def _known(self) -> tuple[str, ...]:
        """What the libraries are called that the program imports: those that are one, by one name."""
        found: dict[str, None] = {}
        for path in self._program.paths:
            for name in self._program.imports(path):
                if self._is_foreign(path, name):
                    found[self._root(name, python=path.endswith(".py"))] = None
        return tuple(sorted(found))

    def _is_foreign(self, path: str, name: str) -> bool:
        index = self._program.index(path)
        return index is not None and self._program.imported(index, name, ()) is None

    def _importing(self) -> tuple[Index, ...]:
        return tuple(self._program.indexes(tuple(self._program.importing(frozenset(self._services)))))

    def _root(self, name: str, *, python: bool) -> str:
        first, _, rest = name.partition("." if python else "/")
        if python:
            return f"{first}.{rest.partition('.')[0]}" if first in self.table["shared"] and rest else first
        if first.startswith("@") and first not in self.table["global"]:
            return f"{first}/{rest.partition('/')[0]}"
        return first

    def _accounts(self) -> Iterator[tuple[State, str]]:
        """Yield (call, service) for the calls that make or set up a client for a key written in the code."""
        for index in self._importing():
            named = self._program.imports(index.path) & self._services.keys()
            for call in index.calls:
                if not (call.constructs or self._configuring.search(call.name) or call.name[:1].isupper()):
                    continue
                state = State(index, call.node)
                names = callees(self._program, state)
                service = next(
                    (each for each in sorted(named) if any(_begins(name, each) for name in names)), ""
                )
                if service and not self._is_makers(service) and self._has_key(state):
                    yield state, self._services[service]

    def _is_makers(self, library: str) -> bool:
        """Whether the package is of the service that *library* leads to: its users say to which account."""
        codebase = self._program.codebase
        if codebase is None:
            return False
        scope = library.partition("/")[0]
        same = scope.startswith("@") and codebase.package.name.lower().startswith(f"{scope}/")
        return same or self._services[library].lower() in own_names(codebase)

    def _has_key(self, state: State) -> bool:
        call = self._program.call(state)
        given = list(options(self._program, state, *self.table["keys"]))
        given += [state.at(node) for node in call.arguments[:1]] if call is not None and not given else []
        return any(self._is_key(each) for each in given)

    def _is_key(self, state: State) -> bool:
        texts = self._program.shapes(state)
        return bool(texts) and all(0 < len(text) < _LONGEST and HOLE not in text for text in texts)

    def _written(self) -> Iterator[tuple[str, str]]:
        """Yield (library, host) where it is told by a name of its own: ``analytics.host = "https://..."``."""
        naming = frozenset(douane_signatures.table(_DATA)["contact"]["naming"])
        for index in self._importing():
            for name in sorted(index.writes.keys() & (naming | set(self.table["keys"]))):
                for write in index.writes[name]:
                    value = State(index, write.value)
                    owners = self._program.origins(State(index, write.target))
                    for root in (each for each in self._known if any(_begins(one, each) for one in owners)):
                        host = self._address(value) if name in naming else ""
                        service = next(
                            (said for each, said in self._services.items() if _begins(each, root)), ""
                        )
                        if host or (service and self._is_key(value)):
                            yield root, host or service

    def _address(self, value: State) -> str:
        match = re.match(douane_signatures.table(_DATA)["contact"]["address"], self._program.shapes(value)[0])
        return match["host"] if match is not None and HOLE not in match["host"] else ""


def _begins(name: str, root: str) -> bool:
    """Whether *name* is something of the library *root*."""
    return name == root or name.startswith((f"{root}.", f"{root}/", f"{root}("))
