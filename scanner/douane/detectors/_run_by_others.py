"""Text that is run by what it is handed to, and by no call that names `exec` or `eval`.

What a loader says is the source of a module, what an object says it is made again by, the code that a
function is given, what a debugger is told to evaluate, what is mapped over `exec`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import State
from douane.detectors._flow.shapes import elements
from douane.detectors._places import is_near

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Parameter

MAX_HANDED = 400
"""Calls of one file that may hand a text to what runs it, which are looked at."""
_CODE = '(assignment left: (attribute attribute: (identifier) @n (#eq? @n "__code__")) right: (_) @r)'
_TUPLES = frozenset({"tuple", "list"})
_OBJECTS = frozenset({"object"})


def run_by_others(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, State]]:
    """Yield (place, text) of what is handed in *paths* to something that runs it."""
    needle = re.compile(_table()["needle"].encode())
    for index in program.indexes(tuple(path for path in paths if program.holds(path, needle))):
        if index.module.language.is_python:
            for _, value in _loaded(index):
                yield value, value
            yield from _made_again(program, index)
            for node in index.module.captures(_CODE).get("r", ()):
                yield State(index, node), State(index, node)
        else:
            yield from _hooked(program, index)
            yield from _inspected(program, index)
        yield from _handed(program, index)
    yield from _set_up(program, paths)


def is_fed_to_codec(program: Program, state: State) -> bool:
    """Whether *state* names what a decoder is given that the package itself registers."""
    known = program.once("codec decoders", lambda: _decoders(program))
    if state.node.type != "identifier" or not known:
        return False
    bound = state.index.bindings(state.text, state.node.start_byte)
    return any(each.parameter is not None and each.parameter[1] in known for each in bound)


def _decoders(program: Program) -> list[Parameter]:
    """Return the parameters by which decoders of the package's own are given what they decode."""
    found: list[Parameter] = []
    for index in program.indexes(program.mentioning(frozenset({b"CodecInfo"}))):
        for call in index.calls_by_name.get("CodecInfo", ()):
            given = program.argument(State(index, call.node), 1, "decode")
            for leaf in program.leaves(given) if given is not None else ():
                function = leaf.index.function_at(leaf.node)
                found += function.parameters[:1] if function is not None and not leaf.steps else []
    return found


def _loaded(index: Index) -> Iterator[tuple[str, State]]:
    """Yield (class, text) of what methods of loaders give the interpreter as the code of a module."""
    names, bases = frozenset(_table()["loader_methods"]), re.compile(_table()["loaders"])
    for function in index.functions:
        owner = function.owner
        if function.name not in names or owner is None:
            continue
        if any(bases.search(index.text(base, 120)) for base in owner.bases):
            yield from ((owner.name, State(index, value)) for value in function.returns)


def _set_up(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, State]]:
    """Yield (call, text) where a module is made by a loader of the package's own, and where it is run."""
    loading = program.once("own loaders", lambda: _loaders(program))
    if not loading:
        return
    words = encoded(_table()["set_up_by"])
    for index in program.indexes(tuple(path for path in paths if path in program.mentioning(words))):
        calls = [call for name in _table()["set_up_by"] for call in index.calls_by_name.get(name, ())]
        told: list[State] = []
        for call in program.bounded(calls, MAX_HANDED, index.path):
            at = State(index, call.node)
            for text in loading.get(_loader_of(program, at), ()):
                if not any(is_near(at, each) for each in (*told, text)):
                    told.append(at)
                    yield at, text


def _loaders(program: Program) -> dict[str, list[State]]:
    """Return what the loaders of the package give as code, by the names of their classes."""
    found: dict[str, list[State]] = {}
    for index in program.indexes(program.mentioning(encoded(_table()["loader_methods"]))):
        for name, value in _loaded(index) if index.module.language.is_python else ():
            found.setdefault(name, []).append(value)
    return found


def _loader_of(program: Program, at: State, within: int = 2) -> str:
    """Return the class of the loader that the call *at* is handed or made on: ``spec.loader.exec_module``."""
    call = program.call(at)
    if call is None:
        return ""
    given = program.argument(at, 1, "loader") if call.name == "spec_from_loader" else None
    if given is None and call.receiver is not None:
        given = at.at(call.receiver)
    for leaf in program.leaves(given) if given is not None else ():
        made = program.call(leaf)
        if made is not None and made.name == "spec_from_loader" and leaf.steps == ("loader",) and within:
            return _loader_of(program, leaf.at(leaf.node), within - 1)
        if made is not None and not leaf.steps:
            return made.name
    return ""


def _made_again(program: Program, index: Index) -> Iterator[tuple[State, State]]:
    """Yield what `__reduce__` hands to what runs text."""
    for function in index.functions:
        for value in function.returns if function.name in ("__reduce__", "__reduce_ex__") else ():
            for leaf in program.leaves(State(index, value)):
                parts = leaf.node.named_children if leaf.node.type in _TUPLES and not leaf.steps else []
                if len(parts) > 1 and parts[1].named_children and _runs(program, leaf.at(parts[0])):
                    yield leaf, leaf.at(parts[1].named_children[0])


def _hooked(program: Program, index: Index) -> Iterator[tuple[State, State]]:
    """Yield what hooks of the loader of Node.js say is the source of a module."""
    for function in index.functions:
        for value in function.returns if function.name == "load" else ():
            for leaf in program.leaves(State(index, value)):
                says = leaf.text[:400] if leaf.node.type in _OBJECTS and not leaf.steps else ""
                if "source" in says and ("format" in says or "shortCircuit" in says):
                    yield leaf, leaf.at(leaf.node, ("source",))


def _inspected(program: Program, index: Index) -> Iterator[tuple[State, State]]:
    """Yield what a debugger of the program itself is told to evaluate."""
    methods = _table()["inspected"]
    calls = index.of_name(index.calls_by_name.get("post", ()))
    for call in program.bounded(calls, MAX_HANDED, index.path):
        asked = program.shapes(State(index, call.arguments[0])) if len(call.arguments) > 1 else ()
        for field in (methods[text] for text in asked if text in methods):
            yield State(index, call.node), State(index, call.arguments[1], (field,))


def _handed(program: Program, index: Index) -> Iterator[tuple[State, State]]:
    """Yield what is handed on together with what runs it: ``map(exec, texts)``, ``texts.map(eval)``."""
    of_each, filled = _table()["of_each"], _table()["filled"]
    calls = [
        call for name in (*of_each, *filled) for call in index.of_name(index.calls_by_name.get(name, ()))
    ]
    for call in program.bounded(calls, MAX_HANDED, index.path):
        state = State(index, call.node)
        if not call.arguments or not _runs(program, State(index, call.arguments[0])):
            continue
        if len(call.arguments) > 1:
            given = State(index, call.arguments[1])
            for each in (elements(program, given) if call.name in of_each else []) or [given]:
                yield state, each
        elif call.receiver is not None and call.name in of_each:
            given = State(index, call.receiver)
            for each in elements(program, given) or [given]:
                yield state, each


def _runs(program: Program, state: State) -> bool:
    """Whether *state* is a function that runs the text it is given."""
    if state.node.type not in ("identifier", "attribute", "member_expression"):
        return False
    entry = catalogue(sources.EXECUTION, "evaluate").match(program, program.origins(state))
    return entry is not None and entry.facts["position"] in (0, -1) and not entry.facts.get("loads")


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["run_by_others"]
    return found
