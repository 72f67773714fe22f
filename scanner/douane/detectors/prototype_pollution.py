"""The caller of a tool names the fields that are written, the inherited ones among them.

**What.** Names that a parameter of a tool, or a part of an HTTP request, contains decide which field of an
object is written: objects that are merged key by key and level by level, or a path (`"a.b.c"`) that is walked
down and then written, without leaving out `__proto__`, `constructor` and `prototype`; in Python `setattr`
with such a name, or an object's `__dict__`, `vars()` or `globals()` that is filled with what the caller sent.
So does a library that merges or sets by path, in a version, pinned by the manifest, that leaves none out.

**Why.** What is written to `__proto__` is a field of every object of the process: a check such as
`if (user.isAdmin)` or the options of the next child process are then the caller's. In Python the caller
overwrites any attribute, such as the folder that a tool keeps to.

**Example.** `for (const key in changes) target[key] = isObject(changes[key]) ? merge(target[key] ?? {},
changes[key]) : changes[key];`

**Left alone.** Names that are looked up in a list or compared; objects without a prototype and maps; fields
that exist on the object itself; one level only in JavaScript, which changes one object; fields of a model,
whose names its class declares; merging what the package or the user's own configuration contains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._entering import files
from douane.detectors._flow import State, program_of
from douane.detectors._guards import MAX_FILE
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._merging import handed_to_libraries
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, Trace
    from douane.syntax import Codebase

_DATA = "code/pollution.toml"
_JAVASCRIPT_WORDS = encoded(("for", "forEach", "reduce", "split", "keys", "entries", "while"))
_COMPUTED = frozenset({"identifier", "member_expression", "subscript_expression", "call_expression"})
_LONGEST = 6_000  # characters of a function that are read
_MOST_WRITES = 200  # computed writes of one file that are looked at
_MOST_CALLERS = 6  # of one function that may look at the names
_MOST_NAMES = 20  # that one function gives to parts, and calls of itself
_LONGEST_ARGUMENT = 300  # characters
_MOST_STEPS = 8_000  # to find out who names one field
_FILLING = frozenset({"update", "setdefault", "__setitem__"})
_KEYS = r"(?:Object\.(?:keys|entries)|Reflect\.ownKeys)"
_STEPS_DOWN = re.compile(
    r"=>.{0,80}\[\s*[A-Za-z_$][\w$]*\s*\]|\breturn\b.{0,80}\[\s*[A-Za-z_$][\w$]*\s*\]", re.DOTALL
)
_FIELDS = re.compile(r"__dict__$|^vars\(.{0,60}\)$|^globals\(\)$")


@cache
def _table() -> dict[str, Any]:
    return douane_signatures.table(_DATA)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where callers name the fields that are written."""
    program = program_of(codebase)
    python = re.compile(_table()["python_written"].encode())
    other = re.compile(_table()["written"].encode())
    words = encoded(_table()["python_words"]) | _JAVASCRIPT_WORDS
    paths = [path for path in files(program, words, frozenset()) if not is_vendored(path)]
    paths = [path for path in paths if not is_aside(path) and len(program.source(path)) <= MAX_FILE]
    judge = _Judge(program)
    seen: set[tuple[str, int]] = set()
    for path in paths:
        is_python = path.endswith((".py", ".pyw"))
        index = program.index(path) if program.holds(path, python if is_python else other) else None
        if index is None:
            continue
        for at, found in judge.of_python(index) if is_python else judge.of_javascript(index):
            if (path, at.line) not in seen:
                seen.add((path, at.line))
                yield _evidence(at, found)
    for at, found in handed_to_libraries(codebase, program, judge.named_by):
        if (at.index.path, at.line) not in seen and len(at.index.module.source) <= MAX_FILE:
            seen.add((at.index.path, at.line))
            yield _evidence(at, found)


def _evidence(at: State, found: Trace) -> Evidence:
    origin = f"{found.at.index.path}:{found.at.line}"
    return evidence_at(
        at,
        why=f"{found.what}, which enters at {origin}, names the field that is written, also an inherited one",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    )


