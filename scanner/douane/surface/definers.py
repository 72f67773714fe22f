"""Registrations as the definitions that the server lists for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from douane.model import Json
from douane.surface.data import MISSING, Reading, is_behaviour
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Function,
    Maybe,
    Native,
    Object,
    Opaque,
    Schema,
    Thrown,
    Value,
    plain,
)
from douane.surface.zod import Converter
from douane.syntax import Place

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine
    from douane.surface.recording import Record
    from douane.syntax import Module

Definition = dict[str, Json]
EMPTY: Definition = {"type": "object", "properties": {}}
SCHEMA_KEYS = {
    "inputSchema": "inputSchema",
    "outputSchema": "outputSchema",
    "parameters": "inputSchema",
    "input_schema": "inputSchema",
    "paramsSchema": "inputSchema",
    "schema": "inputSchema",
    "input": "inputSchema",
    "argsSchema": "inputSchema",
}
HELD = ("title", "description", "annotations", "icons", "_meta", "execution")
_ANNOTATIONS = frozenset({"title", "readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"})
_JSON_SCHEMA_WORDS = frozenset({"type", "properties", "$ref", "anyOf", "oneOf", "allOf", "$schema"})
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


@dataclass(slots=True)
class Defined:
    """What one registration lists, with the places of what is computed in it."""

    kind: str
    definition: Definition
    place: Place
    conditions: tuple[str, ...] = ()
    outer: tuple[str, ...] = ()
    holes: list[Place] = field(default_factory=list)
    given: bool = False
    why: str | None = None  # set where it is no definition but tells why there is none

    @property
    def name(self) -> str | None:
        """What it is listed under, or None if that is computed."""
        key = {"resource": "uri", "template": "uriTemplate"}.get(self.kind, "name")
        name = self.definition.get(key)
        return name if isinstance(name, str) and (self.kind == "template" or "${" not in name) else None


@dataclass(slots=True)
class Definer:
    """Turns records into definitions; `is_modern` tells for a file whether its SDK is of major version 2."""

    machine: Machine
    is_modern: Callable[[Module], bool]
    modern: bool = False

    def defined(self, record: Record) -> list[Defined]:
        """Return what *record* lists."""
        self.modern = self.is_modern(record.place.module)
        define = _DEFINERS[record.method]
        return define(self, record)

    def _made(self, record: Record, kind: str, definition: Definition, reading: Reading) -> Defined:
        inner = (*record.inner, *(("disabled until it is enabled",) if record.disabled else ()))
        return Defined(kind, definition, record.place, inner, record.outer, reading.holes, reading.given)

    def register_tool(self, record: Record) -> list[Defined]:
        """`server.registerTool(name, { title, description, inputSchema, ... }, callback)`."""
        given, reading = record.arguments, Reading()
        definition = self._named(given[0], reading)
        config = plain(given[1]) if len(given) > 1 else UNDEFINED
        if isinstance(given[0], Object) and isinstance(config, Function | Native | Opaque):
            return self.add_tool(record)
        if not isinstance(config, Object):
            reading.hole(config)
            return [self._undefined(record, "tool", definition, reading)]
        definition["inputSchema"] = dict(EMPTY)
        self._filled(definition, config, reading, (*HELD,))
        return [self._made(record, "tool", definition, reading)]

    def _undefined(self, record: Record, kind: str, definition: Definition, reading: Reading) -> Defined:
        name = definition.get("name")
        why = (
            f"the definition of {name} is computed"
            if name is not None
            else "its name is computed at run time"
        )
        made = self._made(record, kind, definition, reading)
        made.why = why
        return made

    def _named(self, value: Value, reading: Reading) -> Definition:
        name = reading.json(plain(value))
        return {"name": name} if isinstance(name, str) else {}

    def _filled(self, definition: Definition, config: Object, reading: Reading, held: Iterable[str]) -> None:
        for key, item in members(self.machine, config):
            value = plain(item)
            if key in SCHEMA_KEYS:
                target = SCHEMA_KEYS[key]
                schema = self.schema(value, reading, output=target == "outputSchema")
                if schema is not None:
                    definition[target] = schema
            elif key in held and not is_behaviour(value):
                found = reading.json(value)
                if found is not MISSING:
                    definition[key] = cast("Json", found)
        if config.open is not None:
            reading.hole(config.open)

    def tool(self, record: Record) -> list[Defined]:
        """`server.tool(name, description?, shape?, annotations?, callback)`."""
        given, reading = [plain(value) for value in record.arguments], Reading()
        definition = self._named(given[0], reading)
        definition["inputSchema"] = dict(EMPTY)
        rest = given[1:-1]
        if rest and (isinstance(rest[0], str) or (isinstance(rest[0], Opaque) and _is_text(rest))):
            text = reading.json(rest[0])
            if isinstance(text, str):
                definition["description"] = text
            rest = rest[1:]
        for index, value in enumerate(rest):
            keys = set(value.members) if isinstance(value, Object) else set()
            if (keys and keys <= _ANNOTATIONS and not _has_schema(value)) or (index == 1 and keys):
                found = reading.json(value)
                definition["annotations"] = cast("Json", found)
            elif value is not UNDEFINED:
                schema = self.schema(value, reading)
                if schema is not None:
                    definition["inputSchema"] = schema
        return [self._made(record, "tool", definition, reading)]

    def add_tool(self, record: Record) -> list[Defined]:
        """`server.addTool({ name, description, parameters, ... })`."""
        value = plain(record.arguments[0])
        items = value.items if isinstance(value, Array) else [value]
        return [self.listed("tool", item, record, registered=True) for item in items]

    def listed(self, kind: str, item: Value, record: Record, *, registered: bool = False) -> Defined:
        """Return what an object in a list (or one that is registered whole) defines."""
        reading = Reading()
        value = plain(item)
        definition: Definition = {}
        if not isinstance(value, Object | Class):
            reading.hole(value)
            made = self._undefined(record, kind, definition, reading)
        else:
            self._whole(kind, definition, value, reading, registered=registered)
            made = self._made(record, kind, definition, reading)
            where = value.place if isinstance(value, Object) else Place(value.module, value.node)
            made.place = where if where is not None and where.node is not None else made.place
        if isinstance(item, Maybe):
            made.conditions = (*made.conditions, item.condition)
        return made

    def _whole(
        self, kind: str, definition: Definition, value: Object | Class, reading: Reading, *, registered: bool
    ) -> None:
        found = list(members(self.machine, value))
        has_schema = any(key == "inputSchema" and not is_behaviour(plain(item)) for key, item in found)
        for key, item in found:
            held = plain(item)
            if is_behaviour(held) or (
                registered and kind == "tool" and key not in (*HELD, *SCHEMA_KEYS, "name")
            ):
                continue
            if (
                kind == "tool"
                and key in SCHEMA_KEYS
                and (key in ("inputSchema", "outputSchema") or not has_schema)
            ):
                target = SCHEMA_KEYS[key]
                schema = self.schema(held, reading, output=target == "outputSchema")
                if schema is not None:
                    definition[target] = schema
                continue
            if isinstance(held, Schema):
                continue
            result = reading.json(held)
            if result is not MISSING:
                definition[key] = cast("Json", result)
        if kind == "tool":
            definition.setdefault("inputSchema", dict(EMPTY))
        if isinstance(value, Object) and value.open is not None:
            reading.hole(value.open)

    def prompt(self, record: Record) -> list[Defined]:
        """`server.prompt(name, description?, shape?, callback)`; `server.registerPrompt(name, {...}, cb)`."""
        given, reading = [plain(value) for value in record.arguments], Reading()
        if isinstance(given[0], Object):
            return [self.listed("prompt", given[0], record)]
        definition = self._named(given[0], reading)
        for value in given[1:-1]:
            if isinstance(value, str):
                definition["description"] = cast("str", reading.json(value))
            elif isinstance(value, Object) and set(value.members) & {
                "title",
                "description",
                "argsSchema",
                "icons",
            }:
                for key, item in members(self.machine, value):
                    if key == "argsSchema":
                        self._prompt_arguments(definition, plain(item), reading)
                    elif key in HELD and (found := reading.json(plain(item))) is not MISSING:
                        definition[key] = cast("Json", found)
            elif isinstance(value, Object | Schema):
                self._prompt_arguments(definition, value, reading)
            elif value is not UNDEFINED:
                reading.hole(value)
        return [self._made(record, "prompt", definition, reading)]

    def _prompt_arguments(self, definition: Definition, value: Value, reading: Reading) -> None:
        schema = self.schema(value, reading) or {}
        properties, required = schema.get("properties"), schema.get("required")
        found: list[Json] = []
        for name, member in properties.items() if isinstance(properties, dict) else ():
            argument: Definition = {"name": name}
            if isinstance(member, dict) and isinstance(member.get("description"), str):
                argument["description"] = member["description"]
            argument["required"] = isinstance(required, list) and name in required
            found.append(argument)
        definition["arguments"] = found

    def resource(self, record: Record) -> list[Defined]:
        """`server.registerResource(name, uri | new ResourceTemplate(..), {...}?, callback)`."""
        given, reading = [plain(value) for value in record.arguments], Reading()
        if isinstance(given[0], Object):
            kind = "template" if "uriTemplate" in given[0].members else "resource"
            return [self.listed(kind, given[0], record)]
        definition = self._named(given[0], reading)
        address = given[1] if len(given) > 1 else UNDEFINED
        kind = "resource"
        if isinstance(address, Object):
            kind, address = "template", plain(address.members.get("uriTemplate", UNDEFINED))
        text = reading.json(address)
        if isinstance(text, str):
            definition["uriTemplate" if kind == "template" else "uri"] = text
        for value in given[2:-1] if len(given) > 2 else []:
            if isinstance(value, Object):
                for key, item in members(self.machine, value):
                    found = MISSING if is_behaviour(plain(item)) else reading.json(plain(item))
                    if found is not MISSING:
                        definition[key] = cast("Json", found)
        return [self._made(record, kind, definition, reading)]

    # --- the low-level API ------------------------------------------------------------------------------

    def handler(self, record: Record) -> list[Defined]:
        """`server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [...] }))`."""
        kind = listed_kind(record)
        if kind is None or len(record.arguments) < 2:
            return []
        unknown = [Opaque(record.place), Opaque(record.place)]
        try:
            result = self.machine.call(record.arguments[1], unknown, UNDEFINED, record.place)
        except Thrown:
            result = UNDEFINED
        items = plain(result.members.get(MEMBERS[kind], UNDEFINED)) if isinstance(result, Object) else result
        if not isinstance(items, Array):
            reading = Reading()
            reading.hole(items)
            made = self._made(record, kind, {}, reading)
            made.why = "the list is computed at run time"
            return [made] if not (items is UNDEFINED and isinstance(result, Object)) else []
        found = [self.listed(kind, item, record) for item in items.items]
        if items.open is not None:
            rest = self._made(record, kind, {}, Reading())
            rest.why = "part of the list is computed at run time"
            rest.place = items.open if items.open.node is not None else record.place
            found.append(rest)
        return found

    def schema(self, value: Value, reading: Reading, *, output: bool = False) -> Definition | None:
        """Return the JSON Schema that *value* stands for, or None (noted in *reading*) if it is not known."""
        value = plain(value)
        if isinstance(value, Schema | Object) and (isinstance(value, Schema) or not is_json_schema(value)):
            major = major_of(value, self.machine.libraries.zod)
            return Converter(major, reading, modern=self.modern, output=output).root(value)
        if isinstance(value, Object):
            found = reading.json(value)
            return cast("Definition", found) if isinstance(found, dict) else None
        if value is not UNDEFINED and value is not None:
            reading.hole(value)
        return None


def members(machine: Machine, value: Object | Class) -> list[tuple[str, Value]]:
    """Return the members of an object or the static ones of a class, those that getters compute included."""
    if isinstance(value, Class):
        return list(value.statics.items())
    found = list(value.members.items())
    found += [(key, machine.invoke(getter, [], value)) for key, getter in value.accessors.items()]
    current: Value = value.made_by
    for _ in range(20):
        if not isinstance(current, Class):
            break
        for key, node in current.getters.items():
            if key not in value.members:
                getter = Function(current.module, node, current.frame, home=current)
                found.append((key, machine.invoke(getter, [], value)))
        current = current.parent
    return found


def _is_text(rest: list[Value]) -> bool:
    return len(rest) > 1 or not rest[0].name.startswith("zod")


def _has_schema(value: Object) -> bool:
    return any(isinstance(plain(item), Schema) for item in value.members.values())


def is_json_schema(value: Object) -> bool:
    """Whether an object is JSON Schema rather than a shape of Zod schemas."""
    words = _JSON_SCHEMA_WORDS & set(value.members)
    return bool(words) and not any(isinstance(plain(value.members[word]), Schema) for word in words)


def major_of(value: Value, default: int, depth: int = 4) -> int:
    """Return the major version of the Zod that made *value* or what is in it."""
    value = plain(value)
    if isinstance(value, Schema):
        return value.major
    if isinstance(value, Object) and depth > 0:
        for item in value.members.values():
            if isinstance(plain(item), Schema):
                return major_of(item, default, depth - 1)
    return default


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


_DEFINERS: dict[str, Callable[[Definer, Record], list[Defined]]] = {
    "registerTool": Definer.register_tool,
    "registerAppTool": Definer.register_tool,
    "registerToolTask": Definer.register_tool,
    "tool": Definer.tool,
    "addTool": Definer.add_tool,
    "addTools": Definer.add_tool,
    "prompt": Definer.prompt,
    "registerPrompt": Definer.prompt,
    "addPrompt": Definer.prompt,
    "resource": Definer.resource,
    "registerResource": Definer.resource,
    "registerAppResource": Definer.resource,
    "addResource": Definer.resource,
    "addResourceTemplate": Definer.resource,
    "setRequestHandler": Definer.handler,
}
