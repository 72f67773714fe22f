"""Configuration files as plain values: JSON with comments and trailing commas, TOML, YAML.

An error tells the file, the line and the column, and never what is written there: that may be a secret.
"""

from __future__ import annotations

import codecs
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from douane import named_files
from douane.errors import InputError
from douane.model import Json
from douane.text import excerpt
from douane_lockfiles import JsonError, parse_json

MOST_BYTES = 4 * 1024 * 1024
DEEPEST = 100
MOST_PROBLEMS = 100  # that are told of one file
MOST_VALUES = 200_000
_ENDINGS = {".toml": "toml", ".yaml": "yaml", ".yml": "yaml"}
_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_PLACE = re.compile(r"at line (\d{1,9}), column (\d{1,9})")
_PART = re.compile(
    r'"(?:[^"\\\n]++|\\.)*+"?|//[^\r\n]*+|/\*(?:[^*]++|\*(?!/))*+(?:\*/)?|[\s]++|,|[^\s",/]++|/', re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a file holds. `repeated` are the keys that are written twice in one object, as JSON pointers."""

    value: Json
    repeated: tuple[str, ...] = ()


def read(path: Path, shown: str = "") -> Document:
    """Return what the file *path* holds; errors call it *shown*.

    Raises InputError where it cannot be read, is larger than MOST_BYTES, nested deeper than DEEPEST, holds
    more than MOST_VALUES values, or is not what its ending says.
    """
    name = excerpt(shown or str(path))
    if not path.is_file():
        raise InputError(f"{name} is no file", remedy="name a configuration file")
    data = named_files.content(path, MOST_BYTES, remedy="no configuration is that large", shown=name)
    return parse(name, data, _ENDINGS.get(path.suffix.lower(), "json"))


def parse(name: str, data: bytes, form: str) -> Document:
    """Return what *data* holds in the format *form* (json, toml, yaml). Raises InputError for *name*."""
    text = _decoded(name, data)
    if form == "toml":
        document = Document(value=_toml(name, text))
    elif form == "yaml":
        from douane.configurations.yaml import load  # start-up time

        document = Document(value=load(name, text, deepest=DEEPEST, most=MOST_VALUES))
    else:
        document = _json(name, text)
    _check_bounds(name, document.value)
    return document


def _decoded(name: str, data: bytes) -> str:
    encoding = next((wide for mark, wide in _WIDE.items() if data.startswith(mark)), "utf-8-sig")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}, line {line}: not UTF-8", remedy="save it as UTF-8") from error


def _toml(name: str, text: str) -> Json:
    try:
        return cast("Json", tomllib.loads(text))
    except RecursionError:
        raise InputError(f"{name} is nested too deeply") from None
    except ValueError as error:
        place = _PLACE.search(str(error))
        where = f", line {place[1]}, column {place[2]}" if place else ", at its end"
        raise InputError(f"{name}{where}: not TOML", remedy="mend the file") from None


def _json(name: str, text: str) -> Document:
    if not text.strip():
        return Document(value={})
    try:
        value, problems = parse_json(plain(text))
    except JsonError as error:
        raise InputError(f"{name}: {excerpt(str(error))}", remedy="mend the file") from None
    if len(problems) >= MOST_PROBLEMS:
        raise InputError(f"{name} repeats too many keys", remedy="mend the file")
    repeated = tuple(problem.pointer for problem in problems if problem.kind == "duplicate-key")
    return Document(value=cast("Json", value), repeated=repeated)


def plain(text: str) -> str:
    """Return *text* with comments and trailing commas as blanks: JSON with every place where it was."""
    pieces: list[str] = []
    comma, before = -1, "["  # where the last comma stands while only blanks follow it; what stood before it
    for match in _PART.finditer(text):
        part = match[0]
        if part.startswith(("//", "/*")):
            pieces.append(re.sub(r"[^\r\n]", " ", part))
        elif part == ",":
            comma = -1 if before[-1] in "[{," else len(pieces)
            before = part
            pieces.append(part)
        else:
            if comma >= 0 and part[0] in "]}":
                pieces[comma] = " "
            if not part.isspace():
                comma, before = -1, part
            pieces.append(part)
    return "".join(pieces)


def _check_bounds(name: str, value: Json) -> None:
    pending: list[tuple[Json, int]] = [(value, 0)]
    count = 0
    while pending:
        item, depth = pending.pop()
        count += 1
        if depth > DEEPEST:
            raise InputError(f"{name} is nested deeper than {DEEPEST} levels")
        if count > MOST_VALUES:
            raise InputError(
                f"{name} holds more than {MOST_VALUES} values", remedy="no configuration is that large"
            )
        if isinstance(item, dict):
            pending += [(each, depth + 1) for each in item.values()]
        elif isinstance(item, list):
            pending += [(each, depth + 1) for each in item]
