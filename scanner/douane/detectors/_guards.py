"""Whether a server asks who is there: middleware, verifiers, checks of a header or of the host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._handlers import is_vendored
from douane.detectors._heeded import is_heeded
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_DATA = "code/guards.toml"
_MOST_PLACES = 40  # of one file that are looked at
MAX_FILE = 384 * 1024
"""Bytes of a file in which authentication is looked at; a bundle of libraries holds every check."""
_SMALL = 64 * 1024  # bytes up to which a file may be minified
_LONG_LINE = 400  # bytes a line has on average in minified files
_PLAIN = frozenset({"http", "http.server"})  # also what every client and every tool of the shell imports
_LISTENS = re.compile(rb"\bcreateServer\s*\(|\b(?:Threading)?HTTPServer\s*\(")
_ANSWERS = re.compile(rb"tools/(call|list)|[\"'`]/(mcp|sse|rpc|authorize|oauth)\b")


@cache
def guard_pattern() -> re.Pattern[bytes]:
    """Return what a check of who asks looks like in the source."""
    return re.compile(douane_signatures.table(_DATA)["guard"].encode())


@cache
def _words() -> frozenset[bytes]:
    return encoded(douane_signatures.table(_DATA)["words"])


def is_guarded(program: Program) -> bool:
    """Whether code of the package, outside comments, checks who asks before it answers."""
    for path in program.mentioning(_words()):
        if is_aside(path) or is_vendored(path) or len(program.source(path)) > MAX_FILE:
            continue
        if not program.holds(path, guard_pattern()):
            continue
        index = program.index(path)
        if index is not None and guards_in(index, index.module.root):
            return True
    return False


def guards_in(index: Index, node: Node) -> bool:
    """Whether the code of *node* checks who asks: not in a comment, not only by importing."""
    source = index.module.source
    for count, match in enumerate(guard_pattern().finditer(source, node.start_byte, node.end_byte)):
        if count >= _MOST_PLACES:
            return False
        found = index.module.root.descendant_for_byte_range(match.start(), match.end() - 1)
        if _is_code(found) and (match.lastgroup != "read" or found is None or is_heeded(index, found)):
            return True
    return False


def _is_code(node: Node | None) -> bool:
    """Whether *node* is no comment, no docstring and no import."""
    for _ in range(8):
        if node is None:
            return True
        if node.type in ("comment", "import_statement", "import_from_statement"):
            return False
        if node.type == "expression_statement":
            return not (node.named_child_count == 1 and node.named_children[0].type == "string")
        node = node.parent
    return True


def answers_requests(program: Program) -> bool:
    """Whether the package is a server: it imports a framework, or answers the protocol over plain HTTP."""
    table = douane_signatures.table("code/inputs.toml")
    exact, prefixes = frozenset(table["modules"]), tuple(table["prefixes"])
    listening = False
    for path in program.paths:
        imports = program.imports(path)
        if not (exact - _PLAIN).isdisjoint(imports) or any(name.startswith(prefixes) for name in imports):
            return True
        if not _PLAIN.isdisjoint(imports):
            if program.holds(path, _ANSWERS):
                return True
            listening = listening or program.holds(path, _LISTENS)
    return listening and any(program.holds(path, _ANSWERS) for path in program.paths)


def readable(program: Program) -> Iterator[str]:
    """Yield the files that are no bundles of libraries, in which nobody can tell what is checked for whom."""
    for path in program.paths:
        size = len(program.source(path))
        if size <= _SMALL or (size <= MAX_FILE and program.source(path).count(b"\n") * _LONG_LINE > size):
            yield path


def serves_protocol(program: Program) -> bool:
    """Whether the package serves the protocol over HTTP."""
    table = douane_signatures.table(_DATA)
    needle = re.compile(table["transport"].encode())
    return any(
        program.holds(path, needle)
        for path in program.mentioning(encoded(table["transport_words"]))
        if not is_aside(path) and not is_vendored(path)
    )
