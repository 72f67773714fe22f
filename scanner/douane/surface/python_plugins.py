"""Tool classes that nothing in the source leads to: subclasses found and instantiated at run time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.surface.classes import bases, class_kind, lineage
from douane.surface.collected import Collected
from douane.surface.combining import Schema
from douane.surface.dialects import Dialect
from douane.surface.docstrings import told
from douane.surface.emitted import arguments_schema
from douane.surface.files import is_aside
from douane.surface.python_meaning import attribute
from douane.surface.reading import Holes, read
from douane.syntax import Codebase, Folder, Language, Place, field, run_python

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_CLASSES = 2_000
WHEN = "it is among the tools selected at run time"
_REGISTRY = re.compile(rb"\b_tool_manager\._tools\b|\.add_tool\s*\(")
_ACTS = ("apply", "execute", "run", "call", "invoke", "__call__")
_NAMES = ("name", "tool_name", "NAME", "get_name", "get_name_from_cls", "get_tool_name")
_TEXTS = ("description", "tool_description", "DESCRIPTION")


def plugin_classes(codebase: Codebase, found: Collected, dialect: Dialect) -> None:
    """Add tool classes of the package whose name is constant, each under the condition that it is selected.

    Read only where a server registers tools that it computes and none is known; the gap stays.
    """
    if any(item.kind == "tool" for item in found.definitions):
        return
    sources = [(path, codebase.source(path) or b"") for path in codebase.paths(Language.PYTHON)]
    places = [path for path, source in sources if _REGISTRY.search(source) and not is_aside(path)]
    if not places:
        return
    for place in _tool_classes(codebase):
        _add(place, found, dialect)
    module = codebase.module(places[0])
    if module is not None:
        found.dynamic("tool", module, module.root, "which classes become tools is decided at run time")


def _tool_classes(codebase: Codebase) -> Iterator[Place]:
    count = 0
    for module in codebase.modules(b"Tool"):
        if not module.is_python or is_aside(module.path):
            continue
        for node in module.captures("(class_definition) @class").get("class", []):
            count += 1
            if count > MAX_CLASSES:
                return
            place = Place(module, node)
            if _is_tool(place) and class_kind(place) is None:
                yield place


def _is_tool(place: Place) -> bool:
    """Whether the class *place* acts itself and descends from a class of the package called a tool."""
    if place.node is None or not bases(place.node):
        return False
    above = lineage(place)[1:]
    labels = [field(owner.node, "name") for owner in above if owner.node is not None]
    texts = [
        owner.module.text(label) for owner, label in zip(above, labels, strict=True) if label is not None
    ]
    return (
        any(text.endswith(("Tool", "ToolBase", "ToolHandler")) for text in texts) and _act(place) is not None
    )


def _act(place: Place) -> Place | None:
    """Return the method of the class *place* itself that does the work."""
    own = Place(place.module, place.node)
    for label in _ACTS:
        found = attribute(own, label)
        if found is not None and found.node is not None and found.node.type == "function_definition":
            inside = (
                place.node is not None
                and place.node.start_byte <= found.node.start_byte < place.node.end_byte
            )
            if inside and found.module.path == place.module.path:
                return found
    return None


def _add(place: Place, found: Collected, dialect: Dialect) -> None:
    module, node = place
    act = _act(place)
    name = _text(place, _NAMES)
    if node is None or act is None or act.node is None or name is None:
        return
    holes = Holes()
    body = field(act.node, "body")
    parsed = told(act.module, body, dialect) if body is not None else None
    text = _text(place, _TEXTS) or (parsed.description if parsed is not None else None)
    schema = arguments_schema(act.module, act.node, holes, dialect, parsed.parameters if parsed else {})
    definition: Schema = {"name": name, "description": text or "", "inputSchema": schema}
    found.add("tool", definition, module, node, WHEN)
    found.holes("tool", name, [Place(act.module, act.node), *holes.places])


def _text(place: Place, labels: tuple[str, ...]) -> str | None:
    """Return the constant text that the first of *labels* stands for in the class *place*."""
    for label in labels:
        found = attribute(place, label)
        node = found.node if found is not None else None
        if found is None or node is None:
            continue
        value: object = None
        if node.type == "function_definition":
            value = _returned(found.module, node, place)
        else:
            value = read(found.module, node, Holes())
        if isinstance(value, str) and value and "${" not in value:
            return value
    return None


def _returned(module: Module, function: Node, owner: Place) -> object:
    folder = Folder(bindings={"cls": owner, "self": owner})
    return run_python(folder, module, function, [], {}, method=True)
