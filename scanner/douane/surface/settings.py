"""Texts that a settings class holds: what they are unless whoever starts the server changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.classes import fields
from douane.surface.constraints import called
from douane.syntax import field as child
from douane.syntax import fold, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module


_KEPT = -11  # node ids are addresses, never negative


def setting_default(module: Module, node: Node) -> str | None:
    """Return the default of the field that the attribute access *node* names, if one class alone has it."""
    attribute = child(strip(node), "attribute")
    codebase = module.codebase
    if attribute is None or codebase is None:
        return None
    label = module.text(attribute)
    found: list[str | None] = []
    for other in codebase.modules(label.encode()):
        if not other.is_python:
            continue
        found.extend(_defaults(other).get(label, []))
    return found[0] if len(found) == 1 else None


def _defaults(module: Module) -> dict[str, list[str | None]]:
    """Return the defaults of the fields of all classes of *module*, by name of the field."""
    kept = module.members.get(_KEPT)
    if isinstance(kept, dict):
        return kept
    found: dict[str, list[str | None]] = {}
    for definition in module.captures("(class_definition) @class").get("class", []):
        for item in fields(module, child(definition, "body")):
            if item.default is not None:
                found.setdefault(item.name, []).append(_text(module, item.default))
    module.members[_KEPT] = found
    return found


def _text(module: Module, default: Node) -> str | None:
    default = strip(default)
    if called(module, default) != "Field":
        return fold(module, default)
    holder = child(default, "arguments")
    for part in parts(holder) if holder is not None else []:
        key, value = child(part, "name"), child(part, "value")
        if key is None or value is None:
            return fold(module, part)
        if module.text(key) == "default":
            return fold(module, value)
    return None
