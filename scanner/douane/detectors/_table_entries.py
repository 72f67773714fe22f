"""The longer texts in a table that a package ships: JSON, TOML, YAML, or lines of keys and values.

They are read as they are written, without a parser for each form: a text is what stands in quotes, behind a
key, or in a block below one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from douane.detectors._flow.spelling import unescape

SHORT = 24
"""Characters below which a text says nothing to a model."""
MAX_ENTRY = 8_000
"""Characters of one text that are read."""
_QUOTED = re.compile(rf"""(["'])((?:(?!\1)[^\\\n]|\\.){{{SHORT},{MAX_ENTRY}}})\1""")
_LONG = re.compile(rf"(\"{{3}}|'{{3}})((?:(?!\1)[^\0]){{{SHORT},{MAX_ENTRY}}})\1")
_KEYED = (".yaml", ".yml", ".ini", ".properties", ".ftl", ".cfg")
_PLAIN = re.compile(
    r"(?m)^[ \t]{0,40}(?:-[ \t]{1,4})?(?:[\w.-]{1,80}[ \t]{0,4}[:=][ \t]{0,4})?"
    rf"([^\"'|>\s#\[{{&*!][^\n]{{{SHORT},4000}})$"
)
_BLOCK = re.compile(r"(?m)^([ \t]{0,40})[-\w. \t]{0,80}:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]{0,4}$")
_MOST_LINES = 200  # of one block


def quoted(text: str) -> Iterator[tuple[int, str]]:
    """Yield (line, text) for the longer texts of several words that stand in quotes in the table *text*."""
    for match in _QUOTED.finditer(text):
        if " " in match[2]:
            yield _line(text, match.start()), unescape(match[2])


def entries(path: str, text: str) -> Iterator[tuple[int, str]]:
    """Yield (line, text) for all longer texts of several words in the table *text*, the file at *path*."""
    yield from quoted(text)
    if path.endswith(".toml"):
        for match in _LONG.finditer(text):
            yield _line(text, match.start(2)), match[2]
    if path.endswith(_KEYED):
        for match in _PLAIN.finditer(text):
            if " " in match[1]:
                yield _line(text, match.start(1)), match[1]
        yield from _blocks(text)


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield (line, text) for what stands below a key, further in: ``key: |``."""
    for match in _BLOCK.finditer(text):
        indent = len(match[1])
        held: list[str] = []
        for line in text[match.end() + 1 : match.end() + 1 + MAX_ENTRY].split("\n")[:_MOST_LINES]:
            if line.strip() and len(line) - len(line.lstrip()) <= indent:
                break
            held.append(line.strip())
        said = "\n".join(held).strip()
        if len(said) >= SHORT:
            yield _line(text, match.end()) + 1, said


def _line(text: str, at: int) -> int:
    return 1 + text.count("\n", 0, at)
