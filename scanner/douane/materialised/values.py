"""Values that stand in for what a person would fill in, chosen by name (``placeholders.toml``)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from douane.targets.secrets import is_placeholder
from douane_signatures import table

_LONGEST = 128
_PLACE = re.compile(r"(?:~|\.{1,2}|[A-Za-z]:|\$\{?HOME\}?|%USERPROFILE%)?[\\/].{0,1000}", re.DOTALL)
_ENDING = re.compile(r"[\w-]{1,60}\.[A-Za-z][A-Za-z0-9]{0,7}", re.ASCII)
_HOSTED = re.compile(r"[a-z][a-z0-9+.-]{1,30}://", re.ASCII)
_OPEN = re.compile(r"<[^<>\n]{1,100}>|\$\{[^{}\n]{1,100}\}|\{\{?[^{}\n]{1,100}\}?\}|\[[^\[\]\n]{1,100}\]")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])", re.ASCII)
_NO_WORD = re.compile(r"[^A-Z0-9]{1,100}")


def value_for(name: str, otherwise: str | None = None) -> str | None:
    """Return what the variable or option *name* is given, None where it may not be made up.

    It is *otherwise* where nothing is known to fit it.
    """
    plain = _NO_WORD.sub("_", _HUMP.sub("_", name[:_LONGEST]).upper()).strip("_")
    if not plain or any(pattern.fullmatch(plain) for pattern in _never()):
        return None
    for patterns, value in _values():
        if any(pattern.fullmatch(plain) for pattern in patterns):
            return f"{_prefix(plain)}{value}" if value.startswith("placeholder0") else value
    return otherwise


def argument_for(word: str, before: str) -> str | None:
    """Return what stands for *word* of a command, None where it can stay; *before* is the word before it.

    Places of somebody else's machine become ``/tmp``, or a file in it; what is to be filled in is chosen by
    the name of its option, or by its own words.
    """
    option, equals, value = word.partition("=")
    if option.startswith("-") and equals:
        inner = argument_for(value, option)
        return None if inner is None else f"{option}={inner}"
    if _HOSTED.match(word):
        return _OPEN.sub("placeholder", word) if _OPEN.search(word) else None
    if _PLACE.fullmatch(word):
        last = re.split(r"[\\/]", word.rstrip("\\/"))[-1]
        return f"/tmp/{last}" if _ENDING.fullmatch(last) else "/tmp"  # noqa: S108 - the sandbox's own
    if is_placeholder(word) or _OPEN.fullmatch(word):
        named = before if before.startswith("-") else word
        return value_for(named) or value_for(word) or "placeholder"
    return None


def filled(words: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return *words* with made-up values in the place of what is to be filled in, and for what."""
    kept: list[str] = []
    missing: list[str] = []
    before = ""
    for word in words:
        new = argument_for(word, before)
        kept.append(word if new is None else new)
        if new is not None:
            missing.append(before if before.startswith("-") else word.partition("=")[0])
        before = word
    return tuple(kept), tuple(dict.fromkeys(missing))


def _prefix(name: str) -> str:
    prefixes: dict[str, str] = table("placeholders.toml")["prefixes"]
    return next((prefix for vendor, prefix in prefixes.items() if vendor in name.split("_")), "")


@cache
def _never() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.ASCII) for pattern in table("placeholders.toml")["never"])


@cache
def _values() -> tuple[tuple[tuple[re.Pattern[str], ...], str], ...]:
    entries = table("placeholders.toml")["values"]
    return tuple(
        (tuple(re.compile(name, re.ASCII) for name in entry["names"]), entry["value"]) for entry in entries
    )
