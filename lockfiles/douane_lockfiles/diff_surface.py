"""What differs between the surfaces of two lockfiles: all that a model would read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from douane_lockfiles.drift import Drift, drift

Item = Mapping[str, Any]

_FACET_KINDS = {
    "name": "definition-changed",
    "title": "title-changed",
    "description": "description-changed",
    "inputSchema": "schema-changed",
    "outputSchema": "output-schema-changed",
    "annotations": "annotations-changed",
    "icons": "icons-changed",
    "_meta": "meta-changed",
    "other": "definition-changed",
}
_OTHER_KINDS = {
    "prompt": "prompt-changed",
    "resource": "resource-changed",
    "template": "resource-changed",
    "content": "resource-changed",
    "instructions": "instructions-changed",
    "capability": "capability-setting-changed",
    "extension": "capability-setting-changed",
}
# The value of each hint that promises least harm (MCP, ToolAnnotations); giving it up weakens the promise.
_PROMISES = {"readOnlyHint": True, "destructiveHint": False, "idempotentHint": True, "openWorldHint": False}
_SOURCES = {"none": 0, "recorded": 1, "static": 2, "sandbox": 3}


def surface(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Drift]:
    """Yield the drifts between two surfaces; texts are shown where both locks hold them."""
    if old["source"] != new["source"]:
        weaker = _SOURCES[new["source"]] < _SOURCES[old["source"]]
        kind = "surface-source-weakened" if weaker else "surface-source-changed"
        yield drift(kind, "surface", "surface.source", old["source"], new["source"])
    for key in sorted((old.keys() | new.keys()) - {"source", "items", "digest"}):
        if old.get(key) != new.get(key):
            yield drift("surface-source-changed", key, f"surface.{key}", old.get(key), new.get(key))
    before, after = _keyed(old), _keyed(new)
    added = {name: item for name, item in after.items() if name not in before}
    removed = {name: item for name, item in before.items() if name not in after}
    yield from _renamed(removed, added)
    for name, item in added.items():
        yield _appeared(name, None, item)
    for name, item in removed.items():
        yield _appeared(name, item, None)
    for name in before.keys() & after.keys():
        yield from _item(name, before[name], after[name])


Name = tuple[str, str, int]


def _keyed(side: Mapping[str, Any]) -> dict[Name, Item]:
    """Return (kind, key, how many of that key before) -> item: a repeated name is not hidden."""
    found: dict[Name, Item] = {}
    for item in side["items"]:
        number = 0
        while (item["kind"], item["key"], number) in found:
            number += 1
        found[item["kind"], item["key"], number] = item
    return found


def _renamed(removed: dict[Name, Item], added: dict[Name, Item]) -> Iterator[Drift]:
    """Pair a tool that vanished with one that appeared and is called in the same way."""
    for old_name, old in sorted(removed.items()):
        contract = old.get("contract")
        match = next(
            (name for name, item in sorted(added.items()) if contract and item.get("contract") == contract),
            None,
        )
        if match and old["facets"].get("description") == added[match]["facets"].get("description"):
            yield drift("tool-renamed", match[1], _pointer(match), old_name[1], match[1])
            yield from _item(match, old, added.pop(match), but=("name",))
            removed.pop(old_name)


def _appeared(name: Name, old: Item | None, new: Item | None) -> Drift:
    item = old or new or {}
    kind = ("tool-added" if old is None else "tool-removed") if name[0] == "tool" else _OTHER_KINDS[name[0]]
    was, now = (side and side.get("definition", side["digest"]) for side in (old, new))
    detail = f"{item['kind']} {'appeared' if old is None else 'is gone'}"
    return drift(kind, name[1] or name[0], _pointer(name), was, now, detail)


def _item(name: Name, old: Item, new: Item, but: tuple[str, ...] = ()) -> Iterator[Drift]:
    subject, pointer = name[1] or name[0], _pointer(name)
    if old["digest"] != new["digest"]:
        if name[0] == "tool":
            yield from _facets(subject, pointer, old, new, but)
        else:
            was, now = (side.get("definition", side["digest"]) for side in (old, new))
            yield drift(_OTHER_KINDS[name[0]], subject, pointer, was, now)
    for key in sorted((old.keys() | new.keys()) - {"digest", "facets", "definition", "contract", "key"}):
        if old.get(key) != new.get(key):
            kind = "condition-changed" if key == "conditional" else "surface-source-changed"
            yield drift(kind, subject, f"{pointer}.{key}", old.get(key), new.get(key), key)


def _facets(subject: str, pointer: str, old: Item, new: Item, but: tuple[str, ...]) -> Iterator[Drift]:
    reported = False
    for facet in sorted((old["facets"].keys() | new["facets"].keys()) - set(but)):
        if old["facets"].get(facet) == new["facets"].get(facet):
            continue
        was, now = (_text(side, facet) for side in (old, new))
        reported = True
        if facet == "annotations":
            yield _annotations(subject, pointer, was, now)
        elif facet == "inputSchema":
            yield from _parameters(subject, pointer, was, now)
            yield drift("schema-changed", subject, f"{pointer}.{facet}", was, now)
        else:
            yield drift(
                _FACET_KINDS.get(facet, "definition-changed"), subject, f"{pointer}.{facet}", was, now
            )
    if not reported and not but:
        yield drift("definition-changed", subject, pointer, old["digest"], new["digest"])


def _text(side: Item, facet: str) -> Any:
    """The facet's value where the lock holds the text, else its digest."""
    definition = side.get("definition")
    if not isinstance(definition, Mapping):
        return side["facets"].get(facet)
    if facet == "other":
        return {key: value for key, value in definition.items() if key not in _FACET_KINDS}
    return definition.get(facet)


def _annotations(subject: str, pointer: str, was: Any, now: Any) -> Drift:
    before, after = (side if isinstance(side, Mapping) else {} for side in (was, now))
    weaker = [
        hint for hint, good in _PROMISES.items() if before.get(hint) is good and after.get(hint) is not good
    ]
    if weaker:
        return drift("annotations-weakened", subject, f"{pointer}.annotations", was, now, ", ".join(weaker))
    if isinstance(was, str) or isinstance(now, str):
        # Without the texts nobody can tell whether a promise was given up.
        return drift(
            "annotations-weakened", subject, f"{pointer}.annotations", was, now, "texts are not in the lock"
        )
    return drift("annotations-changed", subject, f"{pointer}.annotations", was, now)


def _parameters(subject: str, pointer: str, was: Any, now: Any) -> Iterator[Drift]:
    before, after = (_properties(side) for side in (was, now))
    for name in sorted(after.keys() - before.keys()):
        detail = f"free text parameter {name}" if _is_free_text(after[name]) else f"parameter {name}"
        yield drift(
            "parameter-added", subject, f"{pointer}.inputSchema.properties.{name}", None, after[name], detail
        )


def _properties(schema: Any) -> Mapping[str, Any]:
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    return properties if isinstance(properties, Mapping) else {}


def _is_free_text(schema: Any) -> bool:
    return (
        isinstance(schema, Mapping)
        and schema.get("type") == "string"
        and not ({"enum", "const"} & schema.keys())
    )


def _pointer(name: Name) -> str:
    return f"surface.{name[0]}.{name[1]}" if name[1] else f"surface.{name[0]}"
