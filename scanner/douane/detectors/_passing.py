"""What goes through a server: what its tools are given, and what wrappers and replaced functions pass on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._around_tools import is_around_tools, tells_only_how
from douane.detectors._catalogue import catalogue
from douane.detectors._client_hooks import carries, is_hook
from douane.detectors._flow.handing import places
from douane.detectors._flow.state import State
from douane.detectors._relayed import ANSWERED, RELAYED, is_answered, is_relayed
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Call

_NETWORK = "code/network.toml"
_GLOBAL = re.compile(r"^(globalThis|window|global|self)\.")
OF_TOOL = "what tool "
WRAPPED = "what tools are given"
_MOST_CALLS = 20  # of one name in one file
_APPLYING = frozenset({"apply", "call"})
_LOOKS_UP = re.compile(r"(await )?(Reflect\.get|getattr)\(|[\w.]{1,60}\[|\w{1,60}\.(pop|at)\(")
_LONGEST = 200  # bytes of what a function is taken out of
_LISTENING = frozenset({"on", "addListener", "prependListener"})
# Functions of the language that every message of a server goes through.
_CARRYING = frozenset(
    {"process.stdout.write", "sys.stdout.write", "JSON.parse", "JSON.stringify", "json.loads", "json.dumps"}
)
_CARRIERS = frozenset(name.rpartition(".")[2] for name in _CARRYING)
MESSAGES = "every message of this server"
HEADERS = "all headers of the requests to this server"
TOKEN = incoming.TOKEN
EVERY_REQUEST = "what every request of this program carries"


def given_source(program: Program) -> Callable[[State], str | None]:
    """Return what names the things that callers of tools fill in, for a walk back."""
    return _Given(program).source


def passing_source(program: Program) -> Callable[[State], str | None]:
    """Return what also names what goes through functions that stand between others."""
    return _Passing(program).source


class _Given:
    """Names what the caller of a tool fills in, and what wrappers around tools pass on."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def source(self, state: State) -> str | None:
        if state.node.type not in ("identifier", "shorthand_property_identifier"):
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None:
                continue
            function, parameter = binding.parameter
            if self._program.is_tool_input(state.index, parameter):
                return f"{OF_TOOL}{_name_of(state.index, function)!r} is given"
            if parameter.position >= 0 and _is_wrapper(state.index, function):
                return WRAPPED
        return None


