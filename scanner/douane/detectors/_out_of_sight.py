"""Code that stands where a reader does not look: far to the right, far down, behind a long comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

FAR = 300
"""Blanks in a line behind which code is out of sight."""
DOWN = 200
"""Empty lines in a row behind which code is out of sight."""
LONG_COMMENT = 1_500
"""Characters of a comment behind which code in the same line is out of sight."""
MAX_SOURCE = 1_000_000
"""Bytes of a source file; larger ones are bundles or data, which nobody reads by eye."""
MAX_TRIES = 20
"""Places of one file that are looked at."""

_RIGHT = re.compile(rb"[ \t]{%d,}(?=[^\s])" % FAR)
_LOW = re.compile(rb"(?:[ \t]*\r?\n){%d,}[ \t]*(?=[^\s])" % DOWN)
_BEHIND = re.compile(rb"/\*(?!#)[^\n*]{%d,}\*/[ \t]*(?=[^\s*/])" % LONG_COMMENT)
_NOT_CODE = frozenset(
    {"comment", "string", "string_fragment", "string_content", "template_string", "regex_pattern", "regex"}
)
_BODIES = frozenset({"statement_block", "block", "program", "module", "class_body", "expression_statement"})
_TABLES = frozenset({"array", "list", "object", "dictionary", "tuple", "arguments", "argument_list"})
_BLANKS = (b" " * FAR, b"\t" * FAR, b" \t" * (FAR // 2))


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places of source files where code is out of sight."""
    for path in codebase.paths():
        source = codebase.source(path) or b""
        if len(source) > MAX_SOURCE:
            continue
        if any(blanks in source for blanks in _BLANKS):
            yield from _places(
                codebase, path, source, _RIGHT, f"stands behind {FAR} blanks or more in its line"
            )
        if source.count(b"\n") > DOWN and b"\n" * DOWN in source.translate(None, b" \t\r"):
            yield from _places(codebase, path, source, _LOW, f"stands behind {DOWN} empty lines or more")
        if b"/*" in source and path.endswith(("js", "ts", "jsx", "tsx")):
            yield from _places(
                codebase, path, source, _BEHIND, "stands in one line behind a very long comment"
            )


def _places(
    codebase: Codebase, path: str, source: bytes, pattern: re.Pattern[bytes], what: str
) -> Iterator[Evidence]:
    for count, match in enumerate(pattern.finditer(source)):
        if count >= MAX_TRIES:
            return
        end = match.end()
        line_end = source.find(b"\n", end)
        text = source[end : line_end if line_end >= 0 else len(source)][:400]
        if not re.search(rb"[\w)\]}]\s*\(|=|\bimport\b|\brequire\b", text) or not _is_code(
            codebase, path, end
        ):
            continue
        yield Evidence(
            where=Where(path=path, line=source.count(b"\n", 0, end) + 1),
            excerpt=text.decode("utf-8", "replace").strip(),
            why=f"this code {what}, where no reader sees it",
            severity=Severity.HIGH if pattern is _RIGHT and b"(" in text else Severity.MEDIUM,
            confidence=Confidence.HIGH if pattern is _RIGHT else Confidence.MEDIUM,
        )
        return


def _is_code(codebase: Codebase, path: str, at: int) -> bool:
    """Whether code begins at byte *at*, and no comment or text goes on there."""
    module = codebase.module(path)
    node = module.root.descendant_for_byte_range(at, at + 1) if module is not None else None
    while node is not None and node.parent is not None:
        if node.type in _BODIES:
            return True
        if node.type in _NOT_CODE and node.start_byte < at:
            return False
        if node.start_byte < at and node.type in _TABLES:
            return False  # a table that is set out in columns
        node = node.parent
    return module is not None
