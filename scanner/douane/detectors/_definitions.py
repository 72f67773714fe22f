"""Every string of a definition set that a model reads, with where it stands and what kind of place that is.

The walk is iterative and bounded: a definition that goes beyond a bound is not read further, and the
rule `oversized-definition` reports that it was not, so that nothing is passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from douane.detectors._pages import MAX_PAGE, said_by_address, said_by_image, said_by_page, text_of_blob
from douane.model import Definition, Json, Surface, Where
from douane.sharing import Same, Shared

MAX_TEXT = 32_768
"""Characters of one string that are judged."""
MAX_DEPTH = 64
"""Nesting of objects and lists within one definition that is followed."""
MAX_STRINGS = 20_000
"""Strings of one definition that are read."""

PROSE = frozenset(
    {
        "name",
        "title",
        "description",
        "instructions",
        "annotation",
        "meta",
        "comment",
        "image",
        "page",
        "address",
    }
)
"""Kinds of place where sentences belong (a name is read as words)."""
DATA = frozenset({"key", "enum", "default", "const", "example", "pattern", "schema"})
"""Kinds of place where only data belongs."""

_LISTS = (
    ("tools", "tools"),
    ("prompts", "prompts"),
    ("resources", "resources"),
    ("templates", "resourceTemplates"),
)
_KINDS = {
    "name": "name",
    "title": "title",
    "description": "description",
    "$comment": "comment",
    "annotations": "annotation",
    "_meta": "meta",
    "icons": "icon",
    "uri": "uri",
    "uriTemplate": "uri",
    "websiteUrl": "uri",
    "enum": "enum",
    "default": "default",
    "const": "const",
    "example": "example",
    "examples": "example",
    "pattern": "pattern",
    "$ref": "reference",
    "$dynamicRef": "reference",
    "$schema": "reference",
    "$id": "reference",
}
_CONTENTS = {"text": "page", "blob": "blob", "mimeType": "type", "_meta": "meta", "uri": "uri"}
_HOLDING_TEXTS = frozenset({"icon", "uri", "page", "blob"})
_NAME_MAPS = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_INHERITED = frozenset({"annotation", "meta", "icon", "enum", "default", "const", "example"})
_SCHEMAS = frozenset({"inputSchema", "outputSchema"})
_VOCABULARY = frozenset(
    {
        *_KINDS,
        *_NAME_MAPS,
        *_SCHEMAS,
        *("type", "items", "required", "format", "anyOf", "oneOf", "allOf", "not", "if", "then", "else"),
        *("additionalProperties", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
        *("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems", "arguments", "mimeType"),
        *("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint", "prefixItems", "contains"),
        *(
            "execution",
            "taskSupport",
            "src",
            "sizes",
            "theme",
            "size",
            "audience",
            "priority",
            "lastModified",
        ),
        *("propertyNames", "deprecated", "readOnly", "writeOnly", "nullable", "contentEncoding"),
        *("contentMediaType", "unevaluatedProperties", "minProperties", "maxProperties", "discriminator"),
    }
)


class Passage(NamedTuple):
    """One string. `pointer` leads to it, or for a key to its value; `definition` is None for instructions."""

    definition: Definition | None
    pointer: str
    kind: str
    text: str

    @property
    def is_parameters(self) -> bool:
        """Whether it stands within what describes a parameter, or a value within one."""
        return "/properties/" in self.pointer or "/arguments/" in self.pointer

    @property
    def where(self) -> Where:
        """The place as evidence gives it: the pointer, and the line of source where that is known."""
        if self.definition is None:
            return Where(pointer=self.pointer)
        source = self.definition.where
        return Where(path=source.path, line=source.line, pointer=self.pointer)


class _Place(NamedTuple):
    value: Json
    pointer: str
    kind: str
    depth: int
    names: bool  # the keys of this object are names of parameters, not words of the schema language


def definitions(surface: Surface) -> Iterator[tuple[str, Definition]]:
    """Yield each definition with its pointer into `Surface.listing()`."""
    for attribute, key in _LISTS:
        for index, definition in enumerate(getattr(surface, attribute)):
            yield f"/{key}/{index}", definition


def passages(surface: Surface) -> Iterator[Passage]:
    """Yield every string of *surface* in a fixed order: the server's, then definition by definition."""
    yield from passages_of_server(surface)
    for pointer, definition in definitions(surface):
        yield from passages_of(definition, pointer)


def passages_of_server(surface: Surface) -> Iterator[Passage]:
    """Yield what a server says beside its lists: instructions, what it calls itself, skills and pages."""
    if surface.instructions is not None:
        yield Passage(None, "/instructions", "instructions", surface.instructions)
    if surface.server_info:
        yield from _passages(surface.server_info, "/serverInfo", None, "definition")
    if surface.capabilities:
        yield from _passages(surface.capabilities, "/capabilities", None, "meta")
    for pointer, content in _contents(surface):
        yield from _passages(content, pointer, None, "content")


