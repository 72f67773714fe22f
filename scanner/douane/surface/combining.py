"""Combining JSON Schemas the way the converters of Zod do."""

from __future__ import annotations

from douane.model import Json

Schema = dict[str, Json]


def joined(options: list[Schema], major: int, word: str = "anyOf") -> Schema:
    """Return the union of *options*, as a list of type names where each is nothing but a type."""
    if all(set(option) == {"type"} and isinstance(option["type"], str) for option in options) and options:
        names: list[Json] = list(dict.fromkeys(option["type"] for option in options))
        return {"type": names if len(names) > 1 else names[0]}
    constants = all(set(option) == {"type", "const"} for option in options)
    if major < 4 and constants and len({str(option["type"]) for option in options}) == 1:
        return {"type": options[0]["type"], "enum": [option["const"] for option in options]}
    return {word: list(options)}


def intersected(options: list[Schema], major: int) -> Schema:
    """Return the schema of what fits all of *options*."""
    if major < 4:
        opened: list[Json] = [
            {key: value for key, value in option.items() if key != "additionalProperties"}
            for option in options
        ]
        return {"allOf": opened}
    merged: Schema = {}
    for option in options:
        for key, value in option.items():
            held = merged.get(key)
            if isinstance(held, dict) and isinstance(value, dict):
                merged[key] = {**held, **value}
            elif isinstance(held, list) and isinstance(value, list):
                merged[key] = [*held, *value]
            else:
                merged[key] = value
    return merged
