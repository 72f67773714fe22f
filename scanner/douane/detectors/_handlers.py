"""The code behind a tool: the functions, and the branches of functions, that answer when it is called.

A tool is tied to its code by where it is registered (``server.tool("x", ..., handler)``, a decorator), by an
object that holds its name beside a function (``{name: "x", handler}``), by a table of handlers, or by a
branch on its name (``case "x":``, ``if name == "x":``). What is not found so has no handler here: the rules
that ask are silent about it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import Frame, State
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program
    from douane.model import Definition

MAX_PLACES = 2_000
"""Places of one file where names of tools stand that are looked at."""
MAX_SOURCE = 512 * 1024
"""Bytes of a file in which names are looked for where no tool is defined in it."""
MAX_ON_LINE = 12
"""Calls on one line; where there are more, the line of a definition does not tell which one registers it."""
MAX_REGIONS = 8
"""Pieces of code that can be behind one tool."""
MAX_REACHED = 40
"""Functions of the package that are followed from one tool."""
MAX_CALLS = 600
"""Calls that are looked at from one tool."""
MAX_DEEP = 3
"""Calls that are followed one inside the other from a tool."""
RESERVED = 40_000
"""Steps of following values that are left to the other rules: with fewer, nothing more is followed."""
_ANSWERING = frozenset(
    {"handler", "execute", "run", "callback", "cb", "call", "fn", "func", "invoke", "handle"}
)
_VENDORED = re.compile(r"(^|/)(third_party|vendor|vendored|_vendor|node_modules)/")  # others' code
_MAPPING = frozenset({"map", "flatMap", "filter"})
_CLIMB = 4  # from a name to the branch whose condition it stands in


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """A piece of code that answers for a tool: all of *node*; *functions* are those its caller fills."""

    index: Index
    node: Node
    functions: tuple[Function, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reached:
    """A call that happens when a tool is called, and how many calls deep."""

    state: State
    depth: int


def is_vendored(path: str) -> bool:
    """Whether the file at *path* is somebody else's code that the package carries with it."""
    return bool(_VENDORED.search(path))


def handlers(program: Program, tools: Iterable[Definition]) -> dict[str, tuple[Region, ...]]:
    """Return the code of each of *tools* by name, where it is found; tests and examples do not count."""
    wanted = tuple(tools)
    found: dict[str, dict[tuple[str, int], Region]] = {}
    _keep(found, _by_place(program, wanted))
    _keep(found, _by_name(program, tuple(tool for tool in wanted if tool.name not in found)))
    _keep(found, _left_over(program, tuple(tool for tool in wanted if tool.name not in found), found))
    return {name: tuple(regions.values()) for name, regions in found.items()}


def _keep(found: dict[str, dict[tuple[str, int], Region]], regions: Iterable[tuple[str, Region]]) -> None:
    for name, region in regions:
        kept = found.setdefault(name, {})
        if len(kept) < MAX_REGIONS:
            kept.setdefault((region.index.path, region.node.id), region)


def reached(program: Program, region: Region) -> Iterator[Reached]:
    """Yield the calls in *region* and in the functions of the package that it calls, nearest first."""
    pending: list[tuple[Index, Node, tuple[Frame, ...]]] = [(region.index, region.node, ())]
    seen: set[Function] = set()
    left = MAX_CALLS
    while pending and left > 0:
        index, node, frames = pending.pop(0)
        for call in calls_in(index, node):
            left -= 1
            state = State(index, call.node, (), frames)
            yield Reached(state, len(frames))
            if len(frames) >= MAX_DEEP or len(seen) >= MAX_REACHED or program.steps_left < RESERVED:
                continue
            for target, function in program.functions_called(state):
                if function not in seen and not is_vendored(target.path) and not _inside(function.node, node):
                    seen.add(function)
                    pending.append((target, function.node, (*frames, Frame(function, call, state))))


def calls_in(index: Index, node: Node) -> list[Call]:
    """Return the calls within *node*, in order of position."""
    starts = index.call_starts
    low = bisect_left(starts, node.start_byte)
    high = bisect_left(starts, node.end_byte)
    return index.ordered_calls[low:high]


def called_within(
    program: Program,
    index: Index,
    function: Function,
    *,
    deepest: int,
    most_calls: int,
    most_meant: int | None = None,
) -> list[tuple[Index, Function]]:
    """Return *function* and those of the package that it calls, each once, up to *deepest* calls away.

    Of each, *most_calls* are followed, and of each call *most_meant* functions that it can mean.
    """
    known = {id(function): (index, function)}
    newest = [(index, function)]
    for _ in range(deepest):
        called = [
            each
            for where, outer in newest
            for call in calls_in(where, outer.node)[:most_calls]
            for each in program.functions_called(State(where, call.node))[:most_meant]
        ]
        found = {id(each[1]): each for each in called if id(each[1]) not in known}
        known |= found
        newest = [*found.values()]
    return [*known.values()]


