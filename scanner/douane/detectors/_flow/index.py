"""The names of one file: what is bound where, what is called, returned and written."""

from __future__ import annotations

from itertools import islice
from sys import intern
from typing import TYPE_CHECKING, Any, TypeVar

from douane.detectors._flow import properties
from douane.detectors._flow.blocks import Blocks, visible
from douane.detectors._flow.nesting import Nesting
from douane.detectors._flow.noted import (
    ELEMENT,
    EXCEPT,
    HANDED,
    PART,
    UNNAMED,
    Binding,
    Call,
    Class,
    Function,
    Parameter,
    Steps,
    Write,
)
from douane.detectors._flow.properties import MAKING, MOST_HOLDING, MOST_WRITES
from douane.detectors._flow.uses import Uses
from douane.syntax.walking import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tree_sitter import Node

    from douane.syntax import Module

Item = TypeVar("Item")

__all__ = [
    "CLASSES",
    "ELEMENT",
    "EXCEPT",
    "FUNCTIONS",
    "HANDED",
    "MOST_HOLDING",
    "MOST_WRITES",
    "PART",
    "UNNAMED",
    "WRAPPING",
    "Binding",
    "Call",
    "Class",
    "Function",
    "Index",
    "Parameter",
    "Steps",
    "Write",
]

# Syntax nodes that declare a function, and a class.
FUNCTIONS = frozenset(
    {
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration",
        "function_definition",
        "lambda",
    }
)
CLASSES = frozenset({"class_declaration", "class", "class_definition", "enum_declaration"})
WRAPPING = frozenset({"promisify"})  # what these give back does what they are given does
MOST_OF_NAME = 2_000
"""Calls of one name in one file, and values that one name is given there, that are looked at."""
_MOST_MENTIONS = 2_000
_SHORT = 40  # bytes of a text that is a name, most likely, and stands in many places


