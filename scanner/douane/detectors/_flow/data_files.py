"""Data of the package that its code imports, or reads: the file is a module that exports what it holds."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

from douane.syntax import Language, Module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.model import FileTree

MAX_DATA = 64 * 1024
"""Bytes of a file of data whose values are followed."""
_EXPORTS = b"module.exports = "
_FOUND_BY = 40  # characters of a text by which its place is found
_SHORTEST = 8  # characters of a text that is looked for: shorter ones stand in many places


def read(tree: FileTree, path: str) -> Module | None:
    """Return the JSON or TOML file at *path* of *tree* as a module; None if there is none, or a large one."""
    data = tree.get(path) or b""
    if path.endswith(".toml") and len(data) <= MAX_DATA:
        data = _of_toml(data)
    if not data or len(data) > MAX_DATA or not data.lstrip().startswith((b"{", b"[")):
        return None
    return Module(path, Language.JAVASCRIPT, _EXPORTS + data.lstrip(b"\xef\xbb\xbf"))


def _of_toml(data: bytes) -> bytes:
    """Return the TOML text *data* as JSON, texts on their lines; nothing where it cannot be read."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    try:
        return "".join(_Lines(text).json(tomllib.loads(text))).encode()
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return b""


class _Lines:
    """Writes as JSON what a text holds, with breaks of lines so that each text stands where it stood there.

    What stands before a text that was written already (a table that is taken up again) follows that one.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0  # how far the text is written
        self._line = 0  # that is being written

    def json(self, value: object) -> Iterator[str]:
        """Yield the pieces of *value* as JSON. Raises ValueError for what JSON has no form for."""
        if isinstance(value, dict):
            yield "{"
            for count, (key, held) in enumerate(value.items()):
                yield f"{',' if count else ''}{json.dumps(key)}:"
                yield from self.json(held)
            yield "}"
        elif isinstance(value, list):
            yield "["
            for count, held in enumerate(value):
                yield "," if count else ""
                yield from self.json(held)
            yield "]"
        else:
            said = value.lstrip("\n").partition("\n")[0] if isinstance(value, str) else ""
            yield f"{self._breaks(said[:_FOUND_BY])}{json.dumps(value, default=str, ensure_ascii=False)}"

    def _breaks(self, piece: str) -> str:
        """Return the breaks of lines up to where *piece*, a text, stands behind what is written."""
        at = self._text.find(piece, self._at) if len(piece) >= _SHORTEST else -1
        if at < 0:
            return ""
        self._at = at
        line = self._text.count("\n", 0, at)
        breaks = "\n" * (line - self._line)
        self._line = max(self._line, line)
        return breaks
