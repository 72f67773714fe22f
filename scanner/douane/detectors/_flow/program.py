"""One package as a whole: its files by name, what imports lead to, and who calls whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import (
    aliases,
    calling,
    classes,
    data_files,
    dispatched,
    invocations,
    looped,
    modules,
    naming,
    origins,
    registered,
    shapes,
    tables,
    traces,
)
from douane.detectors._flow.budget import Budget
from douane.detectors._flow.index import ELEMENT, Call, Class, Function, Index, Parameter, Steps
from douane.detectors._flow.state import State
from douane.detectors._flow.tools import REGISTERING, answers_tool, filled_in, inputs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tree_sitter import Node

    from douane.syntax import Codebase

# Beyond this much source, callers of a function are only looked for in files that also name its file, in no
# more than so many, and until so much more has been parsed for it.
_SEARCHED = 384 * 1024
_MOST_FOLLOWED = 120  # ways in which one name is called in one file whose meaning is not plain
_MOST_CALLING = 4
MOST_CALLERS = 1_000
"""Callers of one function that are followed."""
_MOST_INSIDE = 8  # questions for names, one inside the other: each goes some way by itself


class Program(Budget):
    """The files of a package, read when they are needed.

    Nothing here raises on odd code; what cannot be followed has no answer.
    """

    def __init__(self, codebase: Codebase) -> None:
        super().__init__(codebase)
        self._indexes: dict[str, Index | None] = {}
        self._may_mean: dict[tuple[str, int, frozenset[str]], bool] = {}
        self._inputs: dict[str, frozenset[int]] = {}
        self._handlers: tuple[tuple[Index, Function], ...] | None = None  # registered in other files
        self._filled: frozenset[int] = frozenset()  # parameters of these
        self._bytes_left = _SEARCHED
        self._asked_inside = 0  # questions for names that are being answered, one for the other
        self.origin_memo: dict[object, tuple[str, ...]] = {}
        self.matched: dict[tuple[int, str], Any] = {}  # what a catalogue said of a name
        self.shape_memo: dict[object, tuple[str, ...]] = {}
        self.leaf_memo: dict[object, tuple[State, ...]] = {}
        self.step_memo: dict[object, tuple[State, ...]] = {}
        self.handed_memo: dict[object, tuple[list[State], tuple[State, ...]]] = {}  # by callers
        self.cut_steps: set[object] = set()  # those of them that may once have been cut
        self.called_memo: dict[object, tuple[tuple[State, ...], list[tuple[Index, Function]]]] = {}
        self.given_out: dict[tuple[str, str], list[tables.Given]] = {}  # filled where it is asked for
        self.above_memo: dict[Class, tuple[Index, Class]] = {}  # the classes that classes extend
        self._exported: dict[tuple[str, Steps], tuple[modules.Exported, ...]] = {}
        self._files: dict[tuple[str, str, Steps], tuple[str, Steps] | None] = {}
        self.built_in = frozenset(douane_signatures.table("code/flow.toml")["built_in"])
        self.declared: set[str] = set()  # names of functions, methods and properties in files read so far
        self._callers: dict[Function, list[State]] = {}
        self._named: dict[tuple[str, str], tuple[str, ...]] = {}
        self._answering: tuple[tuple[Index, Function], ...] | None = None
        self.largest: int | None = None  # bytes of a file beyond which it is not read any more

    def let_go(self) -> None:
        """Let go of what leads back here: of all files, and of what was found out about their values."""
        super().let_go()
        for index in filter(None, self._indexes.values()):
            index.let_go()
        self._indexes.clear()
        for memo in (self.leaf_memo, self.step_memo, self.handed_memo, self.called_memo, self.given_out):
            memo.clear()
        self.above_memo.clear()
        self._exported.clear()
        self._callers.clear()
        self._handlers = self._answering = None

    # --- files -------------------------------------------------------------------------------------------

    def index(self, path: str) -> Index | None:
        """Return the names of the file at *path*, or None if it cannot be parsed."""
        if path not in self._indexes:
            if self.largest is not None and len(self.source(path)) > self.largest:
                return None
            from douane.detectors._flow import javascript, python

            codebase = self._codebase()
            module = codebase.module(path) if codebase is not None and path in self.known else None
            if module is None and codebase is not None and path.endswith((".json", ".toml")):
                module = data_files.read(codebase.tree, path)
            reader = python if module is not None and module.language.is_python else javascript
            index = self._indexes[path] = reader.read(module) if module is not None else None
            if index is not None:
                index.left_out = partial(self.unfollowed, path)
                self.declared |= index.declared()
        return self._indexes[path]

    def has_read(self, path: str) -> bool:
        """Whether the file at *path* is parsed already."""
        return self._indexes.get(path) is not None

    def indexes(self, paths: tuple[str, ...]) -> Iterator[Index]:
        """Yield the names of the files at *paths* that can be parsed."""
        for path in paths:
            index = self.index(path)
            if index is not None:
                yield index

    def calls(self, paths: tuple[str, ...], names: frozenset[str]) -> Iterator[State]:
        """Yield the calls in the files at *paths* that may be calls of one of *names*, in order.

        A call whose name is computed, or made through `call` or `apply`, may be a call of anything.
        """
        for index in self.indexes(paths):
            yield from (State(index, call.node) for call in naming.calls_of(index, names))

    def calling(self, names: frozenset[str]) -> Iterator[str]:
        """Yield the paths of the files that call something by one of *names*; unread ones mention it."""
        words = frozenset(name.encode() for name in names)
        for path in self.paths:
            index = self._indexes.get(path)
            called = index.calls_by_name.keys() if index is not None else self.words(path)
            if not (names if index is not None else words).isdisjoint(called):
                yield path

    def may_call(self, state: State, names: frozenset[str]) -> bool:
        """Whether *state* is a call that can be one of *names*, told without following anything."""
        call = state.index.call_at(state.node)
        if call is None:
            return False
        key = (state.index.path, state.node.id, names)
        known = self._may_mean.get(key)
        if known is None:
            known = self._may_mean[key] = naming.may_mean(state.index, call, names)
        return known

    # --- questions ---------------------------------------------------------------------------------------

    def origins(self, state: State) -> tuple[str, ...]:
        """Return the dotted names that *state* can be: ``fs.readFileSync``, ``https.request().write``.

        That there may be more of them counts as given up only where no steps are left.
        """
        if self._asked_inside >= _MOST_INSIDE:
            self.give_up(state.index.path)
            return ()
        cut = self.cut
        self._asked_inside += 1
        try:
            found = origins.origins(self, state)
        finally:
            self._asked_inside -= 1
        self.cut = cut or (self.cut and not self.can_go_on)
        return found

    def callee(self, state: State) -> tuple[str, ...]:
        """Return the dotted names that the call at *state* can be calling."""
        call = state.index.call_at(state.node)
        return self.origins(state.at(call.callee)) if call is not None else ()

    def functions_called(self, state: State) -> list[tuple[Index, Function]]:
        """Return the functions of the package that the call at *state* can mean."""
        return invocations.functions_called(self, state)

    def leaves(self, state: State) -> tuple[State, ...]:
        """Return the expressions that *state* is another name for, followed as far as they go."""
        return aliases.leaves(self, state)

    def is_told(self, key: object, found: tuple[State, ...]) -> bool:
        """Whether *found* is still all that `leaves` says of what is remembered under *key*."""
        return self.leaf_memo.get(key) is found and self.is_whole(key) and self.can_go_on

    def shapes(self, state: State, depth: int = 0) -> tuple[str, ...]:
        """Return the texts *state* can be; `HOLE` stands for what is not known of them."""
        return shapes.shapes(self, state, depth)

    def tracer(
        self,
        source: Callable[[State], str | None],
        *,
        noted: bool = False,
        most: int = traces.MOST_STATES,
        furthest: int = 0,
    ) -> traces.Tracer:
        """Return what walks back from values to the things that *source* gives a name.

        *noted* says that a walk which finds nothing before its bound, *most* values, is a gap, unless it
        ends, with nothing, before *furthest*.
        """
        return traces.Tracer(self, source, noted=noted, most=most, furthest=furthest)

    # --- imports -----------------------------------------------------------------------------------------

    def imported(self, index: Index, origin: str, steps: Steps) -> tuple[str, Steps] | None:
        """Return the path of the file that *origin* means in *index*, and what is left of *steps*."""
        key = (index.path, origin, steps)
        if key not in self._files:
            self._files[key] = modules.found(self, index, origin, steps)
        return self._files[key]

    def targets(self, index: Index) -> list[str]:
        """Return the files of the package that the file of *index* imports, in order."""
        found = []
        for origin, steps in index.imported():
            target = self.imported(index, origin, steps)
            found += [target[0]] if target is not None else []
        for call in (*index.calls_by_name.get("require", ()), *index.calls_by_name.get("import", ())):
            for text in self.shapes(State(index, call.arguments[0])) if call.arguments else ():
                target = self.imported(index, text, ())
                found += [target[0]] if target is not None else []
        return list(dict.fromkeys(found))

    def exported(self, path: str, steps: Steps) -> tuple[modules.Exported, ...]:
        """Return what the file at *path* exports as the first of *steps*, and what is left of them."""
        key = (path, steps)
        if key not in self._exported:
            found, whole = modules.exported(self, path, steps)
            if not whole:
                self.give_up(path)
                return tuple(found)
            self._exported[key] = tuple(found)
        return self._exported[key]

    # --- callers -----------------------------------------------------------------------------------------

    def callers(self, index: Index, function: Function) -> list[State]:
        """Return the calls of *function* in the package."""
        name = function.name
        if name in ("", "constructor", "__init__"):
            name = function.owner.name if function.owner is not None else ""
        known = self._callers.get(function)
        if known is not None:
            return known
        self._callers[function] = []  # for calls that lead back here while looking
        found: list[State] = []
        for called in (name, *calling.other_names(self, index, name)) if name else ():
            for each in self._naming(index, called):
                found += self._calls_of(each, called, function)
        if name != function.name and function.owner is not None:
            found += [State(index, call.node) for call in classes.made_within(index, function.owner)]
        if name == calling.CALLED and function.owner is not None:
            made = calling.of_instances(self, index, function.owner)
            found += [each for each in made if any(one is function for _, one in self.functions_called(each))]
        if function.owner is None:
            found += calling.of_default(self, index, function, _stem(index.path))
        for ways in (tables.calls, looped.calls, dispatched.calls):
            found += ways(self, index, function)
        if function.parent is not None:
            found += calling.of_made(self, index, function)
        self._callers[function] = list({each.key: each for each in found}.values())
        return self._callers[function]

    def bounded_callers(self, index: Index, function: Function) -> list[State]:
        """Return the calls of *function* in the package, as far as they are followed; more are a gap."""
        return self.bounded(self.callers(index, function), MOST_CALLERS, index.path)

    def _calls_of(self, index: Index, name: str, function: Function) -> Iterator[State]:
        """Yield the calls in the file of *index* that call *function*, which is known there as *name*.

        What calls by the same words mean is followed once.
        """
        known: dict[object, bool] = {}
        for call in index.calls_by_name.get(name, ()):
            state = State(index, call.node)
            plain = index.plainly_calls(call, function)
            if plain is None:
                words = naming.words_of(index, call)
                if words not in known and len(known) >= _MOST_FOLLOWED:
                    self.unfollowed(index.path)
                    break
                if words not in known:
                    known[words] = any(target is function for _, target in self.functions_called(state))
                plain = known[words]
            if plain:
                yield state

    def naming(self, path: str, name: str) -> list[Index]:
        """Return the files in which *name*, of the file at *path*, can be used; that file is the first."""
        index = self.index(path)
        return self._naming(index, name) if index is not None else []

    def _naming(self, index: Index, name: str) -> list[Index]:
        """Return the files in which *name*, of the file of *index*, can be called."""
        paths = self._named.get((index.path, name))
        if paths is None:
            word = name.encode("utf-8", "replace")
            paths = tuple(path for path in self.paths if word in self.words(path) and path != index.path)
            if self.size > _SEARCHED:
                paths = self._affordable(index, paths)
            paths = self._named[index.path, name] = (index.path, *paths)
        return list(self.indexes(paths))

    def can_afford(self, path: str) -> bool:
        """Whether the file at *path* is parsed already, or may be for the sake of a caller."""
        if path not in self._indexes and self.size > _SEARCHED:
            self._bytes_left -= len(self.source(path))
            return self._bytes_left > 0
        return True

    def _affordable(self, index: Index, paths: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of *paths* that also name the file of *index*, as far as parsing them is worth it."""
        home = _stem(index.path).encode("utf-8", "replace")
        chosen = []
        for path in [path for path in paths if home in self.words(path)][:_MOST_CALLING]:
            if path not in self._indexes:
                self._bytes_left -= len(self.source(path))
            if path in self._indexes or self._bytes_left > 0:
                chosen.append(path)
        return tuple(chosen)

    # --- what a client of the server sends ---------------------------------------------------------------

    def is_tool_input(self, index: Index, parameter: Parameter) -> bool:
        """Whether *parameter* is filled by whoever calls a tool of this server."""
        if index.path not in self._inputs:
            self._inputs[index.path] = inputs_of(index)
        if id(parameter) in self._inputs[index.path]:
            return True
        return bool(self._registered_elsewhere()) and id(parameter) in self._filled

    def _registered_elsewhere(self) -> tuple[tuple[Index, Function], ...]:
        """Return the handlers that another file registers; none while it is being found out."""
        if self._handlers is None:
            self._handlers = ()
            self._handlers = registered.elsewhere(self)
            self._filled = frozenset().union(*(filled_in(*each) for each in self._handlers))
        return self._handlers

    def answering(self) -> tuple[tuple[Index, Function], ...]:
        """Return the functions that answer for tools, in the files that can register any."""
        if self._answering is None:
            found = [
                (index, function)
                for index in self.indexes(self.holding(REGISTERING))
                for function in index.functions
                if answers_tool(index, function)
            ]
            own = {id(function) for _, function in found}
            found += [each for each in self._registered_elsewhere() if id(each[1]) not in own]
            self._answering = tuple(found)
        return self._answering

    def call(self, state: State) -> Call | None:
        """Return the call that *state* is, if it is one."""
        return state.index.call_at(state.node)

    def argument(self, state: State, position: int, *names: str) -> State | None:
        """Return an argument of the call at *state*: by name where it is given so, else by position."""
        call = state.index.call_at(state.node)
        if call is None:
            return None
        for name in names:
            if name in call.keywords:
                return state.at(call.keywords[name])
        for place, node in enumerate(call.arguments[: position + 1]):
            if node.type in ("spread_element", "list_splat") and node.named_child_count:
                return state.at(node.named_children[0], (ELEMENT,))
            if place == position:
                return state.at(node)
        return None

    def nodes(self, state: State) -> list[Node]:
        """Return all arguments of the call at *state*, named ones last."""
        call = state.index.call_at(state.node)
        return [*call.arguments, *call.keywords.values()] if call is not None else []


def _stem(path: str) -> str:
    """Return the word by which others import the file at *path*."""
    folder, _, name = path.rpartition("/")
    stem = name.split(".")[0]
    return folder.rpartition("/")[2] if stem in ("index", "__init__") and folder else stem
