"""YAML as plain values, from the event stream of PyYAML: nothing is constructed, nothing recurses.

Plain scalars are read by the core schema (YAML 1.2, 10.3.2) as far as configurations need it: null, true and
false; everything else is text as it is written, so that ``no`` and ``010`` stay what they are. Aliases stand
for the very value they name; how much they multiply is bounded. ``<<`` merges mappings, as js-yaml does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml

from douane.errors import InputError
from douane.model import Json

MOST_ALIASES = 1_000
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(?:\.[0-9]{1,15})?")


@dataclass(slots=True)
class _Open:
    """A collection that is being read; `size` counts its values, those behind aliases included."""

    value: dict[str, Json] | list[Json]
    anchor: str | None
    key: str | None = None
    size: int = 1
    merged: list[Json] = field(default_factory=list)


def load(name: str, text: str, *, deepest: int, most: int, numbers: bool = False) -> Json:
    """Return the one document in *text*; nothing at all is an empty mapping.

    With *numbers*, plain decimal numbers are numbers.

    Raises InputError with line and column for a syntax error, a key written twice, a key that is no text, a
    second document, or more than *deepest* levels, *most* values or MOST_ALIASES aliases.
    """
    reader = _Reader(name, deepest, most, numbers)
    try:
        for event in _events(text):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise InputError(f"{name}{place}: not YAML", remedy="mend the file") from None
    except yaml.YAMLError:
        raise InputError(
            f"{name}: not YAML: a character that it does not allow", remedy="mend the file"
        ) from None
    return reader.root if reader.root is not None else {}


def _events(text: str) -> Iterator[Any]:
    fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=fast))


class _Reader:
    def __init__(self, name: str, deepest: int, most: int, numbers: bool) -> None:
        self._name, self._deepest, self._most, self._numbers = name, deepest, most, numbers
        self._open: list[_Open] = []
        self._named: dict[str, tuple[Json, int]] = {}
        self._aliases = 0
        self._documents = 0
        self._count = 0
        self.root: Json = None

    def take(self, event: Any) -> None:
        """Take the next event of the stream."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse(event, "a second document begins")
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            if len(self._open) >= self._deepest:
                self._refuse(event, f"nested deeper than {self._deepest} levels")
            empty: dict[str, Json] | list[Json] = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._open.append(_Open(empty, event.anchor))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            done = self._open.pop()
            self._place(event, _merged(done), done.size, done.anchor)
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)

    def _scalar(self, event: Any) -> None:
        place = self._open[-1] if self._open else None
        if place and isinstance(place.value, dict) and place.key is None:
            if event.value in place.value:
                self._refuse(event, "a key is written twice")
            place.key = event.value
            return
        self._place(event, _core(event, self._numbers), 1, event.anchor)

    def _alias(self, event: Any) -> None:
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            self._refuse(event, f"more than {MOST_ALIASES} aliases")
        if event.anchor not in self._named:
            self._refuse(event, "an alias of nothing that stands before it")
        value, size = self._named[event.anchor]
        self._place(event, value, size, None)

    def _place(self, event: Any, value: Json, size: int, anchor: str | None) -> None:
        """Put a finished value where it belongs."""
        self._count += 1
        if size > self._most or self._count > self._most:
            self._refuse(event, f"more than {self._most} values")
        if anchor:
            self._named[anchor] = (value, size)
        if not self._open:
            self.root = value
            return
        into = self._open[-1]
        into.size += size
        if isinstance(into.value, list):
            into.value.append(value)
        elif into.key is None:
            self._refuse(event, "a key that is no text")
        elif into.key == "<<":
            into.merged += value if isinstance(value, list) else [value]
            into.key = None
        else:
            into.value[into.key] = value
            into.key = None

    def _refuse(self, event: Any, why: str) -> NoReturn:
        mark = event.start_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}"
        raise InputError(f"{self._name}, {place}: {why}", remedy="mend the file")


def _merged(done: _Open) -> Json:
    """Return the finished collection, with the mappings that are merged into it below its own keys."""
    if isinstance(done.value, dict):
        for each in done.merged:
            for key, value in each.items() if isinstance(each, dict) else ():
                done.value.setdefault(key, value)
    return done.value


def _core(event: Any, numbers: bool) -> Json:
    if not event.implicit[0]:  # quoted, or tagged
        return str(event.value)
    if event.value in _NOTHING:
        return None
    if event.value in _TRUE | _FALSE:
        return event.value in _TRUE
    if numbers and _NUMBER.fullmatch(event.value):
        return float(event.value) if "." in event.value else int(event.value)
    return str(event.value)
