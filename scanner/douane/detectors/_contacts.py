"""Clients of any library that are made for a machine which the code fixes, and what they are handed.

No list of libraries is complete. Whatever a call of another package is named: if it is given an address on
another machine, or made on something that was, then what else it is given can leave for there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._configured import Configured
from douane.detectors._flow import HOLE
from douane.detectors._flow.logged import LOGGING
from douane.detectors._flow.state import State
from douane.detectors._remote_logs import is_log
from douane.detectors._shaped_events import shaped
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program

MAX_CONTACTS = 200
"""Calls of one package that are looked at for a fixed address."""
_DATA = "code/network.toml"
_LARGE = 1024 * 1024  # bytes of source of a package beyond which only libraries that are known are looked for
_MOST_OF_NAME = 300  # steps to find out whether a call can be one of another package at all
_MOST_OF_ADDRESS = 1000  # steps to find out which address a call is given
_LINKS = 8  # of a chain of calls and members
_FEW = 3  # arguments among which an address stands
_OPENING = frozenset({"connect", "connect_ex", "open", "login", "open_connection", "createConnection"})
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "identifier", "tuple", "array", "list"}
)
_LISTS = frozenset({"tuple", "array", "list"})
_MEMBERS = frozenset({"member_expression", "attribute"})
_CALLS = frozenset({"call", "call_expression", "new_expression"})
_SPREAD = frozenset({"dictionary_splat", "spread_element"})
_OBJECTS = frozenset({"object", "dictionary"})
_NUMBER = frozenset({"number", "integer"})
_NUMBERS = re.compile(r"[\d.]+")
_PORT = re.compile(r"(?i)^(\w{0,20}_)?port$")


@dataclass(frozen=True, slots=True, eq=False)
class Contact:
    """A call that leads to `host`, with what else it is given; `opens`: it is told the host itself."""

    at: State
    host: str
    given: tuple[State, ...]
    opens: bool = False


def contacts(program: Program, paths: tuple[str, ...]) -> Iterator[Contact]:
    """Yield the calls in the files at *paths* that can send to a machine, or an account, the code fixes."""
    if program.size > _LARGE:
        return
    reader = _Contacts(program)
    needle = re.compile(reader.table["needle"].encode())
    opened = [each for index in program.indexes(program.holding(needle)) for each in reader.opened(index)]
    once = Configured(program, [(each.at, each.host) for each in opened])
    told = {each.at.key for each in opened if each.given}
    opened += [
        Contact(at, host, tuple(reader.beside(at)) if at.key not in told else (), opens=True)
        for at, host in once.accounts
    ]
    shaping = shaped(program, [(each.at, each.host) for each in opened])
    opened += [Contact(at, host, (at,), opens=True) for at, host in shaping]
    yield from (each for each in opened if each.at.index.path in paths and each.given)
    made = {(each.at.index.path, each.at.node.id): each.host for each in opened}
    made.update(((leaf.index.path, leaf.node.id), host) for leaf, host in reader.connected(opened))
    for index in program.indexes(paths) if made or once else ():
        for use in index.calls:
            state = State(index, use.node)
            if not (use.arguments or use.keywords) or (index.path, use.node.id) in made:
                continue
            found = reader.made_on(index, use, made) or once.host(state, use)
            found = found or _lent(reader, once, index, use, made)
            if found:
                yield Contact(state, found, tuple(reader.given(state, None)))


def _lent(
    reader: _Contacts, once: Configured, index: Index, call: Call, made: dict[tuple[str, int], str]
) -> str:
    """Return the host of the client that hands a function of the package what *call* is called on.

    ``tracer.startActiveSpan("x", (span) => span.setAttribute(...))``, ``socket.on("open", function () { this.
    """
    outer = once.lender(index, call)
    if outer is None:
        return once.derived(index, call)
    return reader.made_on(index, outer, made) or once.leads(State(index, outer.node))


class _Contacts:
    """Looks at calls for the address that they are given."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.table: dict[str, Any] = douane_signatures.table(_DATA)["contact"]
        self._address = re.compile(self.table["address"])
        self._bare = re.compile(self.table["bare"])
        self._with_port = re.compile(self.table["with_port"])
        self._in_options = re.compile(self.table["options"])
        self._files = re.compile(self.table["files"])
        self._through = tuple(self.table["through"])
        self._opaque = re.compile(self.table["plain"])
        self._naming = frozenset(self.table["naming"])
        flow = douane_signatures.table("code/flow.toml")
        self._aside = frozenset((*flow["options"], *self._naming))
        self._left_out = frozenset((*self._aside, *self.table["secrets"]))

    def opened(self, index: Index) -> Iterator[Contact]:
        """Yield the calls of other packages in the file of *index* that name a machine."""
        imports = self._imported(index)
        tried = 0
        for call in index.calls if imports else ():
            if tried >= MAX_CONTACTS or not self._may_name(call):
                continue
            state = State(index, call.node)
            if not self._may_be_foreign(state, imports) or self._is_logged(state, call):
                continue
            named = next(self._named(state, call), None)
            if named is None:
                continue
            tried += 1
            if self._is_foreign(state, imports):
                yield Contact(state, named[1], tuple(self.given(state, named[0])), opens=True)

    def _is_logged(self, state: State, call: Call) -> bool:
        """Whether *call* writes to a log, which may name an address without talking to it."""
        if call.name not in LOGGING or call.receiver is None:
            return False
        return is_log(self._program, state.at(call.receiver))

    def _imported(self, index: Index) -> frozenset[str]:
        """Return what the file of *index* imports of others that may talk to another machine."""
        return frozenset(
            name
            for name in self._program.imports(index.path)
            if not self._opaque.match(name) and self._program.imported(index, name, ()) is None
        )

    def _may_name(self, call: Call) -> bool:
        """Whether *call* is given anything that an address can stand in."""
        given = (
            node.type in _TEXTS or node.type in _OBJECTS or node.type in _SPREAD
            for node in call.arguments[:_FEW]
        )
        named = (node.type in _OBJECTS for node in call.keywords.values())
        return any(given) or any(named) or not self._naming.isdisjoint(call.keywords)

    def _may_be_foreign(self, state: State, imports: frozenset[str]) -> bool:
        """Whether what is called at *state* may be of another package, told in few steps."""
        program = self._program
        root = _root(state.index, state.node)
        if root is not None and root not in imports and not state.index.bindings(root, state.node.start_byte):
            return False  # of the language itself
        cut = program.cut
        with program.asking(_MOST_OF_NAME):
            program.cut = False
            found = self._is_foreign(state, imports) or program.cut
        program.cut = cut
        return found

    def connected(self, opened: list[Contact]) -> Iterator[tuple[State, str]]:
        """Yield (what it was made by, host) of the clients that were told the address by a method."""
        for each in opened:
            call = self._program.call(each.at)
            if call is not None and call.receiver is not None and not call.constructs:
                for leaf in self._program.leaves(each.at.at(call.receiver)):
                    if self._program.call(leaf) is not None and not leaf.steps:
                        yield leaf, each.host

    def made_on(self, index: Index, call: Call, made: dict[tuple[str, int], str]) -> str:
        """Return the host for which the client was *made* on which *call* is called; empty if for none."""
        if not call.arguments and not call.keywords:
            return ""
        pending = [State(index, node) for node in self._begins(index, call)]
        for _ in range(_LINKS):
            if not pending:
                break
            here = pending.pop(0)
            host = made.get((here.index.path, here.node.id))
            if host:
                return host
            inner = self._program.call(here)
            owner = here.node.child_by_field_name("object")
            if inner is not None:
                owner = inner.receiver or (inner.callee if _is_named(inner) else None)
            if owner is not None and (inner is not None or here.node.type in _MEMBERS):
                pending.append(here.at(owner))
            if inner is None:
                pending += [leaf for leaf in self._program.leaves(here) if leaf.node.id != here.node.id][:3]
            else:
                pending += self._made_of(here, inner)
        return ""

    def _made_of(self, state: State, call: Call) -> list[State]:
        """Return what leads to the machine among what the client *call* is made of: ``Stub(channel)``."""
        named = [call.keywords[name] for name in self._through if name in call.keywords]
        most = _FEW if call.constructs or re.match(self.table["making"], call.name) else 1
        first = [node for node in call.arguments[:most] if node.type in ("identifier", *_CALLS)]
        return [state.at(node) for node in (*first, *named)]

    def _begins(self, index: Index, call: Call) -> list[Node]:
        """Return what leads to the machine if *call* talks to it: its owner, itself, what it is handed first.

        What was made can be called itself, ``stub(message)`` or a tagged text; and ``addDoc(where, what)`` is
        a function of a library that is handed the place.
        """
        if call.receiver is not None:
            return [call.receiver]
        if not _is_named(call):
            return []
        first = call.arguments[:1] if re.search(self.table["functions"], call.name) else []
        first = [node for node in first if node.type in ("identifier", *_CALLS)]
        if first and self._program.functions_called(State(index, call.node)):
            first = []  # of this package: what is done there is seen there
        return [call.callee, *first]

    def beside(self, state: State) -> Iterator[State]:
        """Yield what the call at *state* is given beside the key of the account that it is made for."""
        call = self._program.call(state)
        first = call.arguments[0] if call is not None and call.arguments else None
        yield from self.given(
            state, first if first is not None and first.type not in _OBJECTS else state.node
        )

    def given(self, state: State, named: Node | None) -> Iterator[State]:
        """Yield what the call at *state* is given beside the address *named*, and the secrets beside that."""
        call = self._program.call(state)
        left_out = self._left_out if named is not None else self._aside
        for node in call.arguments if call is not None else ():
            if named is not None and node.id == named.id:
                continue
            if node.type in _OBJECTS:
                yield from self._entries(state, node, left_out)
            else:
                yield state.at(node)
        for name, node in call.keywords.items() if call is not None else ():
            if name not in left_out:
                yield state.at(node)

    def _entries(self, state: State, node: Node, left_out: frozenset[str]) -> Iterator[State]:
        for child in parts(node):
            key = child.child_by_field_name("key") or child
            if state.index.text(key, 60).strip("'\"") not in left_out:
                yield state.at(child.child_by_field_name("value") or child)

    def _named(self, state: State, call: Call) -> Iterator[tuple[Node, str]]:
        """Yield (where it stands, host) for the address on another machine that *call* is given."""
        for name in self._naming & call.keywords.keys():
            host = self._host(state.at(call.keywords[name]), self._bare)
            if host:
                yield call.keywords[name], host
        for node in call.keywords.values():
            for value in self._told(state.at(node)) if node.type in _OBJECTS else ():
                host = self._host(value, self._bare)
                if host:
                    yield node, host
        for node in call.arguments[:_FEW]:
            for value in self._told(state.at(node)):
                host = self._host(value, self._bare)
                if host:
                    yield node if node.type not in _OBJECTS else value.node, host
            if node.type in _TEXTS:
                opens = call.name in _OPENING or node.type == "tuple" or _tells_port(state, call, node)
                host = self._host(state.at(node), self._bare if opens else self._with_port)
                host = host or self._alone(state, call, node)
                if host:
                    yield node, host

    def _alone(self, state: State, call: Call, node: Node) -> str:
        """Return the host that is all a client is made for: three labels and more that are no file's name."""
        if not call.name[:1].isupper() or node.id != call.arguments[0].id:
            return ""
        host = self._host(state.at(node), self._bare)
        return host if host.count(".") > 1 and not _NUMBERS.fullmatch(host) else ""

    def _told(self, state: State, depth: int = 0) -> Iterator[State]:
        """Yield what the options at *state* name a machine with: written out, spread, or under a name."""
        if state.node.type in _SPREAD:
            inner = parts(state.node)
            state = state.at(inner[0]) if inner else state
        held = [state] if state.node.type in _OBJECTS else []
        if state.node.type == "identifier":
            held = list(self._program.leaves(state))[:_FEW]
            if sum(each.node.type in _OBJECTS for each in held) > 1:
                return  # lines of a table: which of them, is not fixed
        for each in held:
            made = self._program.call(each)
            if each.steps:
                continue
            if made is not None and made.name == "dict":
                named = sorted(self._naming & made.keywords.keys())
                yield from (each.at(made.keywords[name]) for name in named)
            for child in parts(each.node) if each.node.type in _OBJECTS else ():
                key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                if key is None or value is None:
                    deeper = child.type in _SPREAD and depth < _FEW
                    yield from self._told(each.at(child), depth + 1) if deeper else ()
                elif each.index.text(key, 60).strip("'\"") in self._naming and value.type not in _OBJECTS:
                    yield each.at(value)
                elif value.type in _OBJECTS and depth < _FEW:
                    yield from self._told(each.at(value), depth + 1)

    def _host(self, state: State, bare: re.Pattern[str] | None) -> str:
        """Return the host of the address *state*; *bare* says what is one where no form tells."""
        if state.node.type in _LISTS:
            inner = parts(state.node)
            pair = state.node.type == "tuple" and len(inner) > 1 and inner[1].type in _NUMBER
            bare = self._bare if pair else bare
            return self._host(state.at(inner[0]), bare) if inner and inner[0].type in _TEXTS else ""
        cut = self._program.cut
        with self._program.asking(_MOST_OF_ADDRESS):
            texts = self._program.shapes(state)
        self._program.cut = cut  # what takes more to tell is no address that the code fixes
        text = texts[0][:500] if len(texts) == 1 else HOLE
        match = None
        if HOLE not in text[:8]:
            match = self._address.fullmatch(text) or (bare.fullmatch(text) if bare is not None else None)
        match = match or self._in_options.search(text)
        host = match["host"] if match is not None else ""
        is_file = match is not None and match.re is self._bare and self._files.search(host)
        return "" if HOLE in host or is_file else host

    def _is_foreign(self, state: State, imports: frozenset[str]) -> bool:
        """Whether what is called at *state* is of another package, and none that only works on texts."""
        names = [name for name in self._program.callee(state) if not self._opaque.match(name)]
        return any(
            name == each or name.startswith((f"{each}.", f"{each}()")) for name in names for each in imports
        )


def _is_named(call: Call) -> bool:
    """Whether *call* calls something by a plain name, and makes no object of it."""
    return call.receiver is None and call.callee.type == "identifier" and not call.constructs


def _tells_port(state: State, call: Call, node: Node) -> bool:
    """Whether *call* is given a port behind *node*: by itself, by keyword or among options."""
    if any(map(_PORT.search, call.keywords)):
        return True
    place = next((at for at, each in enumerate(call.arguments) if each.id == node.id), None)
    following = call.arguments[place + 1 : place + 2] if place is not None else []
    for each in following:
        keys = [child.child_by_field_name("key") for child in parts(each)] if each.type in _OBJECTS else []
        if each.type in _NUMBER or any(
            key is not None and _PORT.search(state.index.text(key)) for key in keys
        ):
            return True
    return False


def _root(index: Index, node: Node) -> str | None:
    """Return the name that what is called at *node* begins with: ``a`` of ``a.b().c(d)``."""
    here: Node | None = node
    for _ in range(_LINKS):
        if here is None or here.type == "identifier":
            break
        call = index.call_at(here)
        here = call.callee if call is not None else here.child_by_field_name("object")
    return index.text(here) if here is not None and here.type == "identifier" else None
