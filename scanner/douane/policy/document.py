"""One policy document, key by key: what stands there may stand there, or an error says where and why."""

from __future__ import annotations

import datetime
import difflib
import math
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any, NoReturn

from packageurl import PackageURL

from douane.checklist import rows
from douane.errors import InputError
from douane.policy import keys as known
from douane.policy.keys import Key
from douane.policy.made import LONGEST, LONGEST_REASON, waiver_of
from douane.policy.names import rules
from douane.policy.places import Path, line_of, lines
from douane.text import excerpt
from douane.waiving import fault

MOST_ENTRIES = 1_000
"""Entries of one list or table of a policy."""

_LISTS = ("waivers",)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_SERVERS = re.compile(r"\*|(?:npm|pypi):\S+")


class Document:
    """The tables of a policy as they were read from *text*, of which they are what stands below *prefix*."""

    def __init__(self, content: Mapping[str, Any], text: str, shown: str, prefix: tuple[str, ...]) -> None:
        self.content = content
        self.shown = shown
        self.prefix = prefix
        self.lines = lines(text)

    def values(self) -> dict[str, Any]:
        """Return where each key stands (``licences.deny``) -> its value, checked; waivers as one list.

        Raises InputError.
        """
        found: dict[str, Any] = {}
        for name, value in self.content.items():
            if name in _LISTS:
                found[name] = self._waivers(name, value)
            elif name in known.every():
                found[name] = self._value(known.every()[name], value, (name,))
            elif name in known.tables():
                found |= self._table(name, value, (name,))
            else:
                self._unknown(name, (name,), _top())
        return found

    def _table(self, name: str, value: Any, place: Path) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._wrong(place, "is no table", f"write [{name}]")
        found: dict[str, Any] = {}
        for key, inner in value.items():
            spec = known.every().get(f"{name}.{key}")
            if spec is None:
                self._unknown(key, (*place, key), _in(name))
            found[spec.name] = self._value(spec, inner, (*place, key))
        return found

    def _waivers(self, name: str, value: Any) -> list[dict[str, str]]:
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self._wrong((name,), "is no list of tables", f"write [[{name}]] above each waiver")
        if len(value) > MOST_ENTRIES:
            self._wrong((name,), f"has more than {MOST_ENTRIES} entries", "leave out what has expired")
        found = []
        for number, item in enumerate(value):
            place = (name, number)
            entries = self._table(name, item, place)
            for spec in known.every().values():
                if spec.needed and spec.name not in entries:
                    key = spec.name.partition(".")[2]
                    self._wrong(place, f"{key} is missing", f"write {key} = {spec.example}")
            stated = {key.partition(".")[2]: text for key, text in entries.items()}
            problem = fault(waiver_of(stated, self.shown))
            if problem:
                self._wrong(place, f"does not hold: {problem}", "say what is missing, or take it out")
            found.append(stated)
        return found

    def _value(self, spec: Key, value: Any, place: Path) -> Any:
        read = getattr(self, f"_{spec.kind}")
        return read(spec, value, place)

    # --- what a key may hold ---

    def _choice(self, spec: Key, value: Any, place: Path) -> str:
        if isinstance(value, str) and value in spec.laxer:
            self._laxer(place, f"{value} is laxer than {spec.choices[0]}")
        if not isinstance(value, str) or value not in spec.choices:
            what = excerpt(str(value), 60)
            self._wrong(
                place, f"{what!r} is none of {', '.join(spec.choices)}", _near(str(value), spec.choices, spec)
            )
        return value

    def _count(self, spec: Key, value: Any, place: Path) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= spec.most:
            self._wrong(place, "is no whole number from 0", f"write {spec.example}")
        return value

    def _days(self, spec: Key, value: Any, place: Path) -> float:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not math.isfinite(value) or value < 0 or value > spec.most:
            self._wrong(place, f"is no number of days up to {spec.most:g}", f"write {spec.example}")
        if value < spec.least:
            self._laxer(place, f"{value:g} days are less than the {spec.least:g} that count without a policy")
        return float(value)

    def _texts(self, spec: Key, value: Any, place: Path) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            self._wrong(place, "is no list of texts", f"write {spec.example}")
        if len(value) > MOST_ENTRIES or any(len(item) > LONGEST for item in value):
            self._wrong(
                place, f"has more than {MOST_ENTRIES} entries, or one of more than {LONGEST} characters", ""
            )
        return list(dict.fromkeys(item.strip() for item in value))

    def _rows(self, spec: Key, value: Any, place: Path) -> list[str]:
        names = {row.id for row in rows() if row.who != "derived"}
        return self._named(spec, value, place, names, "there is no row")

    def _capabilities(self, spec: Key, value: Any, place: Path) -> list[str]:
        return self._named(spec, value, place, known.capabilities(), "there is no capability")

    def _named(self, spec: Key, value: Any, place: Path, names: Iterable[str], what: str) -> list[str]:
        listed = self._texts(spec, value, place)
        every = sorted(names)
        for item in listed:
            if item not in every:
                self._wrong(place, f"{what} {excerpt(item, 60)!r}", _near(item, every, spec))
        return listed

    def _path(self, spec: Key, value: Any, place: Path) -> str:
        text = self._text(spec, value, place)
        parts = PurePosixPath(text).parts
        if text.startswith("/") or ".." in parts or "\\" in text or "\0" in text or ":" in text:
            self._wrong(place, "is no folder below that of the policy", f"write {spec.example}")
        return text

    def _text(self, spec: Key, value: Any, place: Path) -> str:
        longest = LONGEST_REASON if spec.name.endswith(".reason") else LONGEST
        if not isinstance(value, str) or not value.strip() or len(value) > longest:
            self._wrong(place, f"is no text of at most {longest} characters", f"write {spec.example}")
        if spec.name in ("waivers.package", "waivers.server"):
            self._purl(spec, value, place)
        return value.strip()

    def _purl(self, spec: Key, value: str, place: Path) -> None:
        try:
            PackageURL.from_string(value.strip())
        except ValueError:
            self._wrong(place, "is no package URL", f"write {spec.example}")

    def _rule(self, spec: Key, value: Any, place: Path) -> str:
        text = self._text(spec, value, place)
        if text not in rules():
            self._wrong(place, f"there is no rule {excerpt(text, 60)!r}", _near(text, rules(), spec))
        return text

    def _date(self, spec: Key, value: Any, place: Path) -> str:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        try:
            if isinstance(value, str) and _DATE.fullmatch(value):
                return datetime.date.fromisoformat(value).isoformat()
        except ValueError:
            pass
        return self._wrong(place, "is no day of the calendar", f"write {spec.example}")

    def _names(self, spec: Key, value: Any, place: Path) -> list[list[Any]]:
        """Return pairs, for their order counts."""
        if not isinstance(value, dict) or len(value) > MOST_ENTRIES:
            self._wrong(place, f"is no table of at most {MOST_ENTRIES} entries", f"write {spec.example}")
        found = []
        for pattern, names in value.items():
            inner = (*place, pattern)
            if len(pattern) > LONGEST or not _SERVERS.fullmatch(pattern):
                self._wrong(
                    inner,
                    f"{excerpt(pattern, 60)!r} names no servers",
                    'write "npm:@acme/*", "pypi:NAME" or "*"',
                )
            found.append([pattern, self._texts(spec, names, inner)])
        return found

    # --- errors ---

    def _unknown(self, name: str, place: Path, every: Iterable[str]) -> NoReturn:
        if known.is_laxer(name):
            self._laxer(place, "there is no such key")
        close = difflib.get_close_matches(name[:60], sorted(every), n=1, cutoff=0.6)
        hint = f"did you mean {close[0]}?" if close else f"there are: {', '.join(sorted(every))}"
        self._wrong(place, "there is no such key", hint)

    def _laxer(self, place: Path, what: str) -> NoReturn:
        sentence, remedy = known.only_stricter()
        self._wrong(place, f"{what}: {sentence}", remedy)

    def _wrong(self, place: Path, message: str, remedy: str) -> NoReturn:
        line = line_of(self.lines, (*self.prefix, *place))
        raise InputError(f"{self.shown}:{line}: {_dotted(place)}: {message}", remedy=remedy)


def _top() -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.partition(".")[0] for name in known.every()))


def _in(table: str) -> tuple[str, ...]:
    return tuple(name.partition(".")[2] for name in known.every() if name.startswith(f"{table}."))


def _near(text: str, every: Iterable[str], spec: Key) -> str:
    close = difflib.get_close_matches(text[:60], sorted(every), n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else f"write for example {spec.example}"


def _dotted(place: Path) -> str:
    shown = ""
    for part in place:
        shown += f"[{part}]" if isinstance(part, int) else f".{excerpt(part, 60)}"
    return shown.lstrip(".")
