"""Readers of plain JSON values: each checks one shape, names the place of what it refuses, and freezes.

A section is a frozen dataclass and at the same time the read-only mapping of what stands in the file: keys
this version does not know are kept, handed out by name and written back.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import date as calendar_date
from functools import cache
from types import MappingProxyType
from typing import Any, Self, TypeAlias, TypeVar
from urllib.parse import unquote

from douane_lockfiles.errors import LockError

Made = TypeVar("Made")
Reader: TypeAlias = Callable[[Any], Any]
"""Returns a value as a lock holds it. Raises Refused."""

MOST_KEPT = 50_000
"""Values of one kind that are read once."""

NOTHING: Mapping[str, Any] = MappingProxyType({})
_SCALARS = frozenset({str, int, float, bool, type(None)})
_HASH_BYTES = {"sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}
_PURL = re.compile(r"pkg:(npm|pypi)/([^\s@/]{1,300}(?:/[^\s@/]{1,300})?)@([^\s@/]{1,300})")
_set = object.__setattr__  # how a frozen dataclass is filled


class Refused(Exception):  # noqa: N818 - it says where, the error that it becomes says what
    """A value has another shape; each reader that it passes on its way out adds where it stood."""

    def __init__(self, detail: str, *places: str) -> None:
        super().__init__(detail)
        self.detail = detail
        self.places = list(places)

    def error(self, path: str) -> LockError:
        """Return the error that names the place below *path*."""
        place = path + "".join(reversed(self.places))
        return LockError(self.detail, place if path else place.removeprefix("."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Mapping[str, Any]):
    """Base of the sections; the fields of its subclasses carry what `member` or `option` returns.

    `more` holds the keys this version does not know, `stated` the known ones that were given, `shown` what
    the mapping holds: made once, because a lock is compared and hashed as a whole again and again.
    """

    more: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    stated: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    shown: Mapping[str, Any] = field(default_factory=lambda: NOTHING, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        known = _members(type(self)).items()
        shown = {key: getattr(self, item.name) for key, item in known if self._stands(key, item)}
        _set(self, "shown", MappingProxyType({**shown, **self.more}))

    @classmethod
    def _from_dict(cls, value: Any, path: str = "") -> Self:
        """Return *value* as this section. Raises LockError that names the place below *path*."""
        read: Callable[[Any], Self] = cls._of
        return at(path, read, value)

    @classmethod
    def _of(cls, value: Any) -> Self:
        """Return *value* as this section. Raises Refused."""
        if type(value) is Recalled:
            found: Self = value.value
            return found
        if type(value) is not dict and not isinstance(value, Mapping):
            raise Refused("is not an object")
        # Not by way of the constructor: it would ask of each field anew whether it stands.
        self = cls.__new__(cls)
        known, plan = _plan(cls)
        shown: dict[str, Any] = {}
        for key, name, read, default in plan:
            if key in value:
                try:
                    shown[key] = item = read(value[key])
                except Refused as refused:
                    refused.places.append(f".{key}")
                    raise
            elif default is MISSING:
                raise Refused("is missing", f".{key}")
            else:
                item = default
            _set(self, name, item)
        _set(self, "stated", known if len(shown) == len(known) else frozenset(shown))
        more = NOTHING
        if len(shown) != len(value):
            more = MappingProxyType({key: frozen(value[key]) for key in value if key not in known})
            shown |= more
        _set(self, "more", more)
        _set(self, "shown", MappingProxyType(shown))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the section as new plain JSON values."""
        return {key: plain(value) for key, value in self.shown.items()}

    def __getitem__(self, key: str) -> Any:
        return self.shown[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.shown)

    def __len__(self) -> int:
        return len(self.shown)

    def _stands(self, key: str, item: Field[Any]) -> bool:
        """Whether *key* is written: always if it is required or was given, else if it says something."""
        if item.metadata["required"] or key in self.stated:
            return True
        value = getattr(self, item.name)
        return value is not None and value is not False and value not in ((), NOTHING)


@dataclass(frozen=True, slots=True)
class Recalled:
    """Stands for a value that a reader was given before, and made `value` of it: it is not read again."""

    value: Any


@cache
def _plan(section: type[Section]) -> tuple[frozenset[str], tuple[tuple[str, str, Reader, Any], ...]]:
    """Return the keys of *section*, and of each: key, field, reader, and what it is where it is absent."""
    known = _members(section)
    plan = [(key, item.name, item.metadata["read"], _otherwise(item)) for key, item in known.items()]
    return frozenset(known), tuple(plan)


def _otherwise(item: Field[Any]) -> Any:
    if item.metadata["required"]:
        return MISSING
    return item.default if item.default_factory is MISSING else item.default_factory()


def at(path: str, reader: Callable[[Any], Made], value: Any) -> Made:
    """Return what *reader* makes of *value*, which stands at *path*. Raises LockError with the place."""
    try:
        return reader(value)
    except Refused as refused:
        raise refused.error(path) from refused


def nothing() -> Mapping[str, Any]:
    """Return an empty mapping that cannot be changed."""
    return NOTHING


def member(read: Reader, *, wire: str | None = None) -> dict[str, Any]:
    """Return the metadata of a section's field: how it is read, and its key where that is not its name."""
    return {"read": read, "wire": wire, "required": True}


def option(read: Reader) -> dict[str, Any]:
    """Return the metadata of a field that may be absent."""
    return {"read": read, "wire": None, "required": False}


