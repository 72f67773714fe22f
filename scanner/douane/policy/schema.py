"""The JSON Schema of a policy, made from the same table as the parser: docs/policy.schema.json."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from douane.checklist import rows
from douane.policy.document import MOST_ENTRIES
from douane.policy.keys import Key, capabilities, every
from douane.policy.made import LONGEST, LONGEST_REASON

_HEAD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://douane.invalid/policy.schema.json",
    "title": "Douane policy: douane.toml, or [tool.douane] of pyproject.toml",
    "description": "What is demanded of every server beyond the checklist; a date may also be a TOML date.",
}


def text() -> str:
    """Return the schema as one JSON document ending in a newline."""
    return json.dumps(schema(), indent=2) + "\n"


def schema() -> dict[str, Any]:
    """Return the schema as plain JSON values."""
    return {**_HEAD, **_table("")}


def _table(prefix: str) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    needed = []
    for name, key in every().items():
        if not name.startswith(prefix):
            continue
        inner, dot, _ = name.removeprefix(prefix).partition(".")
        if dot:
            table = _table(f"{prefix}{inner}.")
            properties.setdefault(inner, _waivers(table) if inner == "waivers" else table)
            continue
        properties[inner] = {"description": key.says, **_KINDS[key.kind](key)}
        needed += [inner] if key.needed else []
    found: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**found, "required": needed} if needed else found


def _waivers(table: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": "Findings that somebody answers for, until a day.",
        "type": "array",
        "maxItems": MOST_ENTRIES,
        "items": table,
    }


def _text(longest: int = LONGEST) -> dict[str, Any]:
    return {"type": "string", "pattern": r"\S", "maxLength": longest}


def _texts(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "maxItems": MOST_ENTRIES, "items": items}


def _names(_: Key) -> dict[str, Any]:
    return {
        "type": "object",
        "maxProperties": MOST_ENTRIES,
        "propertyNames": {"pattern": r"^(\*|(npm|pypi):\S+)$", "maxLength": LONGEST},
        "additionalProperties": _texts(_text()),
    }


def _rows(_: Key) -> dict[str, Any]:
    return _texts({"enum": [row.id for row in rows() if row.who != "derived"]})


_KINDS: dict[str, Callable[[Key], dict[str, Any]]] = {
    "choice": lambda key: {"enum": list(key.choices)},
    "count": lambda key: {"type": "integer", "minimum": 0, "maximum": int(key.most)},
    "days": lambda key: {"type": "number", "minimum": key.least, "maximum": key.most},
    "texts": lambda _: _texts(_text()),
    "rows": _rows,
    "capabilities": lambda _: _texts({"enum": list(capabilities())}),
    "path": lambda _: _text(),
    "text": lambda key: _text(LONGEST_REASON if key.name.endswith(".reason") else LONGEST),
    "rule": lambda _: _text(),
    "date": lambda _: {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "names": _names,
}
