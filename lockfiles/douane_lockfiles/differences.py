"""What differs between two JSON values, place by place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from douane_lockfiles.canonical import canonical
from douane_lockfiles.drift import same
from douane_lockfiles.edits import edits

_WORD = re.compile(r"[\w$-]{1,80}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One place that differs: `change` is added, removed or changed.

    `path` is made of keys joined by dots and of positions or names in brackets, as in
    ``properties.path.description`` and ``arguments[who].required``; empty for the whole value. `was` and
    `now` are plain JSON values, None where there was or is nothing.
    """

    path: str
    change: str
    was: Any = None
    now: Any = None


def differences(was: Any, now: Any, path: str = "") -> Iterator[Difference]:
    """Yield every place in which *was* and *now* (JSON values) differ, keys in sorted order."""
    if same(was, now):
        return
    if isinstance(was, Mapping) and isinstance(now, Mapping):
        yield from _keyed(was, now, path, _below)
    elif isinstance(was, list | tuple) and isinstance(now, list | tuple):
        yield from _lists(was, now, path)
    else:
        yield Difference(path=path, change="changed", was=was, now=now)


def _keyed(was: Mapping[str, Any], now: Mapping[str, Any], path: str, place: Any) -> Iterator[Difference]:
    for key in sorted(was.keys() | now.keys()):
        if key not in now:
            yield Difference(path=place(path, key), change="removed", was=was[key])
        elif key not in was:
            yield Difference(path=place(path, key), change="added", now=now[key])
        else:
            yield from differences(was[key], now[key], place(path, key))


def _lists(was: Sequence[Any], now: Sequence[Any], path: str) -> Iterator[Difference]:
    """Compare by name where every item has one of its own, else by what stands where."""
    before, after = _named(was), _named(now)
    if before is not None and after is not None and before.keys() != after.keys():
        yield from _keyed(before, after, path, _inside)
        return
    left, right = [canonical(item) for item in was], [canonical(item) for item in now]
    runs = edits(left, right)
    for start, end, other_start, other_end in [(0, len(was), 0, len(now))] if runs is None else runs:
        both = min(end - start, other_end - other_start)
        for step in range(both):
            yield from differences(
                was[start + step], now[other_start + step], f"{path}[{other_start + step}]"
            )
        for number in range(start + both, end):
            yield Difference(path=f"{path}[{number}]", change="removed", was=was[number])
        for number in range(other_start + both, other_end):
            yield Difference(path=f"{path}[{number}]", change="added", now=now[number])


def _named(items: Sequence[Any]) -> dict[str, Any] | None:
    """The items by name, or None where not every one has a name of its own."""
    names = [item.get("name") if isinstance(item, Mapping) else None for item in items]
    if not all(isinstance(name, str) for name in names) or len(set(names)) != len(names):
        return None
    return dict(zip(map(str, names), items, strict=True))


def _below(path: str, key: str) -> str:
    if not _WORD.fullmatch(key):
        return _inside(path, key)
    return f"{path}.{key}" if path else key


def _inside(path: str, key: str) -> str:
    return f"{path}[{key[:80]}]"