def _inside(inner: Node, outer: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte


# --- where a tool is registered --------------------------------------------------------------------------


def _by_place(program: Program, tools: tuple[Definition, ...]) -> Iterator[tuple[str, Region]]:
    """Yield what stands where the definition was read; several are read where a loop registers them.

    There each is tied to what stands beside its name: the function that the loop hands over is any of them.
    """
    places: dict[tuple[str, int], list[Definition]] = {}
    for tool in tools:
        if tool.where.path is not None and tool.where.line is not None:
            places.setdefault((tool.where.path, tool.where.line), []).append(tool)
    for (path, line), there in places.items():
        index = program.index(path) if path in program.paths else None
        regions = [*_at_line(program, index, line)] if index is not None else []
        own = [*_by_name(program, tuple(there))] if regions and len(there) > 1 else []
        yield from own
        tied = {name for name, _ in own}
        for name in (tool.name for tool in there if tool.name not in tied):
            yield from ((name, region) for region in regions)


def _at_line(program: Program, index: Index, line: int) -> Iterator[Region]:
    for function in index.functions:
        around = function.node.parent
        decorated = around is not None and around.type == "decorated_definition"
        first = around.start_point[0] if decorated and around is not None else function.node.start_point[0]
        if decorated and first < line <= function.node.start_point[0] + 1:
            yield Region(index, function.node, (function,))
    calls = [call for call in index.calls if call.node.start_point[0] + 1 == line]
    asking = [call for call in calls[:MAX_ON_LINE] if not _lists_tools(index, call)]
    made = [(call, [*_answering(program, State(index, call.node), call)]) for call in asking]
    registering = [regions for call, regions in made if regions and call.receiver is not None]
    if len(registering) == 1 and len(calls) <= MAX_ON_LINE:  # else the line does not tell which it is
        yield from registering[0]


def _lists_tools(index: Index, call: Call) -> bool:
    """Whether *call* registers what lists the tools, or makes definitions of a table: neither answers."""
    if call.name in _MAPPING:
        return True
    return bool(call.arguments) and index.text(call.arguments[0], 60).endswith("ListToolsRequestSchema")


def _answering(program: Program, state: State, call: Call) -> Iterator[Region]:
    """Yield the functions that the call at *state* is handed: as arguments, or within an object."""
    for argument in (*call.arguments, *call.keywords.values()):
        yield from _function_of(program, state.at(argument))
        for inner in _members(state.index, argument):
            yield from _function_of(program, state.at(inner))


def _function_of(program: Program, state: State) -> Iterator[Region]:
    kind = state.node.type
    if kind not in FUNCTIONS and kind not in ("identifier", "member_expression", "attribute"):
        return
    leaves = (state,) if kind in FUNCTIONS else program.leaves(state)
    for leaf in leaves:
        function = leaf.index.function_at(leaf.node) if not leaf.steps else None
        if function is not None and not is_aside(leaf.index.path):
            yield Region(leaf.index, function.node, (function,))


def _members(index: Index, node: Node) -> Iterator[Node]:
    """Yield what stands under the names of handlers in the object *node*."""
    for child in node.named_children if node.type in ("object", "dictionary") else ():
        key = child.child_by_field_name("key") or child.child_by_field_name("name")
        if key is not None and index.text(key).strip("'\"") in _ANSWERING:
            yield child if child.type == "method_definition" else child.child_by_field_name("value") or child
        elif child.type == "shorthand_property_identifier" and index.text(child) in _ANSWERING:
            yield child


# --- where a tool's name stands --------------------------------------------------------------------------


def _by_name(program: Program, tools: tuple[Definition, ...]) -> Iterator[tuple[str, Region]]:
    names = sorted(
        {tool.name for tool in tools if 0 < len(tool.name) <= 200}, key=lambda name: (-len(name), name)
    )
    if not names:
        return
    joined = b"|".join(re.escape(name.encode("utf-8", "replace")) for name in names)
    pattern = re.compile(rb"[\"'`](" + joined + rb")[\"'`]")
    defining = {tool.where.path for tool in tools}
    for path in program.paths:
        source = b"" if is_aside(path) or is_vendored(path) else program.source(path)
        if len(source) > MAX_SOURCE and path not in defining:
            continue
        places = list(islice(pattern.finditer(source), MAX_PLACES))
        index = program.index(path) if places else None
        for match in places if index is not None else ():
            name = match[1].decode("utf-8", "replace")
            yield from ((name, region) for region in _around(program, index, match.start(), match.end()))


def _around(program: Program, index: Index | None, start: int, end: int) -> Iterator[Region]:
    """Yield the code that the text at [start, end) ties to itself."""
    if index is None:
        return
    node = index.module.root.descendant_for_byte_range(start, end)
    if node is None or node.type not in ("string", "template_string") or node.parent is None:
        return
    parent = node.parent
    if parent.type in ("arguments", "argument_list", "keyword_argument"):
        yield from _called_with(program, index, parent)
    elif parent.type == "pair":
        yield from _paired(program, index, parent, node)
    elif parent.type == "switch_case":
        yield _branch(index, parent)
    else:
        yield from _compared(index, node)


def _called_with(program: Program, index: Index, parent: Node) -> Iterator[Region]:
    holder = parent.parent if parent.type == "keyword_argument" else parent
    made = holder.parent if holder is not None else None
    call = index.call_at(made) if made is not None else None
    if call is None or made is None:
        return
    if made.parent is not None and made.parent.type == "decorator":
        definition = made.parent.parent.child_by_field_name("definition") if made.parent.parent else None
        function = index.function_at(definition) if definition is not None else None
        if function is not None:
            yield Region(index, function.node, (function,))
        return
    yield from _answering(program, State(index, made), call)


def _paired(program: Program, index: Index, pair: Node, node: Node) -> Iterator[Region]:
    key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
    if key is not None and key.id == node.id:
        if value is not None:
            yield from _function_of(program, State(index, value))
        return
    if key is None or index.text(key).strip("'\"") != "name" or pair.parent is None:
        return
    around = pair.parent
    for inner in _members(index, around):
        yield from _function_of(program, State(index, inner))
    made = around.parent.parent if around.parent is not None and around.parent.type == "arguments" else None
    call = index.call_at(made) if made is not None else None
    if call is not None and made is not None:
        yield from _answering(program, State(index, made), call)


def _compared(index: Index, node: Node) -> Iterator[Region]:
    """Yield the branch whose condition compares something with *node*."""
    here: Node | None = node.parent
    negated = False
    for _ in range(_CLIMB):
        if here is None:
            return
        if here.type == "case_clause":
            yield _branch(index, here)
            return
        if here.type in ("if_statement", "elif_clause"):
            body = here.child_by_field_name("consequence")
            if body is not None and not negated and not _inside(node, body):
                yield _branch(index, body)
            return
        if here.type in ("binary_expression", "comparison_operator"):
            negated = negated or "!=" in index.text(here)[:400]
        here = here.parent


# --- what answers for a tool that nothing names ----------------------------------------------------------


def _left_over(
    program: Program, tools: tuple[Definition, ...], found: dict[str, dict[tuple[str, int], Region]]
) -> Iterator[tuple[str, Region]]:
    """Yield what the function that answers all calls does outside of the branches for other *tools*."""
    if not tools:
        return
    branches: dict[Function, list[Region]] = {}
    for region in (each for regions in found.values() for each in regions.values()):
        if region.functions and region.node.type not in FUNCTIONS:
            branches.setdefault(region.functions[0], []).append(region)
    for index, function in _answering_all(program) if not branches else ():
        branches[function] = [Region(index, function.node, (function,))]
    for function, others in branches.items():
        regions = others if others[0].node.id == function.node.id else _beside(function, others)
        yield from ((tool.name, region) for tool in tools for region in regions)


def _beside(function: Function, others: list[Region]) -> list[Region]:
    """Return the statements of *function* in which no branch of *others* stands, and the default of one."""
    body = function.node.child_by_field_name("body")
    found: list[Region] = []
    for statement in body.named_children if body is not None else ():
        if not any(_inside(each.node, statement) for each in others):
            found += [_branch(others[0].index, statement)]
        elif statement.type == "switch_statement":
            cases = statement.child_by_field_name("body")
            found += [
                _branch(others[0].index, case)
                for case in (cases.named_children if cases is not None else ())
                if case.type == "switch_default"
            ]
    return found[-MAX_REGIONS:]


def _answering_all(program: Program) -> Iterator[tuple[Index, Function]]:
    """Yield the functions that answer all calls: ``setRequestHandler(CallToolRequestSchema, f)``."""
    for path in program.mentioning(frozenset({b"CallToolRequestSchema", b"call_tool"})):
        index = program.index(path) if not is_aside(path) and not is_vendored(path) else None
        for call in index.calls_by_name.get("setRequestHandler", ()) if index is not None else ():
            if (
                index is not None
                and len(call.arguments) > 1
                and "CallTool" in index.text(call.arguments[0], 60)
            ):
                for region in _function_of(program, State(index, call.arguments[1])):
                    yield region.index, region.functions[0]
        for call in index.calls_by_name.get("call_tool", ()) if index is not None else ():
            around = call.node.parent.parent if call.node.parent is not None else None
            definition = around.child_by_field_name("definition") if around is not None else None
            function = index.function_at(definition) if index is not None and definition is not None else None
            if index is not None and function is not None:
                yield index, function


def _branch(index: Index, node: Node) -> Region:
    functions: list[Function] = []
    around = index.enclosing(node.start_byte)
    while around is not None:
        functions.append(around)
        around = around.parent
    return Region(index, node, tuple(functions))
