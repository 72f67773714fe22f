"""Parameters that hold nothing of the caller: a switch, and the turns of a chat that a model completes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from douane.detectors._judgement import words_of

if TYPE_CHECKING:
    from douane.model import Definition

_TURN = frozenset({"role", "content"})
_ROLES = frozenset({"user", "assistant"})
_SCHEMA = "/inputSchema"
# What a tool is called, or takes, that has another model answer.
_COMPLETING = frozenset(
    {"ask", "chat", "complete", "completion", "completions", "generate", "llm", "model", "prompt", "respond"}
)


def holds_nothing(definition: Definition, pointer: str) -> bool:
    """Whether *pointer* lies in a parameter of *definition* that is a switch, or the turns of a chat.

    The turns of a chat are a list of `role` (of which a user and an assistant are two) and `content`, in a
    tool that is there to have a model answer them.
    """
    schema = definition.definition.get("inputSchema")
    parts = pointer.partition(f"{_SCHEMA}/properties/")[2].split("/")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    parameter = properties.get(parts[0]) if isinstance(properties, dict) else None
    if not isinstance(properties, dict) or not isinstance(parameter, dict):
        return False
    if parameter.get("type") == "boolean":
        return True
    return _are_turns(parameter) and _completes(definition.name, properties)


def _are_turns(parameter: dict[str, Any]) -> bool:
    items = parameter.get("items")
    fields = items.get("properties") if isinstance(items, dict) else None
    if not isinstance(fields, dict) or set(fields) != _TURN:
        return False
    roles = fields["role"].get("enum") if isinstance(fields["role"], dict) else None
    return isinstance(roles, list) and all(role in roles for role in _ROLES)


def _completes(name: str, properties: dict[str, Any]) -> bool:
    said = {*words_of(name), *(word for each in [*properties][:40] for word in words_of(str(each)))}
    return "model" in said and not _COMPLETING.isdisjoint(words_of(name))