class Index(Uses):
    """What one file binds, calls, returns, writes and exports. Filled by the reader of its language."""

    def __init__(self, module: Module) -> None:
        super().__init__()
        self.module = module
        self._source = module.source
        self.left_out: Callable[[], object] = bool  # called where more of one name is not looked at
        self.path = module.path
        self.functions: list[Function] = []
        self.classes: list[Class] = []
        self.calls: list[Call] = []
        self.calls_by_name: dict[str, list[Call]] = {}
        self.calls_by_receiver: dict[str, list[Call]] = {}
        self.taken_out: dict[str, list[Call]] | None = None  # filled where calls through tables are asked for
        self.givers: dict[str, list[Function]] = {}  # of what is in a table, filled where they are asked for
        self.looked_up: list[tuple[Node, list[str]]] | None = None  # likewise, under names that are computed
        self.loading: dict[int, bool] = {}  # whether calls are of loaders, filled where it is asked for
        self.kept: dict[object, Any] = {}  # by a `Memo`
        self.renamed: dict[str, tuple[str, ...]] | None = None  # filled where other names are asked for
        self.set_on_instances: dict[tuple[str, Class], tuple[Write, ...]] = {}  # filled where it is asked for
        self.registered: dict[str, list[Node]] | None = None  # filled where handlers of tools are asked for
        self.calls_by_part: dict[str, list[Call]] = {}  # on a property of something, by its name
        self.writes: dict[str, list[Write]] = {}
        self.writes_to: dict[str, list[Write]] = {}
        self.writes_on: dict[
            tuple[str, str], list[Write]
        ] = {}  # by the name of the thing and of the property
        # Functions that are handed over with arguments filled in: the function, and how many they are.
        self.filled: dict[int, tuple[Node, int]] = {}
        self.exports: dict[str, list[Binding]] = {}
        self.reexports: list[str] = []
        self.loaded: list[str] = []  # imported for what it does, not for a name
        self.origin_at: dict[int, tuple[str, Steps]] = {}  # what stands for a name of another module
        self._bindings: dict[tuple[str, int], Binding | list[Binding]] = {}  # most names have one
        self._local: set[str] = set()  # names that are bound within a function
        self._function_around = Nesting[Function](())
        self._class_around = Nesting[Class](())
        self._bound_to: dict[Callable[[Index, Node], bool], frozenset[str]] = {}
        self._held_names: dict[frozenset[str], frozenset[str]] = {}
        self.blocks: dict[tuple[int, int], Blocks] = {}  # of the names that were asked for
        self._call_at: dict[int, Call] = {}
        self._function_at: dict[int, Function] = {}
        self._class_at: dict[int, Class] = {}
        self._ordered_calls: list[Call] | None = None
        self._call_starts: list[int] | None = None
        self._aliases: dict[str, set[str]] | None = None
        self._known_held: dict[str, set[str]] | None = None
        self._given_by_calls: dict[str, set[str]] | None = None

    def let_go(self) -> None:
        """Let go of what leads back here, so that this is gone at once and need not be found as garbage."""
        self.left_out = bool
        self.kept.clear()

    def text(self, node: Node, most: int | None = None) -> str:
        """Return the source text of *node*; with *most* only of about so many first bytes."""
        start, end = node.start_byte, node.end_byte
        if most is not None:
            end = min(end, start + most)
        text = self._source[start:end].decode("utf-8", "replace")
        return intern(text) if end - start < _SHORT else text

    # --- filling -----------------------------------------------------------------------------------------

    def nest(self, functions: list[Function], classes: list[Class]) -> None:
        """Take *functions* and *classes*, in order of position, and find which encloses which."""
        self.functions = functions
        self.classes = classes
        self._function_at = {function.node.id: function for function in functions}
        self._class_at = {class_.node.id: class_ for class_ in classes}
        self._function_around = Nesting(functions)
        self._class_around = Nesting(classes)

    def bind(self, name: str, scope: Function | None, binding: Binding) -> None:
        """Note that *binding* gives *name* a value within *scope* (None: the file)."""
        key = (name, id(scope) if scope else 0)
        known = self._bindings.get(key)
        if known is None:
            self._bindings[key] = binding
        elif isinstance(known, list):
            known.append(binding)
        else:
            self._bindings[key] = [known, binding]
        if scope is not None:
            self._local.add(name)
        if binding.origin is not None:
            self.origin_at[binding.node.id] = binding.origin

    def add_call(self, call: Call) -> None:
        """Note *call*."""
        self.calls.append(call)
        self._call_at[call.node.id] = call
        self.calls_by_name.setdefault(call.name, []).append(call)
        if call.receiver is None:
            return
        kind = call.receiver.type
        if kind == "identifier":
            self.calls_by_receiver.setdefault(self.text(call.receiver), []).append(call)
        elif kind in ("member_expression", "attribute"):
            last = call.receiver.child_by_field_name("property") or call.receiver.child_by_field_name(
                "attribute"
            )
            if last is not None and last.end_byte - last.start_byte < 100:
                self.calls_by_part.setdefault(self.text(last), []).append(call)

    def add_write(self, write: Write) -> None:
        """Note *write*."""
        named = self.writes.setdefault(write.name, [])
        named.append(write)
        if write.target.type == "identifier":
            target = self.text(write.target)
            self.writes_to.setdefault(target, []).append(write)
            if len(named) <= MOST_WRITES:
                self.writes_on.setdefault((target, write.name), []).append(write)

    # --- asking ------------------------------------------------------------------------------------------

    @property
    def ordered_calls(self) -> list[Call]:
        """All calls, in order of position."""
        if self._ordered_calls is None:
            self._ordered_calls = sorted(
                self.calls, key=lambda call: (call.node.start_byte, -call.node.end_byte)
            )
        return self._ordered_calls

    @property
    def call_starts(self) -> list[int]:
        """The first bytes of `ordered_calls`."""
        if self._call_starts is None:
            self._call_starts = [call.node.start_byte for call in self.ordered_calls]
        return self._call_starts

    @property
    def aliases(self) -> dict[str, set[str]]:
        """Names that are only other names, by what they are other names for."""
        if self._aliases is None:
            self._aliases = self._find_aliases()
        return self._aliases

    def _find_aliases(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for name, binding in self._bound():
            last = self.last_name(binding)
            if last and last != name:
                found.setdefault(last, set()).add(name)
        return found

    def names_for(self, wanted: frozenset[str]) -> frozenset[str]:
        """Return *wanted* and the names under which this file may use something so called."""
        return wanted.union(*(self.aliases[name] for name in self.aliases.keys() & wanted))

    def held_names(self, wanted: frozenset[str]) -> frozenset[str]:
        """Return the names of properties that this file gives something of a name in *wanted*."""
        known = self._held_names.get(wanted)
        if known is None:
            every = (name for last in self._held.keys() & wanted for name in self._held[last])
            known = self._held_names[wanted] = frozenset(every) - wanted
        return known

    @property
    def _held(self) -> dict[str, set[str]]:
        """The names of properties by the last part of the name that they are given: ``run: cp.exec``."""
        if self._known_held is None:
            self._known_held = properties.held_in(self)
        return self._known_held

    def names_bound_to(self, kind: Callable[[Index, Node], bool]) -> frozenset[str]:
        """Return the names of which a value is of a *kind*; none in a large file. Told once a kind."""
        known = self._bound_to.get(kind)
        if known is None:
            few = len(self.module.source) <= MOST_HOLDING
            known = self._bound_to[kind] = frozenset(
                name
                for name, each in (self._bound() if few else ())
                if each.value is not None and kind(self, each.value)
            )
        return known

    @property
    def given_by_calls(self) -> dict[str, set[str]]:
        """The names of the calls whose result is put into a property, by the name of that."""
        if self._given_by_calls is None:
            self._given_by_calls = properties.given_by_calls(self)
        return self._given_by_calls

    def call_at(self, node: Node) -> Call | None:
        """Return the call that *node* is."""
        return self._call_at.get(node.id)

    def function_at(self, node: Node) -> Function | None:
        """Return the function that *node* declares."""
        return self._function_at.get(node.id)

    def class_at(self, node: Node) -> Class | None:
        """Return the class that *node* declares."""
        return self._class_at.get(node.id)

    def enclosing(self, position: int) -> Function | None:
        """Return the innermost function around byte *position*."""
        return self._function_around.at(position)

    def enclosing_class(self, position: int) -> Class | None:
        """Return the innermost class around byte *position*."""
        return self._class_around.at(position)

    def scope_of(self, name: str, position: int) -> Function | None:
        """Return the function in which *name*, as seen at *position*, is bound; None for the file."""
        if name not in self._local:
            return None
        return self.binding_scope(name, self._function_around.at(position))

    def binding_scope(self, name: str, function: Function | None) -> Function | None:
        """Return the function in which *name*, as seen in *function*, is bound; None for the file."""
        scope = function if name in self._local else None
        while scope is not None and (name, id(scope)) not in self._bindings:
            scope = scope.parent
        return scope

    def bound_in(self, name: str, scope: Function | None) -> list[Binding]:
        """Return the bindings of *name* in *scope* itself."""
        found = self._bindings.get((name, id(scope) if scope else 0))
        if found is None:
            return []
        return found if isinstance(found, list) else [found]

    def _bound(self) -> Iterator[tuple[str, Binding]]:
        """Yield every binding with its name, by name and scope in order of their first appearance."""
        for (name, _), found in self._bindings.items():
            for binding in found if isinstance(found, list) else (found,):
                yield name, binding

    def bindings(self, name: str, position: int) -> list[Binding]:
        """Return the bindings of *name* as seen at byte *position*."""
        every = self._bindings
        scope = self._function_around.at(position) if name in self._local else None
        while True:
            bound = every.get((name, id(scope) if scope else 0))
            if bound is not None:
                found = visible(self, bound if isinstance(bound, list) else [bound], position)
                if found:
                    return found
            if scope is None:
                return []
            scope = scope.parent

    def of_name(self, found: Sequence[Item]) -> Sequence[Item]:
        """Return those of *found*, all of one name in this file, that are looked at; more are a gap."""
        if len(found) <= MOST_OF_NAME:
            return found
        self.left_out()
        return found[:MOST_OF_NAME]

    def mentions(self, name: str) -> list[int]:
        """Return the first bytes of the places where the word *name* stands; more than a bound are a gap."""
        every = words(self.module.source, name.encode("utf-8", "replace"))
        found = list(islice(every, _MOST_MENTIONS + 1))
        if len(found) > _MOST_MENTIONS:
            self.left_out()
        return found[:_MOST_MENTIONS]

    def plainly_calls(self, call: Call, function: Function) -> bool | None:
        """Whether *call* calls *function*, as far as the names of this file tell; None if they do not."""
        if call.callee.type != "identifier":
            return None
        known = self.bindings(call.name, call.callee.start_byte)
        if any(binding.function is function for binding in known):
            return True
        if any(binding.value is not None and binding.value.id == function.node.id for binding in known):
            return function.node.id in self._function_at
        others = [binding for binding in known if binding.function is None and binding.parameter is None]
        return None if others else False

    def declared(self) -> set[str]:
        """Return the names of functions, and of members and properties that are given a value."""
        found = {function.name for function in self.functions} | set(self.writes) | set(self.exports)
        for class_ in self.classes:
            found |= set(class_.members)
        return found

    def imported(self) -> list[tuple[str, Steps]]:
        """Return the origins of all imported names, in order of appearance."""
        named = [binding.origin for _, binding in self._bound() if binding.origin is not None]
        return named + [(origin, ()) for origin in (*self.loaded, *self.reexports)]

    def last_name(self, binding: Binding) -> str:
        """Return the last part of the name that *binding* gives another name to, empty if it is none."""
        if binding.origin is not None:
            origin, taken = binding.origin
            steps = [part for part in taken if part != "default"]
            return steps[-1] if steps else origin.removeprefix("node:")
        if binding.steps:
            return binding.steps[-1]
        value = binding.value
        if value is None:
            return ""
        wrapped = self._call_at.get(value.id)
        if wrapped is not None and wrapped.name in WRAPPING and wrapped.arguments:
            value = wrapped.arguments[0]
        elif wrapped is not None and wrapped.name in MAKING and wrapped.receiver is not None:
            value = wrapped.receiver
        return self.last_part(value)

    def last_part(self, value: Node) -> str:
        """Return the last part of the name that *value* is, empty if it is none."""
        if value.type == "identifier":
            return self.text(value)
        last = value.child_by_field_name("property") or value.child_by_field_name("attribute")
        return self.text(last) if last is not None and last.end_byte - last.start_byte < 100 else ""