class _Judge:
    """Tells who names the fields that are written."""

    def __init__(self, program: Program) -> None:
        self._program = program
        inputs = Inputs(program, "harmless")
        confined = Confined(program, inputs)

        def harmless(state: State) -> bool:
            return _has_fixed_keys(program, state) or confined.harmless(state)

        self._reaching = Reaching(program, inputs, harmless)

    def named_by(self, state: State) -> Trace | None:
        """Return who decides what *state*, a name or an object with names, says; None where nobody does."""
        with self._program.asking(_MOST_STEPS):
            found = self._reaching.trace(state)
        return found[0] if found else None

    def _is_guarded(self, index: Index, function: Function, guards: str) -> bool:
        """Whether *function*, what is around it, or who calls it, looks at the names."""
        pattern = re.compile(_table()[guards])
        here: Function | None = function
        while here is not None:
            if pattern.search(index.text(here.node, _LONGEST)):
                return True
            here = here.parent
        for call in self._program.callers(index, function)[:_MOST_CALLERS]:
            around = call.index.enclosing(call.node.start_byte)
            inside = around is not None and around is not function
            if inside and around is not None and pattern.search(call.index.text(around.node, _LONGEST)):
                return True
        return False

    # --- JavaScript --------------------------------------------------------------------------------------

    def of_javascript(self, index: Index) -> Iterator[tuple[State, Trace]]:
        """Yield (place, who names it) of computed writes at some depth in the file of *index*."""
        place = re.compile(_table()["written"].encode())
        kinds = ("assignment_expression", "augmented_assignment_expression")
        for count, node in enumerate(index.module.nodes_at(place, *kinds)):
            target = node.child_by_field_name("left")
            function = index.enclosing(node.start_byte)
            if count > _MOST_WRITES or target is None or function is None or _makes_room(index, node):
                continue
            key = target.child_by_field_name("index")
            owner = target.child_by_field_name("object")
            if (
                key is None
                or owner is None
                or key.type not in _COMPUTED
                or not self._is_deep(index, function, owner)
            ):
                continue
            found = self.named_by(State(index, key)) or self._merged(index, function, key)
            if found is not None and not self._is_guarded(index, function, "guards"):
                yield State(index, node), found

    def _is_deep(self, index: Index, function: Function, owner: Node) -> bool:
        """Whether *owner* was reached by names that are computed, too: by steps, or by calling again."""
        walked = index.call_at(owner)
        if (
            walked is not None and walked.name == "reduce"
        ):  # `keys.reduce((at, key) => at[key], target)[last]`
            return _STEPS_DOWN.search(index.text(owner, _LONGEST_ARGUMENT)) is not None
        if owner.type == "subscript_expression":
            inner = owner.child_by_field_name("index")
            return inner is not None and inner.type in _COMPUTED
        name = re.escape(index.text(strip(owner), 60))
        text = index.text(function.node, _LONGEST)
        if re.search(rf"\b{name}\s*=\s*\(?\s*{name}(\?\.)?\[\s*[A-Za-z_$]", text):
            return True
        outer: Function | None = function
        while outer is not None:
            around = index.text(outer.node, _LONGEST)
            if outer.name and _goes_down(around[10:], outer.name, name):
                return True
            if re.search(rf"\b{name}\s*=[^;]{{0,120}}\.reduce\([^;]{{0,160}}\[\s*\w+\s*\]", around):
                return True
            outer = outer.parent
        return False

    def _merged(self, index: Index, function: Function, key: Node) -> Trace | None:
        """Return who sent the object whose keys a function that merges goes through."""
        text = index.text(function.node, _LONGEST)
        name = re.escape(index.text(key, 60))
        pattern = (
            rf"\b{name}\b[^)\n]{{0,40}}\s(?:in|of)\s+(?:{_KEYS}\(\s*)?(\w+)|{_KEYS}\(\s*(\w+)\s*\)\.forEach"
        )
        match = re.search(pattern, text)
        source = (match[1] or match[2]) if match is not None else ""
        outer: Function | None = function
        while outer is not None and source:
            for parameter in outer.parameters:
                if parameter.name == source:
                    for call in self._program.bounded_callers(index, outer):
                        given = self._program.argument(call, parameter.position)
                        found = self.named_by(given) if given is not None else None
                        if found is not None:
                            return found
            outer = outer.parent
        return None

    # --- Python ------------------------------------------------------------------------------------------

    def of_python(self, index: Index) -> Iterator[tuple[State, Trace]]:
        """Yield (place, who names it) of attributes that are written by name in the file of *index*."""
        for node, key in self._written(index):
            function = index.enclosing(node.start_byte)
            if function is None:
                continue
            found = self.named_by(State(index, key))
            if found is not None and not self._is_guarded(index, function, "python_guards"):
                yield State(index, node), found

    def _written(self, index: Index) -> Iterator[tuple[Node, Node]]:
        for call in index.calls_by_name.get("setattr", ()):
            if len(call.arguments) == 3 and call.receiver is None:
                yield call.node, call.arguments[1]
        for name in sorted(_FILLING):
            for call in index.calls_by_name.get(name, ()):
                if (
                    call.receiver is not None
                    and call.arguments
                    and _FIELDS.search(index.text(call.receiver, 90))
                ):
                    yield call.node, call.arguments[0]
        place = re.compile(rb"(__dict__|vars\(\w{1,60}\)|globals\(\))\[")
        for node in index.module.nodes_at(place, "assignment"):
            target = node.child_by_field_name("left")
            key = target.child_by_field_name("subscript") if target is not None else None
            if key is not None and key.type != "string":
                yield node, key


