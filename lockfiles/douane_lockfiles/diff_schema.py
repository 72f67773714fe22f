"""What differs between the schemas of two versions of a tool."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from douane_lockfiles.canonical import pointer_of, walk_places
from douane_lockfiles.differences import Difference, differences
from douane_lockfiles.drift import Drift, Grade, drift, same, worse

_MOST_TOLD = 50
# What bounds a text; a pattern that lets everything through bounds nothing.
_BOUNDS = frozenset({"enum", "const", "format"})
_ANYTHING = re.compile(r"\^?(?:\.|\[\\s\\S\]|\[\^\])[*+]\$?|\^?\$?")
_DIALECT = re.compile(r"https?://json-schema\.org/[\w/.-]{1,60}#?")
_WORDS = frozenset({"description", "title", "examples", "$comment"})
_NUMBERS = frozenset(
    f"{bound}{what}" for bound in ("min", "max") for what in ("Length", "Items", "imum", "Properties")
) | {"exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_LIMITS = frozenset({"enum", "const", "pattern", "format", "additionalProperties", "uniqueItems"})
_PARAMETER = re.compile(r"(?:^|\.)properties(?:\.[^.\[\]]+|\[[^\]]*\])$")
_POSITIONS = re.compile(r"(?:\[\d+\])+$")
_MOST_STEPS = 10


def added_parameters(tool: str, place: str, was: Any, now: Any) -> Iterator[Drift]:
    """Yield a drift for each parameter that is new, however deep; beyond _MOST_TOLD only their number."""
    before, after = _parameters(was), _parameters(now)
    added = [name for name in after if name not in before]
    for name in added[:_MOST_TOLD]:
        kind = "free-text-parameter-added" if takes_any_text(after[name], now) else "parameter-added"
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


def schema_grade(was: Any, now: Any) -> Grade:
    """Return how bad it is that schema *was* became *now*, but for the words in it that are graded as texts.

    High is what changes the kind of what is taken, lets more text through or fills in another text where none
    is given. Words, numbers, what is required, new limits, and parameters that came (which have a drift of
    their own) or went are medium; another dialect of JSON Schema is low.
    """
    found = Grade.LOW
    for item in differences(was, now):
        found = worse(found, _graded(item))
        if found is Grade.HIGH:
            break
    return found


def without_dialect(schema: Any) -> Any:
    """Return *schema* without the address of the JSON Schema version it is written in: it leads nowhere."""
    if not isinstance(schema, dict) or not isinstance(schema.get("$schema"), str):
        return schema
    is_known = _DIALECT.fullmatch(schema["$schema"]) is not None
    return {key: value for key, value in schema.items() if key != "$schema"} if is_known else schema


def _graded(item: Difference) -> Grade:
    if item.change != "changed" and _PARAMETER.search(item.path):
        return Grade.MEDIUM
    whole = _POSITIONS.sub("", item.path)
    key = whole.rpartition(".")[2]
    if whole == "$schema":
        return Grade.LOW
    if key in _WORDS or key in _NUMBERS or key == "required":
        return Grade.MEDIUM
    if key == "default":
        return Grade.HIGH if isinstance(item.now, str) else Grade.MEDIUM
    is_choice = key == "enum" and whole != item.path
    return Grade.MEDIUM if is_choice or (key in _LIMITS and item.change == "added") else Grade.HIGH


def _parameters(schema: Any) -> dict[str, Any]:
    """Return pointer -> schema of every named property in *schema*, in document order."""
    found = {}
    for place, value in walk_places(schema):
        if place is not None and place[1] == "properties" and isinstance(value, dict):
            pointer = pointer_of(place)
            for name in value:
                found[f"{pointer}/{name}"] = value[name]
    return found


def takes_any_text(schema: Any, root: Any = None) -> bool:
    """Whether a parameter of *schema* (within *root*) takes any text, itself or in a list or an open object.

    One that does not say what it takes does, too.
    """
    return _is_free(schema, root, set())


def _is_free(schema: Any, root: Any, seen: set[str]) -> bool:
    """As `takes_any_text`; *seen* are the references that were followed, each of them once."""
    if not isinstance(schema, dict):
        return schema is True
    pattern = schema.get("pattern")
    if _BOUNDS & schema.keys() or (isinstance(pattern, str) and not _ANYTHING.fullmatch(pattern)):
        return False
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference in seen:
            return False
        seen.add(reference)
        return _is_free(_referred(reference, root), root, seen)
    for key in ("anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            return any(_is_free(choice, root, seen) for choice in schema[key])
    return _type_is_free(schema, root, seen)


def _type_is_free(schema: dict[str, Any], root: Any, seen: set[str]) -> bool:
    stated = schema.get("type")
    kinds = stated if isinstance(stated, list) else [stated]
    if "string" in kinds:
        return True
    if stated is None:
        return "properties" not in schema
    if "array" in kinds:
        return _is_free(schema.get("items", True), root, seen)
    # SDKs seldom close an object that names its properties; such a one asks for nothing more.
    is_open = "object" in kinds and (not schema.get("properties") or "additionalProperties" in schema)
    return is_open and _is_free(schema.get("additionalProperties", True), root, seen)


def _referred(reference: str, root: Any) -> Any:
    """The schema within *root* that a local reference names; one that takes anything where there is none."""
    found = root
    tokens = reference.split("/")
    for token in tokens[1:]:
        found = found.get(token.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    return True if found is None or tokens[0] != "#" or len(tokens) > _MOST_STEPS else found


def _last(pointer: str) -> str:
    return pointer.rpartition("/")[2][:80]