def _contents(surface: Surface) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Yield each skill and each content of an address, with its pointer into `Surface.listing()`."""
    for address, content in surface.contents.items():
        pointer = _below("/contents", address)
        if isinstance(content, dict):
            yield pointer, content
        for number, item in enumerate(content if isinstance(content, list) else ()):
            if isinstance(item, dict):
                yield f"{pointer}/{number}", item


def passages_of(definition: Definition, pointer: str) -> tuple[Passage, ...]:
    """Return every string of *definition*, which stands at *pointer*, up to the bounds."""
    return _shared((Same(definition), pointer))


Standing = tuple[Same[Definition], str]  # a definition, and where it stands


def _passages_of(standing: Standing) -> tuple[Passage, ...]:
    definition, pointer = standing[0].item, standing[1]
    return tuple(_passages(definition.definition, pointer, definition, "definition"))


def bytes_of(_: Standing, passages: tuple[Passage, ...]) -> int:
    """Return how many bytes *passages* take, roughly."""
    return 600 + sum(300 + len(passage.text) for passage in passages)


_shared = Shared(_passages_of, bytes_of)


def _passages(
    root: Mapping[str, Json], pointer: str, definition: Definition | None, kind: str
) -> Iterator[Passage]:
    count = 0
    for place in _places(root, pointer, kind):
        value = place.value
        if isinstance(value, str):
            plain = place.kind not in _HOLDING_TEXTS
            found = [(place.kind, place.pointer, value)] if plain else _read(place.kind, place.pointer, value)
        elif isinstance(value, dict):
            found = [("key", _below(place.pointer, key), key) for key in _own_keys(place, value)]
        else:
            continue
        for each, where, text in found:
            count += 1
            if count > MAX_STRINGS:
                return
            yield Passage(definition, where, each, text)


def _read(kind: str, pointer: str, text: str) -> list[tuple[str, str, str]]:
    """A string that holds texts, and what is said within it: an address, an image or a page."""
    if kind in ("page", "blob"):
        page = said_by_page(text_of_blob(text) if kind == "blob" else text)
        return [("page", pointer, page[at : at + MAX_TEXT]) for at in range(0, len(page), MAX_TEXT)]
    if kind == "icon":
        said, within = said_by_image(text) if text.startswith("data:") else "", "image"
    else:
        said, within = said_by_address(text), "address"
    return [(kind, pointer, text), (within, pointer, said)] if said else [(kind, pointer, text)]


def excess_of_server(surface: Surface) -> Iterator[tuple[str, str]]:
    """Yield each place beside the lists of *surface* that is beyond a bound, and which bound it is."""
    if surface.instructions is not None and len(surface.instructions) > MAX_TEXT:
        yield "/instructions", f"a text of {len(surface.instructions)} characters (read: {MAX_TEXT})"
    whole = [
        (surface.server_info, "/serverInfo", "definition"),
        (surface.capabilities, "/capabilities", "meta"),
    ]
    for root, pointer, kind in (*whole, *((each, at, "content") for at, each in _contents(surface))):
        beyond = excess(root, pointer, kind)
        if beyond is not None:
            yield beyond


def excess(root: Mapping[str, Json], pointer: str, kind: str = "definition") -> tuple[str, str] | None:
    """Return the first place of *root* that is beyond a bound, and which bound it is, or None."""
    strings = 0
    for place in _places(root, pointer, kind):
        if isinstance(place.value, str):
            strings += 1
            most = MAX_PAGE if place.kind in ("page", "blob", "icon") else MAX_TEXT
            if len(place.value) > most:
                return place.pointer, f"a text of {len(place.value)} characters (read: {most})"
        elif isinstance(place.value, dict):
            strings += len(place.value)
        if place.depth >= MAX_DEPTH and isinstance(place.value, dict | list):
            return place.pointer, f"nesting deeper than {MAX_DEPTH} levels"
        if strings > MAX_STRINGS:
            return pointer, f"more than {MAX_STRINGS} strings"
    return None


def _places(root: Mapping[str, Json], pointer: str, kind: str = "definition") -> Iterator[_Place]:
    """Yield every value of *root*, depth first, in the order of the document."""
    stack = [_Place(dict(root), pointer, kind, 0, False)]
    while stack:
        place = stack.pop()
        yield place
        if place.depth >= MAX_DEPTH:
            continue
        if isinstance(place.value, dict):
            children = [_child(place, key, value) for key, value in place.value.items()]
        elif isinstance(place.value, list):
            children = [
                _Place(value, f"{place.pointer}/{index}", place.kind, place.depth + 1, False)
                for index, value in enumerate(place.value)
            ]
        else:
            continue
        stack.extend(reversed(children))


def _child(place: _Place, key: str, value: Json) -> _Place:
    pointer = _below(place.pointer, key)
    if place.names:
        return _Place(value, pointer, "schema", place.depth + 1, False)
    if place.kind == "content":
        return _Place(value, pointer, _CONTENTS.get(key, "instructions"), place.depth + 1, False)
    if place.kind in _INHERITED:
        kind = place.kind
    elif key == "name" and place.kind == "arguments":
        kind = "key"
    elif key in _SCHEMAS:
        kind = "schema"
    elif key == "arguments" and place.kind == "definition":
        kind = "arguments"
    else:
        kind = _KINDS.get(key, place.kind)
        if kind == "definition" and isinstance(value, str):
            kind = "meta"
    return _Place(value, pointer, kind, place.depth + 1, key in _NAME_MAPS and kind not in _INHERITED)


def _own_keys(place: _Place, value: Mapping[str, Json]) -> Iterator[str]:
    """The keys of an object that its author chose, rather than the words of JSON Schema and MCP."""
    for key in value:
        if place.names or key not in _VOCABULARY:
            yield key


def _below(pointer: str, key: str) -> str:
    if "~" in key or "/" in key:
        key = key.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{key}"
