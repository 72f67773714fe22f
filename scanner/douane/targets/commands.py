"""Launch commands: what `env`, shells and other wrappers around a launcher finally start."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from douane.errors import TargetError
from douane.targets.containers import engines, run_of, without_values
from douane.targets.shell import Word, assigned, cut, is_windows, masked, rewritten, segments
from douane_signatures import table

_DEEPEST = 8  # wrappers within wrappers
_SUFFIX = re.compile(r"\.(?:exe|cmd|bat|ps1)$", re.ASCII | re.IGNORECASE)
_SCRIPT_OPTION = re.compile(r"-[a-z]{0,6}c", re.ASCII)
_SETTERS = frozenset({"export", "set"})
_ENV_VALUES = frozenset({"-u", "--unset", "-C", "--chdir"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A command read down to what it starts.

    `kept` has the words as given, one for one, with the values of assignments dropped; `started` are the
    commands within (several only in a script); `names` the variables that are set on the way.
    """

    kept: tuple[str, ...]
    started: tuple[tuple[str, ...], ...]
    names: tuple[str, ...] = ()


def program(word: str) -> str:
    """Return the name of the program *word* starts: without its folder and Windows' suffixes."""
    name = re.split(r"[\\/]", word)[-1] if "\\" in word or "/" in word else word
    return _SUFFIX.sub("", name)


def read(words: Sequence[str], depth: int = 0) -> Reading:
    """Return what *words* start. Raises TargetError for a script that cannot be cut into words."""
    if depth > _DEEPEST:
        raise TargetError("the command is wrapped too deeply", remedy="give the innermost command")
    if len(words) == 1 and len(words[0].split()) > 1:
        return _script(words, 0, depth)
    leading = next((i for i, word in enumerate(words) if assigned(word) is None), len(words))
    names = tuple(filter(None, map(assigned, words[:leading])))
    rest = words[leading:]
    inner = _unwrapped(rest, depth) if rest else Reading(kept=(), started=())
    return Reading(
        kept=(*map(masked, words[:leading]), *inner.kept), started=inner.started, names=(*names, *inner.names)
    )


def _unwrapped(words: Sequence[str], depth: int) -> Reading:
    name = program(words[0]).lower()
    shells: Mapping[str, list[str]] = table("launchers.toml")["shells"]
    if name == "env":
        return _env(words, depth)
    if name in _SETTERS:
        names = tuple(filter(None, map(assigned, words[1:])))
        return Reading(kept=(words[0], *map(masked, words[1:])), started=(), names=names)
    if name in shells["posix"]:
        at = next((i for i, word in enumerate(words) if i and _SCRIPT_OPTION.fullmatch(word)), len(words))
        return _script(words, at + 1, depth) if at + 1 < len(words) else _as_is(words)
    if name in (*shells["cmd"], *shells["powershell"]):
        opening = ("/c", "/k", "/r") if name in shells["cmd"] else ("-command", "-c")
        return _remainder(words, opening, depth)
    return _container(words) if name in engines() else _wrapped(words, depth)


def _wrapped(words: Sequence[str], depth: int) -> Reading:
    skipped = _wrapper(words)
    return _behind(words, skipped, depth) if skipped else _as_is(words)


def _as_is(words: Sequence[str]) -> Reading:
    return Reading(kept=tuple(words), started=(tuple(words),))


def _container(words: Sequence[str]) -> Reading:
    run = run_of(words)
    if run is None:
        return _as_is(words)
    kept, names = without_values(words, run)
    return Reading(kept=kept, started=(tuple(words),), names=names)


def _behind(words: Sequence[str], at: int, depth: int) -> Reading:
    if at >= len(words):
        return _as_is(words)
    inner = read(words[at:], depth + 1)
    return Reading(kept=(*words[:at], *inner.kept), started=inner.started, names=inner.names)


def _env(words: Sequence[str], depth: int) -> Reading:
    at = 1
    while at < len(words) and words[at].startswith("-"):
        if words[at] in {"-S", "--split-string"} and at + 1 < len(words):
            return _script(words, at + 1, depth)
        at += 2 if words[at] in _ENV_VALUES else 1
    return _behind(words, at, depth)


def _remainder(words: Sequence[str], options: tuple[str, ...], depth: int) -> Reading:
    """Read what follows one of *options*: a script, or the words of a command line with operators."""
    at = next((i for i, word in enumerate(words) if i and word.lower() in options), len(words)) + 1
    if at < len(words) and words[at] == "&":
        at += 1
    if at + 1 == len(words):
        return _script(words, at, depth)
    if at >= len(words):
        return _as_is(words)
    marked = [Word(word, 0, 0, operator=set(word) <= set("&|;")) for word in words[at:]]
    return _joined(words[:at], marked, depth)


def _script(words: Sequence[str], at: int, depth: int) -> Reading:
    """Read the script that is word *at*; words after it are its parameters."""
    script = words[at]
    shell = at > 0
    parts = cut(script, windows=is_windows(script) or not _is_posix(words, shell), operators=shell)
    inner = _joined((), parts, depth)
    kept = (*words[:at], rewritten(script, parts, inner.kept), *words[at + 1 :])
    return Reading(kept=kept, started=inner.started, names=inner.names)


def _is_posix(words: Sequence[str], shell: bool) -> bool:
    shells: Mapping[str, list[str]] = table("launchers.toml")["shells"]
    return not shell or program(words[0]).lower() not in (*shells["cmd"], *shells["powershell"])


def _joined(before: Sequence[str], words: Sequence[Word], depth: int) -> Reading:
    kept = [word.text for word in words]
    started: list[tuple[str, ...]] = []
    names: list[str] = []
    for start, end in segments(words):
        inner = read(kept[start:end], depth + 1)
        kept[start:end] = inner.kept
        started += inner.started
        names += inner.names
    return Reading(kept=(*before, *kept), started=tuple(started), names=tuple(names))


def _wrapper(words: Sequence[str]) -> int:
    """Return how many words a wrapper takes before the command it starts; 0 if *words* start no wrapper."""
    for head, entry in _wrappers():
        if tuple(map(str.lower, (program(words[0]), *words[1 : len(head)]))) != head:
            continue
        until = entry.get("until")
        if until:
            return words.index(until) + 1 if until in words else 0
        at = len(head)
        while at < len(words):
            if words[at] in entry["value"]:
                at += 2
            elif words[at] in entry["flag"]:
                at += 1
            else:
                break
        return at
    return 0


@cache
def _wrappers() -> tuple[tuple[tuple[str, ...], dict[str, Any]], ...]:
    entries = table("launchers.toml")["wrappers"]
    return tuple((tuple(name.split()), entry) for entry in entries for name in entry["commands"])
