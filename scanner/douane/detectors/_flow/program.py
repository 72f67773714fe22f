"""One package as a whole: its files by name, what imports lead to, and who calls whom."""

from __future__ import annotations

import re
import weakref
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import (
    aliases,
    calling,
    data_files,
    imports,
    invocations,
    modules,
    naming,
    origins,
    shapes,
    tables,
    traces,
)
from douane.detectors._flow.connections import Connections
from douane.detectors._flow.index import Call, Function, Index, Parameter, Steps
from douane.detectors._flow.state import State
from douane.detectors._flow.tools import REGISTERING, answers_tool, inputs_of
from douane.detectors._flow.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tree_sitter import Node

    from douane.syntax import Codebase

# Beyond this much source, callers of a function are only looked for in files that also name its file, in no
# more than so many, and until so much more has been parsed for it.
_SEARCHED = 384 * 1024
# Values that are followed in one package: by all rules, by one of them, and by one when the others took all.
# How many of them one inside the other.
_MOST_STEPS = 400_000
_MOST_OF_RULE = 250_000
_SHARE = 60_000
_DEEPEST = 50
_MOST_FOLLOWED = 16  # calls of one name in one file whose meaning is not plain
_MOST_CALLING = 4

_PROGRAMS: weakref.WeakKeyDictionary[Codebase, Program] = weakref.WeakKeyDictionary()


def program_of(codebase: Codebase) -> Program:
    """Return the program of *codebase*: the same one for every rule that asks, gone with the codebase."""
    known = _PROGRAMS.get(codebase)
    if known is None:
        known = _PROGRAMS[codebase] = Program(codebase)
    known.serve(codebase.asker)
    return known


