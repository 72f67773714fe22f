"""Which list a request handler answers, told by the schema of its request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from douane.surface.evaluating.values import Object, Opaque, Schema, Value, plain

if TYPE_CHECKING:
    from douane.surface.recording import Record

LISTS = {
    "ListToolsRequestSchema": "tool",
    "tools/list": "tool",
    "ListPromptsRequestSchema": "prompt",
    "prompts/list": "prompt",
    "ListResourcesRequestSchema": "resource",
    "resources/list": "resource",
    "ListResourceTemplatesRequestSchema": "template",
    "resources/templates/list": "template",
}
MEMBERS = {"tool": "tools", "prompt": "prompts", "resource": "resources", "template": "resourceTemplates"}


def listed_kind(record: Record) -> str | None:
    """Return which list a request handler answers: tool, prompt, resource, template; None for others."""
    first = record.arguments[0]
    if isinstance(first, str):
        return LISTS.get(first)
    if isinstance(first, Opaque):
        kind = LISTS.get(first.name.rpartition(".")[2])
        if kind is not None:
            return kind
    node = record.place.node
    holder = node.child_by_field_name("arguments") if node is not None else None
    written = holder.named_children[0] if holder is not None and holder.named_children else None
    if written is not None:
        text = record.place.module.text(written).rpartition(".")[2].rstrip("0123456789_$")
        if text in LISTS:
            return LISTS[text]
    return next((LISTS[text] for text in _literals(first, 5) if text in LISTS), None)


def _literals(value: Value, depth: int) -> Iterable[str]:
    """Yield the constants in a schema: bundlers rename the schemas of requests, which name the method."""
    value = plain(value)
    if depth <= 0:
        return
    if isinstance(value, Schema):
        current: Schema | None = value
        while current is not None:
            for argument in current.arguments:
                if current.name == "literal" and isinstance(argument, str):
                    yield str(argument)
                yield from _literals(argument, depth - 1)
            current = current.inner
    elif isinstance(value, Object) and "method" in value.members:
        yield from _literals(value.members["method"], depth - 1)
