"""The texts that a tool gives back: what its results and errors say, as far as the source fixes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._handlers import Region, is_vendored
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.model import FileTree

MAX_NODES = 40_000
"""Syntax nodes of one handler in which errors are looked for."""
MAX_ENDS = 40
"""Returned values and errors of one handler that are followed."""
SHORT = 24
"""Characters below which a text says nothing to a model."""
MAX_TEXTS = 200
"""Texts of one handler that are judged, the longest first."""
FRESH = 25
"""Handlers that are followed within one set of bounds."""
MAX_DOCUMENT = 200_000
"""Characters of a document of the package that are read."""
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_THROWS = frozenset({"throw_statement", "raise_statement"})
_RETURNS = frozenset({"return_statement", "yield"})
_DOCUMENTS = (".md", ".markdown", ".mdx", ".txt", ".rst")
_PADDING = re.compile(r"[ \t]{3,}")  # columns of a table are no hiding place
_UNKNOWN = " ... "


@dataclass(frozen=True, slots=True)
class Text:
    """A text that reaches the model: where it stands, what it says, and ``...`` for what is filled in."""

    path: str
    line: int
    text: str


class Results:
    """Gathers the texts that pieces of code give back, each once."""

    def __init__(self, program: Program, tree: FileTree) -> None:
        self._program = program
        self._tree = tree
        self._seen: set[tuple[str, int]] = set()
        self._gathered: dict[tuple[str, int], State] = {}
        self._documents: list[str] = []
        self._tracer = program.tracer(self._note)
        self._followed = 0

    def of(self, region: Region) -> Iterator[Text]:
        """Yield the texts that *region* gives back: in what it returns, and in the errors it raises."""
        self._gathered, self._documents = {}, []
        self._followed += 1
        if self._followed % FRESH == 0:  # what one has walked in vain, its bounds included, is forgotten
            self._tracer = self._program.tracer(self._note)
        for node in _ends(region):
            self._tracer.trace(State(region.index, node))
        yield from self._texts([*self._gathered.values()])
        for path in dict.fromkeys(self._documents):
            yield from paragraphs(path, self._tree)

    def _note(self, state: State) -> str | None:
        """Keep the texts and documents that the walk back meets; it goes on through texts."""
        if is_vendored(state.index.path):
            return ""
        if state.node.type in _TEXTS:
            self._gathered.setdefault((state.index.path, state.node.start_byte), state)
        elif self._program.may_call(state, _reading()) and _reads().fullmatch(_callee(self._program, state)):
            self._documents += self._document(state)
            return ""
        return None

    def _document(self, state: State) -> Iterator[str]:
        """Yield the documents of the package whose names the call at *state* is given."""
        for node in self._program.nodes(state)[:1]:
            for text in self._program.shapes(state.at(node)):
                tail = text.rpartition(HOLE)[2].lstrip("./")
                if tail.lower().endswith(_DOCUMENTS):
                    yield from (path for path in self._tree if path == tail or path.endswith(f"/{tail}"))

    def _texts(self, states: list[State]) -> Iterator[Text]:
        """Yield what *states* say, leaving out what is part of another's text."""
        said: list[tuple[State, str]] = []
        for state in states:
            key = (state.index.path, state.node.start_byte)
            if key not in self._seen and state.node.end_byte - state.node.start_byte >= SHORT:
                self._seen.add(key)
                texts = (text.replace(HOLE, _UNKNOWN) for text in self._program.shapes(state))
                said += [(state, text) for text in texts if len(text) >= SHORT and " " in text.strip()]
        said.sort(key=lambda each: -len(each[1]))
        for position, (state, text) in enumerate(said[:MAX_TEXTS]):
            if not any(text in longer for _, longer in said[:position]):
                yield from _pieces(state.index.path, state.line, text)


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
    """Yield what *region* returns, and the errors it raises."""
    found = [
        value
        for function in region.functions[:1]
        if function.node.id == region.node.id
        for value in function.returns
    ]
    for count, node in enumerate(walk(region.node)):
        if count > MAX_NODES or len(found) >= MAX_ENDS:
            break
        if node.type in _THROWS or node.type in _RETURNS:
            found += [
                child for child in node.named_children[:1] if child.id not in {each.id for each in found}
            ]
    yield from found[:MAX_ENDS]


def _callee(program: Program, state: State) -> str:
    names = program.callee(state)
    return names[0] if names else ""


@cache
def _reading() -> frozenset[str]:
    return frozenset(douane_signatures.table("code/execution.toml")["files"]["read_names"])


@cache
def _reads() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/execution.toml")["files"]["reads"])
