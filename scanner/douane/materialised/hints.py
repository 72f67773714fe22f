"""What a failed start, or a server's source, tells about what it wants to be given (``attempts.toml``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from douane.materialised.nouns import Placed, folder_of, info_of
from douane.materialised.values import value_for
from douane.model import Ecosystem, Package
from douane_signatures import table

MOST_TEXT = 1 << 16
"""Characters of a failed start's errors that are read at most."""

MOST_SOURCE = 8 << 20
"""Bytes of a server's own source that are searched for words and names at most."""

_MOST_FILES = 400
_MOST_NAMES = 12
_VARIABLE = re.compile(r"\b[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6}\b", re.ASCII)
_SPLIT = re.compile(r"[,\s]{1,20}")
_ENDINGS = (".js", ".mjs", ".cjs", ".py")


def variables_in(text: str) -> dict[str, str]:
    """Return made-up values for the variables that the errors *text* names."""
    return _valued(match[0] for match in _VARIABLE.finditer(text[:MOST_TEXT]))


def arguments_in(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the arguments that the errors *text* ask for, the surest first."""
    text = text[:MOST_TEXT]
    lacking = table("attempts.toml")["lacking"]
    found = [_lacking(match["names"]) for pattern in lacking["options"] for match in _all(pattern, text)]
    words = [
        each for each in _words() if "usage" in text.lower() and all(_has_word(text, word) for word in each)
    ]
    usage = [_lacking(match["names"]) for match in _all(lacking["usage"], text)]
    flags = [_lacking(match["names"]) for match in _all(lacking["flags"], text)]
    return tuple(dict.fromkeys(each for each in (*found[:1], *words, *usage[:1], *flags[:1]) if each))


def arguments_within(source: str) -> tuple[tuple[str, ...], ...]:
    """Return the arguments that make it speak over standard input and that *source* has in quotes."""
    spoken = set(table("attempts.toml")["spoken"])
    return tuple(
        each
        for each in _words()
        if spoken.issuperset(each[-1:])
        and all(f'"{word}"' in source or f"'{word}'" in source for word in each)
    )


def variables_within(source: str) -> dict[str, str]:
    """Return made-up values for the variables that *source* reads."""
    patterns = table("attempts.toml")["reading"]["patterns"]
    return _valued(match["name"] for pattern in patterns for match in _all(pattern, source))


def source_of(placed: Placed, package: Package) -> str:
    """Return the text of the files of *package* itself, as far as the bounds reach."""
    pieces: list[str] = []
    left = MOST_SOURCE
    for path in _files(placed, package):
        data = placed.read(path, left)
        if data is not None:
            pieces.append(data.decode("utf-8", "replace"))
            left -= len(data)
    return "\n".join(pieces)


def _files(placed: Placed, package: Package) -> Iterator[str]:
    if package.ecosystem is Ecosystem.PYPI and package.path != ".":
        yield from _modules(placed, package)
        return
    base = placed.folder / folder_of(package)
    count = 0
    for path in sorted(base.rglob("*")):
        if path.suffix in _ENDINGS and "node_modules" not in path.relative_to(base).parts:
            count += 1
            if count > _MOST_FILES:
                return
            yield path.relative_to(placed.folder).as_posix()


def _modules(placed: Placed, package: Package) -> Iterator[str]:
    """Yield the modules that the RECORD of an installed package lists."""
    info = info_of(placed, package)
    record = placed.read(f"{info}/RECORD", MOST_SOURCE) if info else None
    names = [line.partition(",")[0] for line in (record or b"").decode("utf-8", "replace").splitlines()]
    yield from [f"{placed.site}/{name}" for name in names if name.endswith(_ENDINGS)][:_MOST_FILES]


def _valued(names: Iterator[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in names:
        value = value_for(name)
        if value is not None and len(found) < _MOST_NAMES:
            found.setdefault(name, value)
    return found


def _lacking(names: str) -> tuple[str, ...]:
    """Return options with values, and values of positional arguments, for the *names* a program lacks."""
    found: list[str] = []
    for name in _SPLIT.split(names.strip())[:8]:
        option = name.partition("/")[0].strip("'\"`.,;:()")
        if not option or option in {"<", ">"}:
            continue
        value = value_for(option)
        if option.startswith("-"):
            found += [option] if value is None else [option, value]
        elif value is not None:
            found.append(value)
    return tuple(found)


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None


def _words() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(each) for each in table("attempts.toml")["words"])


def _all(pattern: str, text: str) -> Iterator[Any]:
    yield from _compiled(pattern).finditer(text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)