def members(section: type[Section]) -> dict[str, bool]:
    """Return key -> whether it is required, for the keys *section* knows."""
    return {key: item.metadata["required"] for key, item in _members(section).items()}


@cache
def _members(section: type[Section]) -> dict[str, Field[Any]]:
    return {item.metadata["wire"] or item.name: item for item in fields(section) if item.metadata}


def frozen(value: Any) -> Any:
    """Return plain JSON *value* as one that cannot be changed: tuples and read-only mappings."""
    if isinstance(value, Mapping):
        return MappingProxyType({key: frozen(item) for key, item in value.items()})
    if isinstance(value, list | tuple):
        return tuple(frozen(item) for item in value)
    return value


def plain(value: Any) -> Any:
    """Return *value* as new dicts and lists. Raises LockError for what is no JSON value."""
    kind = type(value)
    if kind in _SCALARS:
        return value
    if isinstance(value, Section):
        value = value.shown
    if kind is dict or isinstance(value, Mapping):
        return {key if type(key) is str else _key(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int | float):
        return value
    raise LockError(f"{type(value).__name__} is no JSON value")


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise LockError("an object key is no text")
    return str.__str__(key)


# --- readers ---------------------------------------------------------------------------------------------


def of(kind: type, what: str) -> Reader:
    """Accept values of *kind*; true and false are no numbers."""

    def read(value: Any) -> Any:
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise Refused(f"is not {what}")
        return value

    return read


def matching(pattern: str, what: str) -> Reader:
    """Accept text that wholly matches *pattern*; *what* names it in errors."""
    compiled = re.compile(pattern)

    def read(value: Any) -> Any:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            raise Refused(f"is not {what}")
        return value

    return read


def one_of(*choices: str) -> Reader:
    """Accept one of *choices*."""

    def read(value: Any) -> Any:
        if not isinstance(value, str) or value not in choices:
            raise Refused(f"is none of {', '.join(choices)}")
        return value

    return read


def maybe(reader: Reader) -> Reader:
    """Accept null, or what *reader* accepts."""

    def read(value: Any) -> Any:
        return None if value is None else reader(value)

    return read


def each(reader: Reader) -> Reader:
    """Accept a list of what *reader* accepts; it becomes a tuple."""

    def read(value: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise Refused("is not a list")
        found: list[Any] = []
        try:
            for item in value:
                found.append(reader(item))  # noqa: PERF401 - how far it came is told
        except Refused as refused:
            refused.places.append(f"[{len(found)}]")
            raise
        return tuple(found)

    return read


def once(reader: Reader) -> Reader:
    """Accept what *reader* accepts; what consists of the same texts under the same keys is read once.

    At most MOST_KEPT values are kept, then all are let go.
    """
    kept: dict[tuple[tuple[str, str], ...], Any] = {}

    def read(value: Any) -> Any:
        if type(value) is not dict or not all(type(item) is str for item in value.values()):
            return reader(value)
        key = tuple(value.items())
        found = kept.get(key)
        if found is None:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            found = kept[key] = reader(value)
        return found

    return read


def table(reader: Reader) -> Reader:
    """Accept an object whose values *reader* accepts."""

    def read(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Refused("is not an object")
        found = {}
        for key, item in value.items():
            try:
                found[key] = reader(item)
            except Refused as refused:
                refused.places.append(f".{key}")
                raise
        return MappingProxyType(found)

    return read


def count(value: Any) -> Any:
    """Accept a whole number that is not negative."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Refused("is not a whole number")
    return value


def date(value: Any) -> Any:
    """Accept a day of the calendar as YYYY-MM-DD."""
    try:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            calendar_date.fromisoformat(value)
            return value
    except ValueError:
        pass
    raise Refused("is not a date as YYYY-MM-DD")


def integrity(value: Any) -> Any:
    """Accept hashes in Subresource Integrity form, each as long as its algorithm makes it."""
    hashes = value.split(" ") if isinstance(value, str) else [""]
    if not all(map(_is_hash, hashes)):
        raise Refused("is not a hash in Subresource Integrity form")
    return value


def _is_hash(text: str) -> bool:
    algorithm, _, encoded = text.partition("-")
    try:
        return len(base64.b64decode(encoded, validate=True)) == _HASH_BYTES.get(algorithm)
    except ValueError:
        return False


def purl(value: Any) -> Any:
    """Accept the package URL of one version of an npm or PyPI package."""
    if not isinstance(value, str) or not _PURL.fullmatch(value):
        raise Refused("is not a package URL of npm or PyPI with a version")
    return value


def purl_parts(value: str) -> tuple[str, str, str]:
    """Return ecosystem, name and version of a package URL that `purl` accepts."""
    found = _PURL.fullmatch(value)
    ecosystem, name, version = found.groups() if found else ("", "", "")
    return ecosystem, unquote(name), unquote(version)


def purl_version(value: str) -> str:
    """Return the version of a package URL that `purl` accepts."""
    return unquote(value.rpartition("@")[2])


text = of(str, "text")
boolean = of(bool, "true or false")
texts = each(text)
sha256 = matching(r"[0-9a-f]{64}", "64 lower-case hex digits")
digest = matching(r"sha256:[0-9a-f]{64}", "sha256: and 64 lower-case hex digits")
index = matching(
    r"default|local|[A-Za-z][A-Za-z0-9+.-]*://[^\s/@]*(/\S*)?",
    "default, local (a folder) or the address of an index without credentials",
)


def anything(value: Any) -> Any:
    """Accept any value."""
    return value.value if type(value) is Recalled else frozen(value)