class _Passing(_Given):
    """Names in addition what goes through functions that replace others, and the headers of callers."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._known: dict[Function, str] = {}
        self._hooks: dict[Function, bool] = {}

    def source(self, state: State) -> str | None:
        if incoming.arriving(self._program, state) == TOKEN:
            return TOKEN
        if (piped := _piped(self._program, state)) is not None:
            return piped
        if self._tells_how_it_went(state):
            return ""
        found = super().source(state)
        if (found is not None and found != WRAPPED) or state.node.type not in (
            "identifier",
            "shorthand_property_identifier",
        ):
            return found
        if incoming.is_all_headers(state):
            return HEADERS
        around = self._passed_around(state)
        return around if around is not None else self._passed_through(state) or found

    def _tells_how_it_went(self, state: State) -> bool:
        """Whether *state* is only whether what answers, called by what stands around every tool, failed."""
        if not tells_only_how("", state.steps) or state.index.call_at(state.node) is None:
            return False
        around = state.index.enclosing(state.node.start_byte)
        return around is not None and is_around_tools(self._program, state.index, around)

    def _passed_around(self, state: State) -> str | None:
        """Return what *state* is of what goes through a function that stands around every tool."""
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None or binding.parameter[1].position < 0:
                continue
            if is_around_tools(self._program, state.index, binding.parameter[0]):
                how = tells_only_how(state.text, (*binding.steps, *state.steps))
                return "" if how else WRAPPED
        return None

    def _passed_through(self, state: State) -> str | None:
        """Return what goes through the function of which *state* names a parameter."""
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None or binding.parameter[1].position < 0:
                continue
            function = binding.parameter[0]
            if function not in self._known:
                self._known[function] = self._through(state.index, function)
            if self._known[function]:
                how = self._known[function] == MESSAGES and tells_only_how("", (*binding.steps, *state.steps))
                return "" if how else self._known[function]
            if carries((*binding.steps, *state.steps)) and self._is_hook(state.index, function):
                return EVERY_REQUEST
        return None

    def _is_hook(self, index: Index, function: Function) -> bool:
        if function not in self._hooks:
            self._hooks[function] = is_hook(self._program, index, function)
        return self._hooks[function]

    def _through(self, index: Index, function: Function) -> str:
        """Return what goes through *function* because it stands in the place of another one."""
        stands_between = _overrides(index, function) or _is_middleware(index, function)
        if stands_between or _hears_input(self._program, index, function):
            return MESSAGES
        for target, name, value in _put_in_place(index):
            sends = (
                name in catalogue(_NETWORK, "send").names
                or name in _table()["inner_names"]
                or name in _CARRIERS
            )
            if sends and self._is_function(index, value, function) and self._is_sending(index, target, name):
                return EVERY_REQUEST
        for call in index.of_name(index.calls_by_name.get("Proxy", ())):
            if len(call.arguments) == 2 and self._traps(index, call, function):
                return EVERY_REQUEST
        return ""

    def _traps(self, index: Index, call: Call, function: Function) -> bool:
        table = function.node.parent
        leaves = self._program.leaves(State(index, call.arguments[1]))
        if table is None or all(leaf.node.id != table.id for leaf in leaves):
            return False
        return self._is_request(self._program.origins(State(index, call.arguments[0])))

    def _is_sending(self, index: Index, target: Node, name: str) -> bool:
        """Whether *name* of *target* sends: of a module or object, or of all objects of a class."""
        owners = self._program.origins(State(index, target))
        if any(f"{owner}.{name}" in _CARRYING for owner in owners):
            return True
        objects = [f"{owner.removesuffix('.prototype')}()" for owner in owners]
        names = (f"{owner}.{name}" for owner in (*owners, *objects))
        return self._is_request(tuple(_GLOBAL.sub("", each) for each in names))

    def _is_function(self, index: Index, value: Node, function: Function) -> bool:
        """Whether *value* is *function*, by its name or as what a call that makes it gives back."""
        if value.id == function.node.id:
            return True
        if value.type == "identifier":
            return bool(function.name) and index.text(value) == function.name
        call = index.call_at(value)
        if call is not None and function.owner is not None and function.name == "__call__":
            return index.text(call.callee, 100) == function.owner.name
        if call is None or function.parent is None:
            return False
        return any(leaf.node.id == function.node.id for leaf in self._program.leaves(State(index, value)))

    def _is_request(self, names: tuple[str, ...]) -> bool:
        if any(re.fullmatch(_table()["inner"], name) for name in names):
            return True
        return catalogue(_NETWORK, "send").match(self._program, names) is not None


def _piped(program: Program, state: State) -> str | None:
    """Return what *state* is of what this program hands on to another one, and back; None if nothing."""
    if is_relayed(program, state):
        return RELAYED
    return ANSWERED if is_answered(program, state) else None


def _hears_input(program: Program, index: Index, function: Function) -> bool:
    """Whether *function* is handed all that this program reads: ``process.stdin.on("data", listen)``."""
    for place, call, *_ in places(program, index, function):
        if call.receiver is None or call.name not in _LISTENING or not call.arguments:
            continue
        event = place.index.text(call.arguments[0], 20).strip("\"'`")
        if event == "data" and place.index.text(call.receiver, 40) == "process.stdin":
            return True
    return False


def _put_in_place(index: Index) -> Iterator[tuple[Node, str, Node]]:
    """Yield (owner, name, value) of everything that is put in the place of a method or function."""
    for name, writes in index.writes.items():
        yield from ((write.target, name, write.value) for write in writes)
    for name in _table()["replacing"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if len(call.arguments) > 2:
                owner, key, value = call.arguments[:3]
                for child in parts(value) if value.type == "object" else ():  # a property: `{ value: spy }`
                    value = child.child_by_field_name("value") or value
                yield owner, index.text(key, 100).strip("'\"").rpartition(".")[2], value


def _name_of(index: Index, function: Function) -> str:
    around = function.node.parent
    if not function.name and around is not None and around.type == "arguments":
        for child in around.named_children[:1]:
            return index.text(child).strip("\"'`")[:60]
    return function.name[:60]


def _overrides(index: Index, function: Function) -> bool:
    """Whether *function* is a method of a transport or server that does more than the one it stands for."""
    if function.owner is None or not function.name:
        return False
    bases = " ".join(index.text(base, 100) for base in function.owner.bases)
    if not re.search(_table()["carriers"], bases):
        return False
    body = index.text(function.node)[:8000]
    return bool(re.search(rf"super(\(\))?\.{re.escape(function.name)}\b", body))


def _is_middleware(index: Index, function: Function) -> bool:
    """Whether *function* is the method of a middleware that every call of a tool goes through."""
    if function.owner is None or function.name not in _table()["middleware"]:
        return False
    return any(re.search(r"Middleware$", index.text(base, 100)) for base in function.owner.bases)


def _is_wrapper(index: Index, function: Function) -> bool:
    """Whether *function* stands for another one, which it calls with all that it is given."""
    outer = function.parent
    if outer is None or not outer.parameters:
        return False
    wrapped = _taken_from(
        index, {parameter.name for parameter in outer.parameters if parameter.name}, function
    )
    rest = any(parameter.rest for parameter in function.parameters) or "*" in index.text(function.node)[:200]
    own = [parameter.name for parameter in function.parameters if parameter.position >= 0]
    for name in wrapped:
        applied = [each for each in index.calls_by_receiver.get(name, ()) if each.name in _APPLYING]
        if any(_is_within(each.node, function.node) and rest for each in applied[:_MOST_CALLS]):
            return True
        for call in index.calls_by_name.get(name, ()):
            if not _is_within(call.node, function.node):
                continue
            if rest or (own and all(own) and [index.text(each, 100) for each in call.arguments] == own):
                return True
    return False


def _taken_from(index: Index, names: set[str], function: Function) -> set[str]:
    """Return *names* and what is taken out of them around *function*: ``for (const [key, run] of table)``."""
    found = set(names)
    called: dict[str, Node] = {}
    for call in index.calls:
        if _is_within(call.node, function.node):
            held = call.receiver if call.name in _APPLYING else call.callee
            if held is not None and held.type == "identifier":
                called.setdefault(index.text(held, 100), held)
    for name in sorted(called.keys() - found):
        for binding in index.bindings(name, called[name].start_byte):
            value = binding.value
            if (
                value is None
                or not (binding.steps or _LOOKS_UP.match(index.text(value, 100)))
                or value.end_byte - value.start_byte > _LONGEST
            ):
                continue
            if any(
                each.type == "identifier" and (index.text(each) in names or _is_rest(index, each, function))
                for each in walk(value)
            ):
                found.add(name)
    return found


def _is_rest(index: Index, node: Node, function: Function) -> bool:
    """Whether *node* names all the rest of what the function around *function* is given: ``...rest``."""
    return any(
        each.parameter is not None and each.parameter[0] is function.parent and each.parameter[1].rest
        for each in index.bindings(index.text(node, 100), node.start_byte)
    )


def _is_within(node: Node, outer: Node) -> bool:
    return outer.start_byte <= node.start_byte < outer.end_byte


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["foreign"]
    return found
