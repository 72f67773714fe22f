"""Reading many lockfiles: what holds is accepted quickly, and a record that was read before is not read anew.

Only what `Lock.read` accepts is accepted, and the same lock comes of it; in every doubt nothing is told, and
the caller looks closely. The library's own writer writes the canonical form where both write the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NamedTuple, NoReturn

from douane_lockfiles.canonical import JsonError, check_depth, number_text
from douane_lockfiles.checks import check_digests
from douane_lockfiles.errors import LockError
from douane_lockfiles.model import DOMAIN, Lock
from douane_lockfiles.parsing import MOST_BYTES, MOST_VALUES
from douane_lockfiles.shapes import NOTHING, Recalled

MOST_RECORDS = 200_000
"""Records that are remembered; beyond them all are forgotten."""

_LISTS = frozenset({"packages", "findings", "gaps", "waivers", "surface.items"})
_TABLES = frozenset({"answers", "provenance"})
_MOST_DIGITS = 300
_COLON_ESCAPED = "\\u003"
# First bytes of characters that UTF-16 orders after others, while Unicode has it the other way round.
_LAST_OF_PLANE = (b"\xee", b"\xef")
_BEYOND_PLANE = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4")
_encoded = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode

_Known = dict[tuple[str, str], Recalled]  # place and canonical text of a record -> the record


class Memory:
    """The records of all locks that were read with it, until they are more than *most*."""

    def __init__(self, most: int = MOST_RECORDS) -> None:
        self._known: _Known = {}
        self._most = most

    def lock(self, text: str | bytes) -> Lock | None:
        """Return the lock in *text*, verified, or None where it has to be looked at more closely."""
        try:
            return self._lock(text.decode("utf-8") if isinstance(text, bytes) else text)
        except (_Doubt, JsonError, LockError, ValueError, LookupError, RecursionError):
            return None

    def _lock(self, source: str) -> Lock:
        if len(source) > min(MOST_BYTES, MOST_VALUES):
            raise _Doubt
        document = json.loads(source, parse_int=_integer, parse_float=_float, parse_constant=_refused)
        if type(document) is not dict:
            raise _Doubt
        told = {key: _told(key, value, self._known) for key, value in document.items()}
        values = {key: each.value for key, each in told.items()}
        check_depth(values)
        lock = Lock.shaped(values)
        content = _members({key: each.text for key, each in told.items() if key != "digest"})
        written = _in_order(content.encode())
        if f"sha256:{sha256(DOMAIN + written).hexdigest()}" != lock.digest or _repeats(source, told):
            raise _Doubt
        check_digests(lock, values["surface"]["items"], _written)
        self._remember(lock, told)
        return lock

    def _remember(self, lock: Lock, told: Mapping[str, _Told]) -> None:
        if len(self._known) > self._most:
            self._known.clear()
        read = [(key, each, lock[key]) for key, each in told.items() if each.records]
        within = told["surface"].below
        read += [(f"surface.{key}", each, lock.surface[key]) for key, each in within.items() if each.records]
        for place, each, section in read:
            found = section.values() if isinstance(section, Mapping) else section
            for text, value in zip(each.records, found, strict=True):
                self._known[place, text] = Recalled(value)


class _Doubt(Exception):  # noqa: N818 - no error: somebody else looks
    """What is read quickly may not be what it seems."""


class _Told(NamedTuple):
    """The canonical text of a value, and the value in which records that are known are recalled.

    `records` are the texts of its records, in order; `below` is what it is made of, where that matters.
    """

    text: str
    value: Any
    records: tuple[str, ...] = ()
    below: Mapping[str, _Told] = NOTHING


def _told(place: str, value: Any, known: _Known) -> _Told:
    if place in _LISTS and type(value) is list:
        records = tuple(map(_encoded, value))
        items = [known.get((place, text), item) for text, item in zip(records, value, strict=True)]
        return _Told(f"[{','.join(records)}]", items, records)
    if place in _TABLES and type(value) is dict:
        texts = {key: _encoded(item) for key, item in value.items()}
        table = {key: known.get((place, texts[key]), item) for key, item in value.items()}
        return _Told(_members(texts), table, tuple(texts.values()))
    if place == "surface" and type(value) is dict:
        below = {key: _told(f"surface.{key}", item, known) for key, item in value.items()}
        surface = {key: each.value for key, each in below.items()}
        return _Told(_members({key: each.text for key, each in below.items()}), surface, (), below)
    return _Told(_encoded(value), value)


def _members(texts: Mapping[str, str]) -> str:
    """Return the canonical text of the object whose values have *texts*."""
    return f"{{{','.join([f'{_encoded(key)}:{texts[key]}' for key in sorted(texts)])}}}"


def _written(value: object) -> bytes:
    """Return the canonical form of *value*, a part of a document of which it is known that this is it."""
    return _encoded(value).encode()


def _in_order(written: bytes) -> bytes:
    """Return *written*. Raises _Doubt where the canonical form may have its keys in another order."""
    if any(mark in written for mark in _BEYOND_PLANE) and any(mark in written for mark in _LAST_OF_PLANE):
        raise _Doubt
    return written


def _repeats(source: str, told: Mapping[str, _Told]) -> bool:
    """Whether an object of *source* may give a key twice: then it has more colons than what was read."""
    read = sum(1 + key.count(":") + each.text.count(":") for key, each in told.items())
    return _COLON_ESCAPED in source or source.count(":") != read


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise _Doubt
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if number_text(value) != float.__repr__(value):
        raise _Doubt
    return value


def _refused(_: str) -> NoReturn:
    raise _Doubt
