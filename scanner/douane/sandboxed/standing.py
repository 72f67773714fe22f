"""Whether what a server lists stands, word for word, in its own files.

Reading a source may miss that a text is a definition; whoever reads the files still finds it there. A text
that stands nowhere was put together: that is the one to tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from douane.model import FileTree, Json, Surface
from douane.surface.comparing import differences

MOST_BYTES = 32 * 2**20
"""Bytes of a server's own files that are searched at most."""
MOST_ITEMS = 40
"""Items that are looked for at most."""

_MOST_LINES = 2_000  # of one item
_CODE = (".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".jsx", ".tsx", ".py", ".json")
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_MEANT = {"n": "\n", "r": "\r", "t": "\t", "\n": ""}
_WORDS = ("name", "uri", "uriTemplate", "title", "description")


def standing(read: Surface, listed: Surface, tree: FileTree) -> frozenset[tuple[str, str]]:
    """Return kind and key of what *listed* has and *read* has not so, if one file of *tree* holds it.

    All lines of its name, title and description, or of the instructions, must stand in that file, as they
    are or as the text of a literal.
    """
    wanted = [
        (item.kind, item.key, _lines(item.now))
        for item in differences(read, listed)
        if item.change in {"added", "changed"}
    ][:MOST_ITEMS]
    found: set[tuple[str, str]] = set()
    for text in _texts(tree) if wanted else ():
        for kind, key, lines in wanted:
            if (kind, key) not in found and lines and all(line in text for line in lines):
                found.add((kind, key))
    return frozenset(found)


def _lines(item: Json) -> list[str]:
    """Return the lines of what a model reads of *item*, the longest first: the soonest missed."""
    texts = [item] if isinstance(item, str) else []
    if isinstance(item, Mapping):
        texts = [text for key in _WORDS if isinstance(text := item.get(key), str)]
    lines = {line.strip() for text in texts for line in text.splitlines()} - {""}
    return sorted(lines, key=lambda line: (-len(line), line)) if len(lines) <= _MOST_LINES else []


def _texts(tree: FileTree) -> Iterator[str]:
    """Yield the code of *tree*, each file with the escapes of its literals read."""
    left = MOST_BYTES
    for path, data in tree.files.items():
        if not path.endswith(_CODE):
            continue
        left -= len(data)
        if left < 0:
            return
        yield _ESCAPE.sub(_unescaped, data.decode("utf-8", "replace"))


def _unescaped(match: re.Match[str]) -> str:
    escape = match[1]
    if len(escape) > 1:
        return chr(int(escape[1:], 16))
    return _MEANT.get(escape, escape)
