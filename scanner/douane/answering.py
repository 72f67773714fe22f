"""What a person answers, checked before it goes into a lock: typed in, or written in a file."""

from __future__ import annotations

import datetime
import difflib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from douane import named_files
from douane.checklist import rows
from douane.errors import InputError, UsageError
from douane.model import Mark
from douane.policy.places import line_of, lines
from douane.text import excerpt
from douane.triggers import TRIGGERS, is_day

MARKS = (Mark.YES, Mark.NO, Mark.NOT_APPLICABLE)
MOST_BYTES = 1 << 20
"""Bytes of a file of answers."""

_MOST_TEXT = 500
_MOST_LISTED = 100
"""Scopes, conditions or triggers of one file of answers."""
_ENTRY = ("answer", "reason", "expires", "recheck")
_LISTS = ("scopes", "conditions", "recheck")
LISTED = "`douane explain` lists them all"
"""What names every row and every rule."""

_TOP = ("owner", "until", *_LISTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One answer a person gives: `expires` is the last day it holds (YYYY-MM-DD), or None.

    `recheck` are triggers (of `triggers.TRIGGERS`) besides those of the whole decision.
    """

    row: str
    mark: Mark
    reason: str
    expires: str | None = None
    recheck: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a person says of the whole decision; what is None or empty stays as it is.

    `recheck` are triggers that end the answers given with it, `until` the last day these hold.
    """

    owner: str | None = None
    scopes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    recheck: tuple[str, ...] = ()
    until: str | None = None


def given(row: str, mark: str, reason: str, expires: str | None = None, recheck: Iterable[str] = ()) -> Given:
    """Return the answer, checked. Raises UsageError that names what is wrong with it."""
    known = {item.id: item for item in rows()}
    if row not in known:
        raise UsageError(f"there is no row {excerpt(row)!r}", remedy=near(row, known, LISTED))
    if known[row].who == "derived":
        raise UsageError(f"{row} follows from the other rows", remedy="answer those")
    if mark not in MARKS:
        raise UsageError(f"{row}: {excerpt(mark)!r} is no answer", remedy=f"answer {', '.join(MARKS)}")
    if not reason.strip():
        raise UsageError(f"{row} needs a reason", remedy="say in a few words what the answer rests on")
    if expires is not None:
        expires = day(expires, row)
    return Given(
        row=row,
        mark=Mark(mark),
        reason=reason.strip()[:_MOST_TEXT],
        expires=expires,
        recheck=tuple(trigger(each) for each in recheck),
    )


def trigger(name: str) -> str:
    """Return *name*, checked. Raises UsageError for what is no trigger."""
    if name not in TRIGGERS:
        raise UsageError(f"there is no trigger {excerpt(name, 60)!r}", remedy=near(name, TRIGGERS))
    return name


def day(text: str, what: str) -> str:
    """Return *text*, a day of the calendar (YYYY-MM-DD). Raises UsageError that names *what* it is of."""
    if not is_day(text):
        raise UsageError(f"{what}: {excerpt(text)!r} is no date", remedy="write YYYY-MM-DD")
    return text


def coming(text: str, what: str, today: str) -> str:
    """Return *text*, a day that is not over on *today*. Raises UsageError that names *what* it is of."""
    if day(text, what) < today:
        raise UsageError(f"{what}: {text} is past", remedy="name a day that is still to come")
    return text


def near(name: str, every: Iterable[str], listed: str = "") -> str:
    """Return a remedy: which of *every* name *name* may stand for, or which there are, as in *listed*."""
    names = list(every)
    close = difflib.get_close_matches(name[:60], sorted(names), n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else listed or f"there are: {', '.join(names)}"


def read(path: Path) -> tuple[tuple[Given, ...], Terms]:
    """Return the answers in the TOML file *path*, and what it says of the whole decision.

    ``[ROW]`` has answer, reason and, where it is bound to more, expires (a date) and recheck (triggers); at
    the top may stand owner, scopes, conditions, recheck and until. Raises InputError with file, line and key.
    """
    shown = excerpt(str(path))
    data = named_files.content(path, MOST_BYTES)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{shown}, line {line}: not UTF-8", remedy="save it as UTF-8") from error
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{shown} is no TOML: {excerpt(str(error))}") from error
    return _File(shown, text).read(document)


class _File:
    def __init__(self, shown: str, text: str) -> None:
        self.shown = shown
        self.lines = lines(text)

    def read(self, document: Mapping[str, Any]) -> tuple[tuple[Given, ...], Terms]:
        known = {row.id for row in rows()}
        answers: list[Given] = []
        terms: dict[str, Any] = {}
        for section, entries in document.items():
            if section in _TOP:
                terms[section] = self._term(section, entries)
                continue
            if section in known:
                self._wrong((section,), "a row is written without quotes", f"write [{section}]")
            if not isinstance(entries, dict):
                self._wrong((section,), "there is no such key", near(section, _TOP))
            for key, entry in entries.items():
                row = f"{section}.{key}"
                if row not in known:
                    self._wrong((section, key), "there is no such row", near(row, known, LISTED))
                answers.append(self._entry(row, (section, key), entry))
        if not answers and not terms:
            raise InputError(
                f"{self.shown} holds no answer", remedy='write [value.task], answer = "yes", reason = "..."'
            )
        return tuple(answers), Terms(**terms)

    def _entry(self, row: str, place: tuple[str, ...], entry: Any) -> Given:
        if not isinstance(entry, dict):
            self._wrong(place, "is no table", f'write [{row}], answer = "yes", reason = "..."')
        for key in entry:
            if key not in _ENTRY:
                self._wrong((*place, key), "there is no such key", near(key, _ENTRY))
        recheck = self._texts((*place, "recheck"), entry.get("recheck", []))
        expires = entry.get("expires")
        try:
            return given(
                row,
                str(entry.get("answer", "")),
                str(entry.get("reason", "")),
                None if expires is None else str(expires),
                recheck,
            )
        except UsageError as error:
            told = error.message.removeprefix(row).removeprefix(":").lstrip()  # the place says it already
            self._wrong(place, told, error.remedy)

    def _term(self, key: str, value: Any) -> Any:
        if key in _LISTS:
            texts = self._texts((key,), value)
            try:
                return tuple(map(trigger, texts)) if key == "recheck" else texts
            except UsageError as error:
                self._wrong((key,), error.message, error.remedy)
        text = str(value)
        if key == "until" and not is_day(text):
            self._wrong((key,), f"{excerpt(text)!r} is no date", "write YYYY-MM-DD")
        if not text.strip() or not isinstance(value, str | datetime.date):
            self._wrong((key,), "is no text", f'write {key} = "..."')
        return text.strip()[:_MOST_TEXT]

    def _texts(self, place: tuple[str, ...], value: Any) -> tuple[str, ...]:
        is_list = isinstance(value, list) and len(value) <= _MOST_LISTED
        if not is_list or not all(isinstance(each, str) and each.strip() for each in value):
            self._wrong(place, "is no list of texts", f'write {place[-1]} = ["..."]')
        return tuple(each.strip()[:_MOST_TEXT] for each in value)

    def _wrong(self, place: tuple[str, ...], message: str, remedy: str) -> NoReturn:
        dotted = ".".join(excerpt(part, 60) for part in place)
        line = line_of(self.lines, place)
        raise InputError(f"{self.shown}:{line}: {dotted}: {message}", remedy=remedy)
