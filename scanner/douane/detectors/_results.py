"""The texts that a tool gives back: what its results and errors say, as far as the source fixes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._backwards import turned
from douane.detectors._ciphers import deciphered
from douane.detectors._filled_elsewhere import walker
from douane.detectors._flow import HOLE, State
from douane.detectors._handlers import Region, is_vendored, reached
from douane.detectors._readable import is_language
from douane.detectors._sampling import SAMPLING
from douane.detectors._spelt_unseen import spells_unseen
from douane.detectors._table_entries import SHORT, quoted
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Program
    from douane.model import FileTree

MAX_NODES = 40_000
"""Syntax nodes of one handler in which errors are looked for."""
MAX_ENDS = 40
"""Returned values and errors of one handler that are followed."""
MAX_CALLED = 60
"""Calls of one handler of which it is looked at what they may raise."""
MAX_TEXTS = 200
"""Texts of one handler that are judged, the longest first."""
FRESH = 25
"""Handlers that are followed within one set of bounds."""
MAX_DOCUMENT = 200_000
"""Characters of a document of the package that are read."""
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_WRITTEN_OUT = frozenset({"concatenated_string", "parenthesized_expression", "binary_operator"})
_OF_A_FIELD = frozenset({"argument_list", "attribute", "call", "assignment", "expression_statement"})
_ABOUT_FIELDS = frozenset({b"help", b"description", b"doc", b"title", b"metavar"})
_KEYED = frozenset({"object", "dictionary"})
# What lists only the keys of a table that it is given.
_LISTING = frozenset({"sorted", "list", "tuple", "set", "frozenset", "enumerate"})
_PATTERNS = frozenset({"RegExp", "compile"})
_PATTERNS_TEXT = frozenset({"pattern", "source"})
_THROWING = re.compile(rb"\b(raise|throw)\b")
_THROWS = frozenset({"throw_statement", "raise_statement"})
_RETURNS = frozenset({"return_statement", "yield"})
_ASSIGNS = frozenset({"assignment", "assignment_expression", "variable_declarator"})
_ANSWERS = frozenset(
    {"reply", "respond", "send", "sendResult", "send_result", "json", "write", "print", "result"}
)
_DOCUMENTS = (".md", ".markdown", ".mdx", ".txt", ".rst")
_TABLES = (".json", ".toml", ".yaml", ".yml", ".ini")
# Where a text is put to others.
_MIXING = frozenset({"binary_expression", "binary_operator", "template_string", "string", "array", "list"})
# Where a list or text gets more.
_GROWING = frozenset({"augmented_assignment", "augmented_assignment_expression"})
_PLAIN = frozenset({"identifier", "string", "number", "integer", "concatenated_string"})
_MOST_JOINS = 3  # files besides its own in which a text is told
_LOADS = re.compile(r"(await )?(require|import)\(")
_MOST_SPELT = 40  # nodes of an expression that spells a text
_PADDING = re.compile(r"[ \t]{3,}")  # columns of a table are no hiding place
_NEAR = 3  # lines apart
# A text of several words, or one in signs that nobody sees.
_SAYS = re.compile(r"\S \S|[\U000e0020-\U000e007e]{8}|[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f]{24}")
_UNKNOWN = " ... "
# Names, one a line, that make no sentence together: of rules, of topics.
_NAMES = re.compile(r"(?:[\w-]{1,40}(?: [\w-]{1,40}){0,3}\n){2,200}[\w-]{1,40}(?: [\w-]{1,40}){0,3}\n?")


@dataclass(frozen=True, slots=True)
class Text:
    """A text that reaches the model: where it stands, what it says, and ``...`` for what is filled in."""

    path: str
    line: int
    text: str
    joins: tuple[tuple[str, int], ...] = ()
    """Places (path, line) at which it becomes part of what is given back, other than its own."""
    made: State | None = None
    """The expression that says it, where it stands in code."""


class Results:
    """Gathers the texts that pieces of code give back, each once."""

    def __init__(self, program: Program, tree: FileTree) -> None:
        self._program = program
        self._tree = tree
        self._seen: set[tuple[str, int]] = set()
        self._gathered: dict[tuple[str, int], State] = {}
        self._documents: dict[str, State] = {}
        self._joins: dict[tuple[str, int], tuple[tuple[str, int], ...]] = {}
        self._spelt: dict[tuple[str, int], State] = {}
        self._tracer = walker(program, self._note)
        self._followed = 0

    def of(self, region: Region) -> Iterator[Text]:
        """Yield the texts that *region* gives back: in what it returns, and in the errors it raises."""
        ends = [State(region.index, node) for node in _ends(region)]
        yield from self.within([*ends, *self._raised_within(region)])

    def within(self, ends: list[State]) -> Iterator[Text]:
        """Yield the texts that *ends* are made of."""
        self._gathered, self._documents, self._spelt = {}, {}, {}
        self._followed += 1
        if self._followed % FRESH == 0:  # what one has walked in vain, its bounds included, is forgotten
            self._tracer = walker(self._program, self._note)
        for end in ends[:MAX_ENDS]:
            known = {*self._gathered, *self._documents}
            self._tracer.trace(end)
            for key, state in (*self._gathered.items(), *self._documents.items(), *self._spelt.items()):
                if key not in known:
                    at = (state.index.path, state.node.start_byte)
                    self._joins.setdefault(at, _joins(state, [*self._tracer.way(state)]))
        yield from self._texts([*self._gathered.values()])
        for path, state in self._documents.items():
            joins = self._joins.get((state.index.path, state.node.start_byte), ())
            yield from (replace(text, joins=joins) for text in texts_of_document(path, self._tree))

    def _raised_within(self, region: Region) -> list[State]:
        """Return the errors of functions that *region* calls: what nobody catches becomes its result."""
        found: dict[tuple[str, int], State] = {}
        for call in islice(reached(self._program, region), MAX_CALLED):
            for index, function in self._program.functions_called(call.state)[:4]:
                if _THROWING.search(index.module.source, function.node.start_byte, function.node.end_byte):
                    for node in islice(walk(function.node), MAX_NODES):
                        if node.type in _THROWS and len(found) < MAX_ENDS:
                            for child in node.named_children[:1]:
                                found.setdefault((index.path, child.start_byte), State(index, child))
        return list(found.values())

    def unseen(self) -> Iterator[Text]:
        """Yield where what was given back last is spelt in characters that nobody sees."""
        for key, state in self._spelt.items():
            yield Text(state.index.path, state.line, state.text[:200], self._joins.get(key, ()))

    def veiled(self) -> Iterator[tuple[Text, Text]]:
        """Yield (text, where): the readable texts that stand elsewhere than they are spelt unseen."""

        def source(state: State) -> str | None:
            wanted = state.node.type in _TEXTS and state.node.end_byte - state.node.start_byte >= SHORT
            return "text" if wanted and is_language(self._program.shapes(state)[0]) else None

        tracer = self._program.tracer(source)
        for state, spelt in zip(self._spelt.values(), self.unseen(), strict=True):
            names = (node for node in islice(walk(state.node), _MOST_SPELT) if node.type == "identifier")
            for node in names:
                for at in (trace.at for trace in tracer.trace(state.at(node), first=True)):
                    if (at.index.path, at.line) != (spelt.path, spelt.line):
                        yield Text(at.index.path, at.line, self._program.shapes(at)[0]), spelt

    def _note(self, state: State) -> str | None:
        """Keep the texts and documents that the walk back meets; it goes on through texts."""
        call = self._program.call(state)
        if is_vendored(state.index.path) or (call is not None and call.name in SAMPLING):
            return ""  # what the client's model is asked is not what the tool gives back
        keys = () if _is_pattern(self._program, state) else _keys_alone(self._program, state)
        if keys is not None:
            for each in keys:
                self._gathered.setdefault((each.index.path, each.node.start_byte), each)
            return ""
        if state.node.type in _TEXTS:
            if _documents_a_field(state):
                return ""
            self._gathered.setdefault((state.index.path, state.node.start_byte), state)
        elif reads_file(self._program, state):
            for path in documents_read(self._program, self._tree, state):
                self._documents.setdefault(path, state)
            return ""
        elif is_spelt(self._program, state) or turned(self._program, state) is not None:
            self._gathered.setdefault((state.index.path, state.node.start_byte), state)
            return ""
        elif spells_unseen(self._program, state):
            self._spelt.setdefault((state.index.path, state.node.start_byte), state)
        return None

    def _texts(self, states: list[State]) -> Iterator[Text]:
        """Yield what *states* say, leaving out what is part of a text that stands beside it."""
        said: list[tuple[State, str]] = []
        for state in states:
            key = (state.index.path, state.node.start_byte)
            # What it makes is longer than how it is called.
            is_call = state.node.type == "subscript" or self._program.call(state) is not None
            if key not in self._seen and (is_call or state.node.end_byte - state.node.start_byte >= SHORT):
                self._seen.add(key)
                backwards = turned(self._program, state)
                shapes = self._program.shapes(state) if backwards is None else (backwards,)
                texts = (_turned(text.replace(HOLE, _UNKNOWN)) for text in shapes)
                said += [(state, text) for text in texts if len(text) >= SHORT and _SAYS.search(text)]
        said.sort(key=lambda each: -len(each[1]))
        for position, (state, text) in enumerate(said[:MAX_TEXTS]):
            if not any(text in longer and _is_beside(state, other) for other, longer in said[:position]):
                joins = self._joins.get((state.index.path, state.node.start_byte), ())
                pieces = _pieces(state.index.path, state.line, text)
                yield from (replace(piece, joins=joins, made=state) for piece in pieces)


def reads_file(program: Program, state: State) -> bool:
    """Whether *state* is a call that reads a file."""
    return program.may_call(state, _reading()) and bool(_reads().fullmatch(_callee(program, state)))


def documents_read(program: Program, tree: FileTree, state: State) -> Iterator[str]:
    """Yield the documents of the package whose names the call at *state*, which reads one, is given."""
    call = program.call(state)
    held = [call.receiver] if call is not None and call.receiver is not None else []
    for node in (program.nodes(state) if not _has_receiver(call) else held)[:1]:
        for text in program.shapes(state.at(node)):
            tail = text.rpartition(HOLE)[2].lstrip("./")
            if tail.lower().endswith((*_DOCUMENTS, *_TABLES)):
                yield from (path for path in tree if path == tail or path.endswith(f"/{tail}"))


def texts_of_document(path: str, tree: FileTree) -> Iterator[Text]:
    """Yield the paragraphs of the document, or the longer texts of the table, at *path*."""
    return paragraphs(path, tree) if path.endswith(_DOCUMENTS) else entries(path, tree)


def _is_pattern(program: Program, state: State) -> bool:
    """Whether *state* makes a regular expression: what it looks for is not said, unless it is asked for."""
    call = program.call(state)
    if call is None or call.name not in _PATTERNS or set(state.steps) & _PATTERNS_TEXT:
        return False
    return call.name == "RegExp" or program.callee(state)[:1] == ("re.compile",)


def _keys_alone(program: Program, state: State) -> list[State] | None:
    """Return the keys in the table that the call at *state* lists, if it lists no more than keys."""
    call = program.call(state)
    if call is None:
        return None
    listed: Node | None = None
    if call.name == "keys":
        listed = call.arguments[0] if call.arguments else call.receiver
    elif call.name in _LISTING and call.receiver is None and call.arguments:
        listed = call.arguments[0]
    tables = program.leaves(state.at(listed)) if listed is not None else ()
    if not tables or any(leaf.steps or leaf.node.type not in _KEYED for leaf in tables):
        return None
    pairs = (leaf.at(pair) for leaf in tables for pair in leaf.node.named_children[:MAX_TEXTS])
    keys = ((each, each.node.child_by_field_name("key")) for each in pairs)
    return [each.at(key) for each, key in keys if key is not None and key.type in _TEXTS]


def _documents_a_field(state: State) -> bool:
    """Whether the text at *state* says what a field of a class is for: ``url = Unicode("", help="...")``."""
    named = state.node.parent
    while named is not None and named.type in _WRITTEN_OUT:
        named = named.parent
    name = named.child_by_field_name("name") if named is not None else None
    if named is None or named.type != "keyword_argument" or name is None or name.text not in _ABOUT_FIELDS:
        return False
    around = named.parent
    while around is not None and around.type in _OF_A_FIELD:
        around = around.parent
    return around is not None and around.parent is not None and around.parent.type == "class_definition"


def _has_receiver(call: Call | None) -> bool:
    """Whether *call* reads what it is called on: ``path.read_text()``."""
    if call is None or call.receiver is None:
        return False
    return call.name.startswith("read_") or (call.name == "open" and not call.arguments)


def _turned(text: str) -> str:
    """Return *text* with words turned around, or letters exchanged, where it only then makes sense."""
    if is_language(text):
        return text
    turned = " ".join(word[::-1] for word in text.split(" "))
    if is_language(turned):
        return turned
    plain = (each for start, end, _, each in deciphered(text) if 2 * (end - start) > len(text))
    return next((each for each in plain if is_language(each)), text)


def _joins(state: State, way: list[State]) -> tuple[tuple[str, int], ...]:
    """Return the places on *way* where *state* is first named elsewhere, by file, or last put to others."""
    own = range(state.line - 3, state.node.end_point[0] + 5)
    beyond = [
        each
        for each in way
        if (each.index is not state.index or each.line not in own) and not _LOADS.match(each.text[:20])
    ]
    mixed = [each for each in beyond if each.node.type in _MIXING]
    away = {each.index.path: each for each in reversed(beyond) if each.index is not state.index}
    caught = [each for each in beyond if each.index is not state.index and each.node.type == "as_pattern"]
    grown = [each for each in beyond if each.node.type in _GROWING]
    joined = (*beyond[:1], *[*reversed(away.values())][:_MOST_JOINS], *grown[:1], *mixed[-1:], *caught[-1:])
    places = [(each.index.path, each.line) for each in joined]
    return tuple(dict.fromkeys(places))


def is_spelt(program: Program, state: State) -> bool:
    """Whether *state* is a call that makes a text to be read of constants: decoded, joined, put together."""
    call = program.call(state)
    if call is None or state.steps or call.constructs:
        return False
    given = call.arguments
    own = call.receiver is None and bool(given) and all(_is_plain(state, each) for each in given)
    if not own and call.name not in _spelling():
        return False
    texts = program.shapes(state)
    if len(texts) != 1 or HOLE in texts[0] or len(texts[0]) < SHORT or _NAMES.fullmatch(texts[0]):
        return False
    return is_language(texts[0])


def _is_plain(state: State, given: Node) -> bool:
    """Whether *given* is a constant or a name, or only joins or decodes such: ``ROWS.join(" ")``."""
    made = state.index.call_at(given)
    return given.type in _PLAIN or (made is not None and made.name in _spelling())


def entries(path: str, tree: FileTree) -> Iterator[Text]:
    """Yield the longer texts in the table at *path*: JSON, TOML or YAML, as they are written."""
    text = (tree.get(path) or b"").decode("utf-8", "replace")[:MAX_DOCUMENT]
    yield from (Text(path, line, _turned(said)) for line, said in quoted(text))


def paragraphs(path: str, tree: FileTree) -> Iterator[Text]:
    """Yield the paragraphs of the document at *path*."""
    text = (tree.get(path) or b"").decode("utf-8", "replace")[:MAX_DOCUMENT]
    yield from _pieces(path, 1, text)


def _pieces(path: str, line: int, text: str) -> Iterator[Text]:
    for match in re.finditer(r"[^\n](?:[^\n]|\n(?!\s*\n))*", text):
        if len(match[0]) >= SHORT:
            is_document = path.lower().endswith(_DOCUMENTS)
            first = line + text.count("\n", 0, match.start()) if is_document else line
            yield Text(path, first, _PADDING.sub("  ", match[0]).rstrip() if is_document else match[0])


def _ends(region: Region) -> Iterator[Node]:
    """Yield what *region* returns, and the errors it raises; what it assigns where it is a branch without."""
    found = [
        value
        for function in region.functions[:1]
        if function.node.id == region.node.id
        for value in function.returns
    ]
    kept: list[Node] = []
    for count, node in enumerate(walk(region.node)):
        if count > MAX_NODES or len(found) >= MAX_ENDS:
            break
        if node.type in _THROWS or node.type in _RETURNS:
            found += [
                child for child in node.named_children[:1] if child.id not in {each.id for each in found}
            ]
        elif node.type in _ASSIGNS:
            value = node.child_by_field_name("right") or node.child_by_field_name("value")
            kept += [value] if value is not None else []
        call = region.index.call_at(node)
        if call is not None and call.name in _ANSWERS:
            kept += call.arguments[-1:]
    is_branch = all(each.node.id != region.node.id for each in region.functions[:1])
    yield from (found or (kept if is_branch else []))[:MAX_ENDS]


def _is_beside(one: State, other: State) -> bool:
    """Whether whoever reads at *other* sees *one* as well."""
    lines = range(other.line - _NEAR, other.node.end_point[0] + 1 + _NEAR)
    return one.index is other.index and one.line in lines


def _callee(program: Program, state: State) -> str:
    names = program.callee(state)
    return names[0] if names else ""


@cache
def _spelling() -> frozenset[str]:
    table = douane_signatures.table("code/flow.toml")
    return frozenset((*table["evaluated_functions"], *table["evaluated_methods"], "from"))


@cache
def _reading() -> frozenset[str]:
    return frozenset(douane_signatures.table("code/execution.toml")["files"]["read_names"])


@cache
def _reads() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/execution.toml")["files"]["reads"])
