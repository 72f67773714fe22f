"""Python's low-level API: functions that return lists of `types.Tool(...)` and its siblings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.model import Json
from douane.surface.collected import Collected
from douane.surface.conditions import condition
from douane.surface.python_arguments import Arguments, annotations_of, bound
from douane.surface.python_items import Item, Reach, items
from douane.surface.python_meaning import class_around, instance, meant
from douane.surface.python_schemas import schema_of
from douane.surface.python_uses import through
from douane.surface.reading import Env, Holes, known, read
from douane.surface.records import model_schema
from douane.surface.returns import returned
from douane.syntax import Place, field, follow, name, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

RESULTS = {
    "ListToolsResult": ("tool", ("tools",)),
    "ListPromptsResult": ("prompt", ("prompts",)),
    "ListResourcesResult": ("resource", ("resources",)),
    "ListResourceTemplatesResult": ("template", ("resource_templates", "resourceTemplates")),
}
"""Results of the protocol: what kind of definitions each holds, and under which names."""

CLASSES = {"Tool": "tool", "Prompt": "prompt", "Resource": "resource", "ResourceTemplate": "template"}
_RENAMED = {
    "input_schema": "inputSchema",
    "output_schema": "outputSchema",
    "mime_type": "mimeType",
    "uri_template": "uriTemplate",
    "meta": "_meta",
}
_SCHEMAS = frozenset({"inputSchema", "outputSchema"})


@dataclass(slots=True)
class PythonLists:
    """Reads the handlers of one module into `found`."""

    module: Module
    found: Collected

    def handler(self, function: Node, kind: str) -> None:
        """Read what the handler *function* returns."""
        for result in returned(function):
            if _called(self.module, strip(result)) not in RESULTS:  # read wherever it stands
                self.listed(self.module, result, kind, None, Reach())

    def result(self, call: Node) -> None:
        """Read the definitions in a result of the protocol: ``ListToolsResult(tools=[...])``."""
        kind, keys = RESULTS[_called(self.module, call) or ""]
        given = Arguments(self.module, call)
        found = next((given.named[key] for key in keys if key in given.named), None)
        if found is not None:
            self.listed(found.module, found.node, kind, None, Reach())

    def definition(self, place: Place, kind: str, when: str | None) -> bool:
        """Read the definition at *place*; tell whether there is one."""
        return self._item(Item(place, when), kind, Reach())

    def listed(self, module: Module, node: Node, kind: str, when: str | None, reach: Reach) -> None:
        """Read the definitions in the list expression *node*."""
        for item in items(module, node, when, reach):
            if item.place.node is None or not self._item(item, kind, reach):
                where = item.place.node if item.place.node is not None else item.place.module.root
                self.found.dynamic(kind, item.place.module, where, "it is computed at run time")

    def _item(self, item: Item, kind: str, reach: Reach) -> bool:
        module, node = item.place
        if node is None or reach.spent:
            return False
        node = strip(node)
        if node.type == "conditional_expression":
            first, test, other = parts(node)[:3]
            text = " ".join(module.text(test).split())[:100]
            done = [
                self._item(
                    Item(follow(module, part) or Place(module, part), when, item.env), kind, reach.further()
                )
                for part, when in ((first, text), (other, f"not ({text})"))
                if part.type != "none"
            ]
            return all(done)
        if node.type == "dictionary":
            return self._mapping(module, node, kind, item)
        if node.type != "call":
            return False
        if CLASSES.get(_called(module, node) or "") != kind:
            return self._made(module, node, kind, item, reach)
        self._written(module, node, kind, item)
        return True

    def _written(self, module: Module, node: Node, kind: str, item: Item) -> None:
        holes = Holes()
        definition: dict[str, Json] = {}
        holder = field(node, "arguments")
        for part in parts(holder) if holder is not None else []:
            key, value = field(part, "name"), field(part, "value")
            if part.type == "keyword_argument" and key is not None and value is not None:
                self._argument(definition, module, module.text(key), value, holes, item.env)
            elif part.type == "dictionary_splat":
                more = read(module, parts(part)[0], holes, item.env)
                if isinstance(more, dict):
                    definition.update(more)
                else:
                    holes.places.append(Place(module, part))
        if "${" in str(definition.get("name")):
            del definition["name"]
        self.found.add(kind, definition, module, node, item.condition or condition(module, node))
        label = definition.get("name")
        if isinstance(label, str):
            self.found.holes(kind, label, holes.places)

    def _mapping(self, module: Module, node: Node, kind: str, item: Item) -> bool:
        holes = Holes()
        value = read(module, node, holes, item.env)
        if not isinstance(value, dict) or "name" not in value:
            return False
        self.found.add(kind, value, module, node, item.condition)
        self.found.holes(kind, str(value["name"]), holes.places)
        return True

    def _made(self, module: Module, node: Node, kind: str, item: Item, reach: Reach) -> bool:
        """A call of a function of the package that returns one definition."""
        function = field(node, "function")
        place = meant(module, function, item.env) if function is not None else None
        if place is None or place.node is None or place.node.type != "function_definition":
            return False
        results = list(returned(place.node))
        if len(results) != 1:
            return False
        method = (
            function is not None and function.type == "attribute" and class_around(place.module, place.node)
        )
        given = bound(place, Arguments(module, node), method=bool(method))
        env = {key: through(value, module, item.env) for key, value in given.items()}
        owner = field(function, "object") if function is not None and method else None
        made = instance(module, owner, item.env) if owner is not None else None
        if made is not None:
            env["self"] = made
        target = meant(place.module, results[0], env)
        return target is not None and self._item(Item(target, item.condition, env), kind, reach.further())

    def _argument(
        self, definition: dict[str, Json], module: Module, key: str, node: Node, holes: Holes, env: Env
    ) -> None:
        key = _RENAMED.get(key, key)
        place = meant(module, node, env)
        inner = strip(place.node) if place is not None and place.node is not None else None
        if place is not None and inner is not None and inner.type == "call":
            made = schema_of(place.module, inner, holes, env) if key in _SCHEMAS else None
            made = made if made is not None else annotations_of(place.module, inner, holes) or None
            written = dict(made) if made is not None else self._address(place.module, inner)
            if written is not None:
                definition[key] = written
                return
        if place is not None and inner is not None and inner.type == "class_definition" and key in _SCHEMAS:
            schema = model_schema(place, holes)
            if schema is not None:
                definition[key] = schema
                return
        if key == "arguments" and place is not None and inner is not None and inner.type == "list":
            definition[key] = self._arguments(place.module, inner, holes)
            return
        value = (
            read(place.module, inner, holes, env)
            if place is not None and inner is not None
            else read(module, node, holes, env)
        )
        if known(value):
            if value is not None:
                definition[key] = value
        else:
            holes.places.append(Place(module, node))

    def _address(self, module: Module, call: Node) -> str | None:
        holder = field(call, "arguments")
        given = parts(holder) if holder is not None else []
        if _called(module, call) not in ("AnyUrl", "FileUrl", "HttpUrl") or not given:
            return None
        value = read(module, given[0], Holes())
        return value if isinstance(value, str) else None

    def _arguments(self, module: Module, node: Node, holes: Holes) -> list[Json]:
        """Return the arguments of a prompt: a list of ``PromptArgument(...)``."""
        found: list[Json] = []
        for part in parts(node):
            argument: dict[str, Json] = {}
            holder = field(part, "arguments")
            for keyword in parts(holder) if holder is not None else []:
                key, value = field(keyword, "name"), field(keyword, "value")
                if key is not None and value is not None:
                    written = read(module, value, holes)
                    if known(written):
                        argument[module.text(key)] = written
            if argument:
                found.append(argument)
        return found


def _called(module: Module, node: Node) -> str | None:
    function = field(node, "function") if node.type == "call" else None
    return (name(module, function) or "").rpartition(".")[2] if function is not None else None
