"""Which language a file is written in, its text as UTF-8, and its parser."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Language as Grammar
    from tree_sitter import Query, Tree


class Language(StrEnum):
    """The languages that can be parsed."""

    PYTHON = "python"
    JAVASCRIPT = "javascript"
    TYPESCRIPT = "typescript"
    TSX = "tsx"

    is_python: bool
    """Whether this is Python, the others being JavaScript with or without types."""

    def __init__(self, name: str) -> None:
        self.is_python = name == "python"  # asked for each name that is looked up


_BY_SUFFIX = {
    ".py": Language.PYTHON,
    ".pyi": Language.PYTHON,
    ".js": Language.JAVASCRIPT,
    ".mjs": Language.JAVASCRIPT,
    ".cjs": Language.JAVASCRIPT,
    ".jsx": Language.JAVASCRIPT,
    ".ts": Language.TYPESCRIPT,
    ".mts": Language.TYPESCRIPT,
    ".cts": Language.TYPESCRIPT,
    ".tsx": Language.TSX,
}
_DECLARATIONS = (".d.ts", ".d.mts", ".d.cts", ".pyi")
_SHEBANG = re.compile(rb"#![^\n]{0,200}?\b(python|pypy|node|bun|deno|tsx|ts-node)")
_BY_INTERPRETER = {
    b"python": Language.PYTHON,
    b"pypy": Language.PYTHON,
    b"node": Language.JAVASCRIPT,
    b"bun": Language.TYPESCRIPT,
    b"deno": Language.TYPESCRIPT,
    b"tsx": Language.TYPESCRIPT,
    b"ts-node": Language.TYPESCRIPT,
}
_COOKIE = re.compile(rb"^[ \t\f]*#.{0,100}?coding[:=][ \t]*([-\w.]{1,40})", re.MULTILINE)
# Decoding these is not linear, or not text; no honest source file uses them.
_UNUSABLE_CODECS = frozenset({"idna", "punycode", "undefined", "mbcs", "oem"})
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def language_of(path: str, source: bytes) -> Language | None:
    """Return the language of the file at *path*: by its suffix, without one by its shebang line."""
    name = path.rpartition("/")[2].lower()
    stem, dot, suffix = name.rpartition(".")
    if dot and stem:
        return _BY_SUFFIX.get(f".{suffix}")
    found = _SHEBANG.match(source[:256])
    return _BY_INTERPRETER[found[1]] if found else None


def is_declaration(path: str) -> bool:
    """Whether the file only declares types, which no interpreter ever runs."""
    return path.endswith(_DECLARATIONS)


def utf8(language: Language, source: bytes) -> bytes | None:
    """Return *source* as UTF-8 without byte order mark, or None if its declared encoding cannot be read.

    Bytes that are not UTF-8 and declare nothing stay as they are. Python's declaration is that of PEP 263.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if source.startswith(mark):
            if encoding == "utf-8":
                return source[len(mark) :]
            return _recoded(source, encoding)
    if language.is_python:
        declared = _COOKIE.search(b"\n".join(source[:600].split(b"\n", 2)[:2]))
        if declared:
            return _recoded(source, declared[1].decode("ascii"))
    return source


def _recoded(source: bytes, encoding: str) -> bytes | None:
    try:
        codec = codecs.lookup(encoding)
        if codec.name == "utf-8":
            return source
        if codec.name in _UNUSABLE_CODECS:
            return None
        return source.decode(codec.name).encode("utf-8", "surrogatepass")
    except (LookupError, ValueError):
        return None


@cache
def grammar(language: Language) -> Grammar:
    """Return the grammar of *language*; the parser library is loaded with the first one."""
    import tree_sitter

    if language is Language.PYTHON:
        import tree_sitter_python

        return tree_sitter.Language(tree_sitter_python.language())
    if language is Language.JAVASCRIPT:
        import tree_sitter_javascript

        return tree_sitter.Language(tree_sitter_javascript.language())
    import tree_sitter_typescript

    if language is Language.TSX:
        return tree_sitter.Language(tree_sitter_typescript.language_tsx())
    return tree_sitter.Language(tree_sitter_typescript.language_typescript())


@cache
def query(language: Language, text: str) -> Query:
    """Return the compiled query *text* for *language*."""
    import tree_sitter

    return tree_sitter.Query(grammar(language), text)


def parse(language: Language, source: bytes) -> Tree:
    """Return the syntax tree of *source*, which may contain errors."""
    import tree_sitter

    return tree_sitter.Parser(grammar(language)).parse(source)
