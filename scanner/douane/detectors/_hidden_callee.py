"""Calls of a member whose name is decoded, which are handed a text that is decoded as well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._places import evidence_at, is_aside
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program
    from douane.rules import Evidence

_MOST = 400  # members of one file that are looked up under a computed name
_MOST_CALLS = 20  # of one name in one file
_COMPUTED = frozenset({"call_expression", "identifier", "member_expression", "subscript_expression"})
_TEXTS = frozenset({"string", "template_string"})
_LARGE = 256 * 1024  # bytes: in a bundle, names and texts come from anywhere
_SHORT = 8  # bytes of a text that holds anything packed
_FEW = 3  # numbers of one
_LETTERS = frozenset({"fromCharCode", "fromCodePoint"})
_LONGEST = 200  # bytes of what a letter is made of
_LOOKED_UP = "(subscript_expression index: (_) @k)"


def hidden_callees(program: Program, paths: tuple[str, ...]) -> Iterator[Evidence]:
    """Yield evidence where both the member that is called and the last text it is handed are decoded.

    ``fn[word(CODES)]("require", word(MORE))(require)``: the constructor of a function makes code of a text.
    """
    packed = sources.Packed(program)

    def decodes(state: State) -> str | None:
        if program.call(state) is None:
            return None
        return "decodes" if packed.hides(state) or _mixes_letters(program, state) else None

    tracer = program.tracer(decodes)
    written = program.tracer(_is_packed)
    for index in program.indexes(paths):
        if index.module.language.is_python or is_aside(index.path) or len(index.module.source) > _LARGE:
            continue
        for key in index.module.captures(_LOOKED_UP).get("k", ())[:_MOST]:
            if key.type not in _COMPUTED or key.parent is None:
                continue
            calls = [call for call in _calls_of(index, key.parent) if call.arguments]
            found = tracer.trace(State(index, key), first=True) if calls else []
            if not found or not (_mixes_letters(program, found[0].at) or written.reaches(found[0].at)):
                continue
            for call in calls:
                text = State(index, call.arguments[-1])
                if call.arguments[-1].type not in FUNCTIONS and tracer.reaches(text):
                    why = "what is called under a decoded name is handed a decoded text"
                    yield evidence_at(State(index, call.node), why=why)


def _is_packed(state: State) -> str | None:
    """Say so where *state* is data that the code holds: what decodes the texts of others hides nothing."""
    numbers = [child.type == "number" for child in state.node.named_children[:_FEW]]
    if state.node.type == "array" and len(numbers) == _FEW and all(numbers):
        return "packed"
    long = state.node.type in _TEXTS and state.node.end_byte - state.node.start_byte >= _SHORT
    return "packed" if long else None


def _mixes_letters(program: Program, state: State) -> bool:
    """Whether *state* makes a letter of a number and a key, wherever both come from."""
    call = program.call(state)
    if call is None or call.name not in _LETTERS or not call.arguments:
        return False
    given = call.arguments[0]
    short = given.end_byte - given.start_byte <= _LONGEST
    return short and any(child.type == "^" for node in walk(given) for child in node.children[1:2])


def _calls_of(index: Index, member: Node) -> Iterator[Call]:
    """Yield the calls of *member*: where it stands, or by the name that it is given."""
    around = member.parent
    if around is None:
        return
    made = index.call_at(around)
    if made is not None and made.callee.id == member.id:
        yield made
    name = around.child_by_field_name("name") if around.type == "variable_declarator" else None
    if name is not None and name.type == "identifier":
        yield from index.calls_by_name.get(index.text(name), ())[:_MOST_CALLS]
