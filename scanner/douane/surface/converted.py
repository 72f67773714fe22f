"""Calls of the converters from Zod to JSON Schema that servers make themselves."""

from __future__ import annotations

from douane.surface.data import Reading
from douane.surface.evaluating.natives_objects import from_plain
from douane.surface.evaluating.values import UNDEFINED, Object, Schema, Value, plain
from douane.surface.zod import DRAFT_7, DRAFT_2020, Converter


def convert(called: str, name: str, given: list[Value], default: int) -> Value | None:
    """Return what converter *called* (written *name*) makes of the schema `given[0]`; None if that is none."""
    value, options = plain(given[0]), plain(given[1]) if len(given) > 1 else UNDEFINED
    if not isinstance(value, Schema):
        # A value that is JSON Schema already is handed back.
        return value if isinstance(value, Object) and "type" in value.members else None
    reading = Reading()
    own = called == "toJSONSchema" and name.startswith("z.")
    output = own and _option(options, "io") != "input"
    draft = DRAFT_7
    if own:
        draft = DRAFT_7 if _option(options, "target") in ("draft-7", "draft-07") else DRAFT_2020
    converter = Converter(
        4 if own else value.major or default, reading, modern=draft == DRAFT_2020, output=output
    )
    converter.references = _option(options, "$refStrategy") != "none"
    found = converter.root(value, draft)
    if found is None:
        return None
    if str(_option(options, "target") or "").lower().startswith("openapi"):
        found.pop("$schema", None)
    made = from_plain(found)
    if isinstance(made, Object):
        made.place = next((hole for hole in reading.holes if hole.node is not None), None)
        made.open = made.place
    return made


def _option(options: Value, key: str) -> object:
    held = plain(options.members.get(key, UNDEFINED)) if isinstance(options, Object) else None
    return str(held) if isinstance(held, str) else None