def _has_fixed_keys(program: Program, state: State) -> bool:
    """Whether *state* is a call whose result has the keys of a schema, and no others."""
    call = program.call(state)
    if call is None or call.name not in _table()["fixed_keys"]:
        return False
    if call.name not in _table()["schema_methods"]:
        return True
    if call.receiver is None or state.index.text(call.receiver, 60).lower() in _table()["parsers"]:
        return False  # `JSON.parse(text)` has whatever keys the text has
    schemas = program.leaves(state.at(call.receiver))
    keeps = re.compile(_table()["keeps_others"])
    return not any(keeps.search(leaf.text[:_LONGEST]) for leaf in schemas)


def _goes_down(text: str, function: str, name: str) -> bool:
    """Whether *text* calls *function* again with a part of *name*, as it stands or under a name of its own.

    ``merge(target[key], value)``; ``const inner = target[key]; merge(inner ?? {}, value)``.
    """
    part = rf"\b{name}(?:\s+as\s+[\w<>, ]{{1,40}}\)|!)?(?:\?\.)?\[\s*[A-Za-z_$]"
    given = re.findall(rf"\b([A-Za-z_$][\w$]{{0,60}})\s*(?::[^=;\n]{{1,60}})?=\s*\(?\s*{part}", text)
    parts_of = "|".join((part, *(rf"\b{re.escape(each)}\b" for each in dict.fromkeys(given[:_MOST_NAMES]))))
    for match in islice(re.finditer(rf"\b{re.escape(function)}\(", text), _MOST_NAMES):
        first = _first_argument(text[match.end() : match.end() + _LONGEST_ARGUMENT])
        if re.search(parts_of, first):
            return True
    return False


def _first_argument(text: str) -> str:
    """Return the beginning of *text*, which follows a parenthesis, up to the comma that ends an argument."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter in "([{") - (letter in ")]}")
        if depth < 0 or (depth == 0 and letter == ","):
            return text[:place]
    return text


def _makes_room(index: Index, node: Node) -> bool:
    """Whether the assignment *node* only puts an empty object where nothing is yet."""
    given = node.child_by_field_name("right")
    text = index.text(given, 120) if given is not None else ""
    return re.search(r"^(.{0,80}(\?\?|\|\|)\s*)?\{\}$", text) is not None


RULE = Rule(
    id="prototype-pollution",
    summary="the caller of a tool names the fields that are written, the inherited ones among them",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Take names from a list, refuse __proto__, constructor and prototype, or keep values in a map.",
    taxonomy=("MCP05:2025", "SAFE-T1104", "AML.T0049"),
    exposed=True,
    code=look,
)