class Program:
    """The files of a package, read when they are needed.

    Nothing here raises on odd code; what cannot be followed has no answer.
    """

    def __init__(self, codebase: Codebase) -> None:
        # The codebase is the key of _PROGRAMS: holding on to it here would keep it for ever.
        self._codebase = weakref.ref(codebase)
        self.paths = codebase.paths()
        self.known = frozenset(self.paths)
        self._indexes: dict[str, Index | None] = {}
        self._inputs: dict[str, frozenset[int]] = {}
        self._served = ""  # the rule that asks
        self._shared = _MOST_STEPS  # steps that were left for all when it began
        self._granted = self.steps_left = _MOST_OF_RULE
        self.cut = False  # whether something was not followed to the end since this was last cleared
        self._partial: dict[object, tuple[int, int]] = {}  # answers that were cut: steps they had, how deep
        self._floor = 0  # steps that are left to others
        self._most = _MOST_STEPS
        self._depth = 0
        self._held = False
        self._unnoted = False
        self._bytes_left = _SEARCHED
        self.origin_memo: dict[object, tuple[str, ...]] = {}
        self.matched: dict[tuple[int, str], Any] = {}  # what a catalogue said of a name
        self.shape_memo: dict[object, tuple[str, ...]] = {}
        self.leaf_memo: dict[object, tuple[State, ...]] = {}
        self.step_memo: dict[object, tuple[State, ...]] = {}
        self._exported: dict[tuple[str, Steps], tuple[modules.Exported, ...]] = {}
        self._files: dict[tuple[str, str, Steps], tuple[str, Steps] | None] = {}
        self.built_in = frozenset(douane_signatures.table("code/flow.toml")["built_in"])
        self.declared: set[str] = set()  # names of functions, methods and properties in files read so far
        self._callers: dict[Function, list[State]] = {}
        self._named: dict[tuple[str, str], tuple[str, ...]] = {}
        self._imports: dict[str, frozenset[str]] = {}
        self._answering: tuple[tuple[Index, Function], ...] | None = None
        self._connections: Connections | None = None
        self._vocabularies: dict[str, Vocabulary] = {}
        self._holding: dict[tuple[re.Pattern[bytes], str], bool] = {}
        self.largest: int | None = None  # bytes of a file beyond which it is not read any more
        self.size = sum(len(codebase.tree[path]) for path in self.paths)

    def can_import(self, path: str) -> bool:
        """Whether the package has a file at *path* that code can import: a source, or data."""
        codebase = self._codebase()
        data = path.endswith(".json") and codebase is not None and path in codebase.tree
        return data or path in self.known

    # --- files -------------------------------------------------------------------------------------------

    def index(self, path: str) -> Index | None:
        """Return the names of the file at *path*, or None if it cannot be parsed."""
        if path not in self._indexes:
            if self.largest is not None and len(self.source(path)) > self.largest:
                return None
            from douane.detectors._flow import javascript, python

            codebase = self._codebase()
            module = codebase.module(path) if codebase is not None and path in self.known else None
            if module is None and codebase is not None and path.endswith(".json"):
                module = data_files.read(codebase.tree, path)
            reader = python if module is not None and module.language.is_python else javascript
            index = self._indexes[path] = reader.read(module) if module is not None else None
            if index is not None:
                self.declared |= index.declared()
        return self._indexes[path]

    def has_read(self, path: str) -> bool:
        """Whether the file at *path* is parsed already."""
        return self._indexes.get(path) is not None

    def words(self, path: str) -> frozenset[bytes]:
        """Return the identifiers and other words of the file at *path*, without parsing it."""
        return self._vocabulary(path).words

    def _vocabulary(self, path: str) -> Vocabulary:
        known = self._vocabularies.get(path)
        if known is None:
            known = self._vocabularies[path] = Vocabulary(self.source(path))
        return known

    def holds(self, path: str, pattern: re.Pattern[bytes]) -> bool:
        """Whether *pattern* matches somewhere in the file at *path*, told without parsing it."""
        key = (pattern, path)
        known = self._holding.get(key)
        if known is None:
            may = self._vocabulary(path).may_match(pattern)
            known = self._holding[key] = may and pattern.search(self.source(path)) is not None
        return known

    def holding(self, pattern: re.Pattern[bytes], paths: Iterable[str] | None = None) -> tuple[str, ...]:
        """Return those of *paths*, all of the package if not given, in which *pattern* matches somewhere."""
        return tuple(path for path in (self.paths if paths is None else paths) if self.holds(path, pattern))

    def imports(self, path: str) -> frozenset[str]:
        """Return the names of the modules that the file at *path* imports by name, without parsing it."""
        known = self._imports.get(path)
        if known is None:
            known = self._imports[path] = imports.of(self.source(path), python=path.endswith((".py", ".pyw")))
        return known

    def importing(self, modules: frozenset[str]) -> tuple[str, ...]:
        """Return the paths of the files that import one of *modules*."""
        return tuple(path for path in self.paths if not modules.isdisjoint(self.imports(path)))

    def source(self, path: str) -> bytes:
        """Return the file at *path* as UTF-8, empty where it cannot be read."""
        codebase = self._codebase()
        return (codebase.source(path) if codebase is not None else None) or b""

    def connected(self, paths: Iterable[str]) -> frozenset[str]:
        """Return the files that imports connect with one of *paths*; told without parsing anything."""
        return self._connected().around(paths)

    def may_reach(self, path: str, modules: frozenset[str]) -> bool:
        """Whether one of *modules* can be used in the file at *path*; told without parsing anything."""
        return self._connected().may_reach(path, modules)

    def _connected(self) -> Connections:
        if self._connections is None:
            self._connections = Connections(self)
        return self._connections

    def mentioning(self, words: frozenset[bytes]) -> tuple[str, ...]:
        """Return the paths of the files that contain one of *words*."""
        return tuple(path for path in self.paths if not words.isdisjoint(self.words(path)))

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

    def may_call(self, state: State, names: frozenset[str]) -> bool:
        """Whether *state* is a call that can be one of *names*, told without following anything."""
        call = state.index.call_at(state.node)
        return call is not None and naming.may_mean(state.index, call, names)

    # --- bounds ------------------------------------------------------------------------------------------

    def serve(self, asker: str) -> None:
        """Give *asker*, a rule, its share of the steps: that another rule took too many does not blind it."""
        if asker == self._served:
            return
        self._served = asker
        self._shared = max(0, self._shared - (self._granted - self.steps_left))
        if self.is_spent:  # what was cut for want of steps can be told now
            self._partial = dict.fromkeys(self._partial, (0, 0))
        self._granted = self.steps_left = max(_SHARE, min(self._shared, _MOST_OF_RULE))

    def enter(self, path: str) -> bool:
        """Begin to follow a value in the file at *path*; that it went too far already is a gap."""
        if self.can_go_on and self._depth < _DEEPEST:
            self._depth += 1
            return True
        self.give_up(path)
        return False

    @property
    def can_go_on(self) -> bool:
        """Whether there are steps left for what is being followed."""
        return self.steps_left > self._floor

    @property
    def is_deep(self) -> bool:
        """Whether so many values are followed one inside the other that only plain ways are still gone."""
        return self._depth > _DEEPEST // 2

    def give_up(self, path: str) -> None:
        """Note that values in the file at *path* were not followed to the end."""
        self.cut = True
        if not self._held:
            self.unfollowed(path)

    @property
    def is_spent(self) -> bool:
        """Whether no value can be followed any more for the rule that asks."""
        return self.steps_left <= 0

    def unfollowed(self, path: str) -> None:
        """Note that something that matters in the file at *path* was not followed to the end."""
        codebase = self._codebase()
        if codebase is not None and not self._unnoted:
            codebase.exhausted(path)

    @contextmanager
    def unnoted(self) -> Iterator[None]:
        """Within the block, what is not followed to the end is no gap: nothing is concluded from it."""
        before, self._unnoted = self._unnoted, True
        try:
            yield
        finally:
            self._unnoted = before

    @contextmanager
    def asking(self, most: int) -> Iterator[None]:
        """Within the block, a question is asked that may take *most* steps; `cut` tells if it took more.

        No gap is noted: whoever asks knows whether anything depends on the answer.
        """
        floor, held, cut, before = self._floor, self._held, self.cut, self._most
        self._floor, self._held, self.cut = max(floor, self.steps_left - most), True, False
        self._most = min(before, most)
        try:
            yield
        finally:
            self._floor, self._held, self._most = floor, held, before
            self.cut = self.cut or cut

    def is_known(self, key: object) -> bool:
        """Whether what is remembered under *key* is as much as can be told now; that it was cut is noted."""
        cut = self._partial.get(key)
        if cut is None:
            return True
        if cut[0] < self._most or cut[1] > self._depth:
            return False
        self.cut = True
        return True

    def remember(self, key: object, *, cut_before: bool) -> None:
        """Note whether the answer under *key* was cut; `cut` was *cut_before* when it was begun."""
        if self.cut:
            self._partial[key] = (self._most, self._depth)
        else:
            self._partial.pop(key, None)
        self.cut = self.cut or cut_before

    def leave(self) -> None:
        """End what `enter` began."""
        self._depth -= 1

    # --- questions ---------------------------------------------------------------------------------------

    def origins(self, state: State) -> tuple[str, ...]:
        """Return the dotted names that *state* can be: ``fs.readFileSync``, ``https.request().write``.

        That there may be more of them counts as given up only where no steps are left.
        """
        cut = self.cut
        found = origins.origins(self, state)
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

    def shapes(self, state: State) -> tuple[str, ...]:
        """Return the texts *state* can be; `HOLE` stands for what is not known of them."""
        return shapes.shapes(self, state)

    def tracer(self, source: Callable[[State], str | None]) -> traces.Tracer:
        """Return what walks back from values to the things that *source* gives a name."""
        return traces.Tracer(self, source)

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
        if known is None:
            self._callers[function] = known = []  # for calls that lead back here while looking
            found: list[State] = []
            for called in (name, *calling.other_names(self, index, name)) if name else ():
                for each in self._naming(index, called):
                    found += self._calls_of(each, called, function)
            if name == calling.CALLED and function.owner is not None:
                found += [
                    each
                    for each in calling.of_instances(self, index, function.owner)
                    if any(target is function for _, target in self.functions_called(each))
                ]
            if not found and function.owner is None:
                found += calling.of_default(self, index, function, _stem(index.path))
            if not found and function.owner is None:
                found += tables.calls(self, index, function)
            self._callers[function] = known = found
        return known

    def _calls_of(self, index: Index, name: str, function: Function) -> Iterator[State]:
        """Yield the calls in the file of *index* that call *function*, which is known there as *name*."""
        followed = 0
        for call in index.calls_by_name.get(name, ()):
            state = State(index, call.node)
            plain = index.plainly_calls(call, function)
            if plain is None and followed < _MOST_FOLLOWED:
                followed += 1
                plain = any(target is function for _, target in self.functions_called(state))
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
        return id(parameter) in self._inputs[index.path]

    def answering(self) -> tuple[tuple[Index, Function], ...]:
        """Return the functions that answer for tools, in the files that can register any."""
        if self._answering is None:
            found = [
                (index, function)
                for index in self.indexes(self.holding(REGISTERING))
                for function in index.functions
                if answers_tool(index, function)
            ]
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
        if 0 <= position < len(call.arguments):
            return state.at(call.arguments[position])
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
