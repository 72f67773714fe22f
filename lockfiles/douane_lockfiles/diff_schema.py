"""What differs between the schemas of two versions of a tool."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from douane_lockfiles.canonical import pointer_of, walk_places
from douane_lockfiles.drift import Drift, drift, same

_MOST_TOLD = 50


def added_parameters(tool: str, place: str, was: Any, now: Any) -> Iterator[Drift]:
    """Yield a drift for each parameter that is new, however deep; beyond _MOST_TOLD only their number."""
    before, after = _parameters(was), _parameters(now)
    added = [name for name in after if name not in before]
    for name in added[:_MOST_TOLD]:
        kind = "free-text-parameter-added" if _is_free_text(after[name]) else "parameter-added"
        yield drift(kind, tool, f"{place}{name.replace('/', '.')}", None, after[name], _last(name))
    if len(added) > _MOST_TOLD:
        yield drift("parameter-added", tool, place, None, None, f"{len(added) - _MOST_TOLD} more parameters")


def summary(was: Any, now: Any) -> str:
    """Return which parameters came, went or changed, in words."""
    before, after = _parameters(was), _parameters(now)
    groups = {
        "new": [name for name in after if name not in before],
        "gone": [name for name in before if name not in after],
        "changed": [name for name in after if name in before and not same(before[name], after[name])],
    }
    shown = []
    for label, names in groups.items():
        more = f" and {len(names) - 5} more" if len(names) > 5 else ""
        if names:
            shown.append(f"{label}: {', '.join(map(_last, names[:5]))}{more}")
    return "; ".join(shown)


def _parameters(schema: Any) -> dict[str, Any]:
    """Return pointer -> schema of every named property in *schema*, in document order."""
    found = {}
    for place, value in walk_places(schema):
        if place is not None and place[1] == "properties" and isinstance(value, dict):
            pointer = pointer_of(place)
            for name in value:
                found[f"{pointer}/{name}"] = value[name]
    return found


def _is_free_text(schema: Any) -> bool:
    """Whether a parameter takes any text; one that does not say what it takes does, too."""
    if not isinstance(schema, dict):
        return schema is True
    if {"enum", "const"} & schema.keys():
        return False
    stated = schema.get("type")
    return stated is None or stated == "string" or (isinstance(stated, list) and "string" in stated)


def _last(pointer: str) -> str:
    return pointer.rpartition("/")[2][:80]
