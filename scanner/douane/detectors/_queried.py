"""Texts and objects that are queries: what was put into them, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import ASKED, MEMBER, told
from douane.detectors._derived import Derivation
from douane.detectors._flow import HOLE
from douane.detectors._flow.state import State
from douane.detectors._given import is_openly
from douane.detectors._inputs import REQUEST, TOOL, Inputs
from douane.detectors._listed import Listed
from douane.detectors._narrow import stated
from douane.detectors._places import evidence_at, is_near
from douane.model import Confidence, Severity
from douane.rules import Evidence
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_DATA = "code/query_languages.toml"
MAX_KEYS = 200
"""Places of one file where a key of a query is looked at."""
_MOST_NODES = 40  # of what a query is made on
_CLIMB = 3
_STRINGS = frozenset({"string", "template_string"})
_ENCODING = frozenset({"encodeURIComponent", "encodeURI", "escape", "quote", "quote_plus", "urlencode"})
_LONGEST = 2_000  # characters of a text that are compared with what a language looks like
_BODY = frozenset({"body", "query", "json", "args", "data"})
_ASKED = frozenset({"json", "get_json"})
# Types and schemas of objects that may hold whatever the caller wants.
_OBJECT = re.compile(
    r"\b(any|unknown|record|passthrough|looseObject|catchall)\s*\(|^(typing\.)?(Optional\[)?(dict|Dict|Any|Mapping|object)\b"
    r"|\b(list|List)\[\s*(dict|Dict|Any)\b|type[\"']?\s*:\s*[\"']object"
)
_SCHEMAS = re.compile(r"(zod|yup|joi|@hapi/joi|superstruct|valibot|ajv|myzod|runtypes|@sinclair/typebox)\b")
_ASKING = frozenset({"isString", "isinstance", "isMongoId", "isValid"})
_OF_A_KEY = frozenset({"property_identifier", "computed_property_name"})
_OWNERS = frozenset({"member_expression", "subscript_expression", "subscript", "attribute"})
_OBJECTS = frozenset({"object", "dictionary"})
_SPREADS = frozenset({"spread_element", "dictionary_splat"})
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})


def changed_texts(program: Program, given: State, looks: str) -> list[State]:
    """Return the expressions that make *given* whose text has something put in and is like *looks*."""
    pattern = re.compile(looks.replace(r"\{\}", re.escape(HOLE)), re.DOTALL)
    return [
        leaf
        for leaf in program.leaves(given)
        if any(
            text != HOLE and HOLE in text and pattern.search(text[:_LONGEST]) for text in program.shapes(leaf)
        )
    ]


def keyed(program: Program, paths: tuple[str, ...], name: str) -> Iterator[State]:
    """Yield the values that objects in the files at *paths* have under the key *name*.

    Written out, stored later, or handed to a method of this name: ``{$where: x}``, ``filter["$where"] = x``,
    ``people.find().$where(x)``.
    """
    places = re.compile(rb"(?<!\w)" + re.escape(name.encode()) + rb"(?:[\"'`]?\]?\s*(?::|=(?![=>]))|\()")
    for path in paths:
        found = list(islice(places.finditer(program.source(path)), MAX_KEYS))
        index = program.index(path) if found else None
        for match in found if index is not None else ():
            value = _value_at(index, match.start()) if index is not None else None
            if value is not None and index is not None:
                yield State(index, value)


def sent_as(program: Program, paths: tuple[str, ...], name: str) -> Iterator[State]:
    """Yield the values that addresses in the files at *paths* have for *name*, before they are encoded.

    ``"https://tickets.example/search?jql=" + encodeURIComponent(jql)``, also in a template.
    """
    places = re.compile(rb"[?&]" + re.escape(name.encode()) + rb"=(?=[\"'`{$])")
    for path in paths:
        found = list(islice(places.finditer(program.source(path)), MAX_KEYS))
        index = program.index(path) if found else None
        for match in found if index is not None else ():
            value = _behind(index, match.end()) if index is not None else None
            if value is None or index is None:
                continue
            for leaf in program.leaves(State(index, value)):
                made = program.call(leaf)
                encoded = made is not None and made.name in _ENCODING and made.arguments
                yield leaf.at(made.arguments[0]) if made is not None and encoded else leaf


def _behind(index: Index, end: int) -> Node | None:
    """Return what is put into, or added to, the text whose part ends at *end*."""
    node = index.module.root.descendant_for_byte_range(end - 1, end)
    for _ in range(_CLIMB):
        if node is None or node.type in _STRINGS:
            break
        node = node.parent
    if node is None or node.type not in _STRINGS:
        return None
    for child in node.named_children:
        if child.start_byte == end and child.type in ("template_substitution", "interpolation"):
            return child.named_children[0] if child.named_children else None
    outer = node.parent
    if outer is not None and outer.type in ("binary_expression", "binary_operator"):
        right, left = outer.child_by_field_name("right"), outer.child_by_field_name("left")
        if left is not None and left.end_byte == node.end_byte:
            return right
        above = outer.parent  # ``base + "?jql=" + query``
        if above is not None and above.type == outer.type:
            return above.child_by_field_name("right")
    return None


def _value_at(index: Index, start: int) -> Node | None:
    """Return the value of the pair, or what is assigned or handed over, whose key begins at *start*."""
    node = index.module.root.descendant_for_byte_range(start + 1, start + 2)
    while node is not None and (node.type.startswith("string") or node.type in _OF_A_KEY):
        node = node.parent
    if node is None or node.type == "pair":
        return node.child_by_field_name("value") if node is not None else None
    while node is not None and node.type in _OWNERS:
        called = index.call_at(node.parent) if node.parent is not None else None
        if called is not None and called.receiver is not None and called.callee == node:
            return called.arguments[0] if called.arguments else None
        node = node.parent
    stores = node is not None and node.type in ("assignment", "assignment_expression")
    left = node.child_by_field_name("left") if stores and node is not None else None
    ends_there = left is not None and left.start_byte <= start < left.end_byte
    return node.child_by_field_name("right") if node is not None and ends_there else None


class Documents:
    """Judges the filters that are handed to a document database."""

    def __init__(self, program: Program, inputs: Inputs) -> None:
        self._program = program
        self._inputs = inputs
        names = douane_signatures.table(_DATA)["names"]
        self._parsing, self._scalar = frozenset(names["parsing"]), frozenset(names["scalar"])
        self._foreign = program.tracer(inputs.unchecked)
        self._parsed = program.tracer(self._made_of_text)
        self._checks = Checks(program, _Scalars(program, Derivation(program, inputs.unchecked)))
        self._objects = program.tracer(self._object)

    def judge(self, call: State, inner: str = "") -> Iterator[Evidence]:
        """Yield evidence if the filter of the call at *call* can hold operators of a stranger's choice.

        *inner* names what of the first argument is the filter, where that is not all of it.
        """
        given = self._program.argument(call, 0, "filter", "query")
        if given is None:
            return
        given = given.at(given.node, (*given.steps, inner)) if inner else given
        parsed = self._parsed.trace(given)
        if parsed:
            at = parsed[0].at
            whole = self._is_whole(given, at)
            asked = whole or self._is_of_tool(at)
            yield evidence_at(
                call,
                why=f"a text that a stranger fills in is made an object at {at.index.path}:{at.line}"
                " and becomes part of the filter, operators included",
                severity=Severity.MEDIUM if asked else Severity.HIGH,
                confidence=Confidence.LOW if whole else Confidence.MEDIUM,
            )
            return
        for leaf in self._program.leaves(given):
            found = self._objects.trace(leaf)
            if not found or (found[0].what != REQUEST and self._is_chosen(call)):
                continue
            at = found[0].at
            joined = next((each for each in self._objects.way(at) if self._is_joined(each, call)), None)
            compared = leaf.node.type in _OBJECTS
            what = "that may be an object is compared in the filter" if compared else "is the filter itself"
            yield evidence_at(
                call,
                why=f"{found[0].what} {what}; it enters at {at.index.path}:{at.line}",
                severity=Severity.MEDIUM,
                confidence=Confidence.MEDIUM if found[0].what == REQUEST else Confidence.LOW,
            )
            if joined is not None:
                yield evidence_at(
                    joined,
                    why=f"{found[0].what} that may be an object is put into a filter;"
                    f" it enters at {at.index.path}:{at.line}",
                    severity=Severity.MEDIUM,
                    confidence=Confidence.LOW,
                )
            return

    def _is_of_tool(self, made: State) -> bool:
        """Whether the text of which an object is *made* is a parameter of a tool: it is there to hold one."""
        call = self._program.call(made)
        given = made.at(call.arguments[0]) if call is not None and call.arguments else None
        found = self._foreign.trace(given) if given is not None else []
        return bool(found) and all(each.what == TOOL for each in found)

    def _is_joined(self, state: State, call: State) -> bool:
        """Whether *state* is an object that something is spread into, far from where *call* asks with it."""
        if state.node.type not in _OBJECTS:
            return False
        spreads = any(child.type in _SPREADS for child in state.node.named_children)
        return spreads and not is_near(state, call)

    def _is_chosen(self, call: State) -> bool:
        """Whether strangers also choose what the call at *call* searches: then asking is the purpose."""
        made = self._program.call(call)
        if made is None or made.receiver is None:
            return False
        names = (node for node in islice(walk(made.receiver), _MOST_NODES) if node.type == "identifier")
        return any(self._foreign.trace(call.at(node), first=True) for node in names)

    def _is_whole(self, given: State, made: State) -> bool:
        """Whether the filter *given* is nothing but the object made at *made*: then asking is the purpose.

        It may be copied on the way, key by key, where the tool is handed a text that is called a filter.
        """
        leaves = self._program.leaves(given)
        if any(leaf.key == made.key or leaf.node.id == made.node.id for leaf in leaves):
            return True
        call = self._program.call(made)
        found = self._foreign.trace(made.at(call.arguments[0])) if call is not None and call.arguments else []
        wanted = re.compile(douane_signatures.table(_DATA)["names"]["filter"]).search
        copied = all(leaf.node.type in _OBJECTS and not leaf.node.named_children for leaf in leaves)
        return copied and any(is_openly(each, wanted) for each in found)

    def _made_of_text(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is None or call.name not in self._parsing or not call.arguments:
            return None
        if self._program.functions_called(state) or self._is_schema(state):
            return None
        return "parsed" if self._foreign.trace(state.at(call.arguments[0])) else ""

    def _is_schema(self, state: State) -> bool:
        """Whether the call at *state* holds an object against a schema: ``z.object({...}).parse(given)``."""
        return any(_SCHEMAS.match(name) for name in self._program.callee(state))

    def _is_loose(self, method: State) -> bool:
        """Whether the schema whose *method* is called lets objects through that may hold anything."""
        owner = method.node.child_by_field_name("object")
        leaves = self._program.leaves(method.at(owner)) if owner is not None else ()
        return any(_OBJECT.search(leaf.text[:_LONGEST]) for leaf in leaves)

    def _object(self, state: State) -> str | None:
        """Return what *state* is if it can be an object from a request; empty if it is made a text."""
        call = self._program.call(state)
        if (call is not None and call.name in self._scalar) or state.node.type in _TEXTS:
            return ""
        schema = call.callee if call is not None and self._is_schema(state) else None
        if schema is not None and self._is_loose(state.at(schema)):
            return None
        if schema is not None or self._checks.guarded(state):
            return ""
        what = self._inputs.unchecked(state)
        if what is None:
            return None
        if call is not None:
            held = call.name in _ASKED or not _is_python(state)
        elif what == REQUEST and not _is_python(state):
            held = self._of_body(state)
        else:
            held = self._may_be_object(state)
        return what if held else ""

    def _may_be_object(self, state: State) -> bool:
        """Whether the type or schema of the parameter at *state* says that it can be an object.

        Servers for Node.js that take the arguments out of the request get them as they were sent: only what
        they check themselves holds.
        """
        known = state.index.bindings(state.text, state.node.start_byte)
        if not _is_python(state) and any("arguments" in (*each.steps, *state.steps) for each in known):
            return True
        texts = [
            text
            for binding in state.index.bindings(state.text, state.node.start_byte)
            for text in stated(self._program, state.index, binding, (*binding.steps, *state.steps))
        ]
        return any(_OBJECT.search(text) for text in texts)

    def _of_body(self, state: State) -> bool:
        return not _BODY.isdisjoint(state.steps) or not _BODY.isdisjoint(re.findall(r"\w+", state.text[:200]))


def _is_python(state: State) -> bool:
    return state.index.module.language.is_python


class _Scalars(Listed):
    """Judges checks that tell an object from a text or a number, or that allow some values only."""

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *subject* is a text or a number where *condition* is known to hold (or not)."""
        for each in told(self._program, condition, holds=holds):
            inner = each.subject
            if each.kind == MEMBER and each.positive and inner.node.type == "unary_expression":
                argument = inner.node.child_by_field_name("argument")
                if argument is not None and inner.text.startswith("typeof"):
                    return self._derivation.reaches(inner.at(argument), subject, whole=True)
            if each.kind == ASKED and each.positive and each.name in _ASKING:
                return self._derivation.reaches(inner, subject, whole=True)
        return super().accepts(subject, condition, holds=holds)
