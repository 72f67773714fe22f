"""Libraries that are known rather than read: the platform, Zod, TypeBox and the SDKs of the protocol."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.surface.evaluating.natives_lists import list_method
from douane.surface.evaluating.natives_objects import CONSTRUCTED, from_json, language_global
from douane.surface.evaluating.natives_platform import made_address, platform_module, root_of
from douane.surface.evaluating.natives_text import primitive_method
from douane.surface.evaluating.serving import SDKS
from douane.surface.evaluating.typebox import MODULES as TYPEBOX
from douane.surface.evaluating.typebox import TYPE
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Builders,
    Class,
    Function,
    Keyed,
    Maybe,
    Namespace,
    Native,
    Object,
    Opaque,
    Schema,
    Text,
    Value,
)
from douane.surface.evaluating.yaml_documents import yaml_module
from douane.surface.evaluating.zod_parsing import PARSING, TRYING, parser
from douane.surface.evaluating.zod_values import builder, schema_member
from douane.syntax import Place
from douane.syntax import field as child
from douane.syntax.exports import export_names
from douane.syntax.paths import beside, imported_file, imported_path

if TYPE_CHECKING:
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

_ZOD = re.compile(
    r"(?:npm:)?(?:zod|@zod/mini)(?:@[\w.^~-]+)?(?:/(v3|v4|v4-mini|mini|v4/core))?(?:/[\w./-]*)?"
)
_ZOD_NAMES = re.compile(r"(?:z|zod|external_exports|zod_exports|external)_?\d*\Z")
_REQUIRED = re.compile(rb"\brequire\([\"'](\./[\w./-]{1,99})[\"']\)\.z\b")
# Whatever has these is Zod, under whichever name a bundler keeps it.
_ZOD_MEMBERS = frozenset(
    {"string", "number", "boolean", "object", "array", "union", "enum", "literal", "record"}
)
_SERVER = re.compile(r"_?(?:McpServer|MCPServer|FastMCP|Server)[\d_$]*\Z")
_SERVER_METHODS = (
    frozenset({"registerTool", "registerResource"}),
    frozenset({"setRequestHandler", "assertCanSetRequestHandler"}),
    frozenset({"setRequestHandler", "createMessage"}),
    frozenset({"addTool", "addResource", "addPrompt"}),
)
_CONVERTERS = frozenset({"zodToJsonSchema", "toJsonSchema", "toJSONSchema", "toJsonSchemaCompat", "zod2json"})
_DEDENTERS = frozenset({"dedent", "outdent", "stripIndent", "stripIndents"})


class Recorder:
    """What is told of the calls that register something; this one keeps nothing."""

    def registered(
        self, machine: Machine, owner: Value, name: str, arguments: list[Value], place: Place
    ) -> Value | None:
        """Return what the call returns if it registers something, else None."""

    def server(self, arguments: list[Value], place: Place) -> None:
        """Note that a server is made."""


@dataclass(slots=True)
class Known:
    """The known libraries. *zod* is the major version of Zod where nothing says otherwise."""

    zod: int
    recorder: Recorder
    machine: Machine | None = None
    majors: dict[str, int] = field(default_factory=dict)

    @property
    def _machine(self) -> Machine:
        if self.machine is None:
            raise RuntimeError("the machine is set before anything is evaluated")
        return self.machine

    # --- modules ----------------------------------------------------------------------------------------

    def module(self, specifier: str, module: Module) -> Value | None:
        """Return the module that *specifier* names if it is a known one, or a data file."""
        named = _ZOD.fullmatch(specifier)
        if named is not None:
            version = named[1] or ""
            major = 3 if version == "v3" else 4 if version else self._own_major(module)
            return Builders(major)
        if specifier in TYPEBOX:
            return Object({"Type": TYPE, "default": TYPE, **TYPE.members}, open=Place(module, None))
        if SDKS.match(specifier):
            return Opaque(Place(module, module.root), specifier)
        if specifier in ("dedent", "outdent", "common-tags"):
            return Opaque(Place(module, module.root), "dedent")
        platform = platform_module(self._machine, specifier) or yaml_module(specifier)
        if platform is not None:
            return platform
        return self._data(specifier, module) if specifier.endswith(".json") else None

    def _own_major(self, module: Module) -> int:
        """Return the major version of the Zod that the package of *module* gets."""
        return beside(module, "zod") or self.zod

    def _data(self, specifier: str, module: Module) -> Value | None:
        path = imported_path(module, specifier)
        data = module.codebase.tree.get(path) if module.codebase is not None and path is not None else None
        return from_json(data.decode("utf-8", "replace")) if data is not None else None

    def loader(self, machine: Machine) -> Native:
        """Return what `createRequire()` returns."""

        def load(_this: Value, given: list[Value]) -> Value:
            from douane.surface.evaluating.naming import required

            if not given or not isinstance(given[0], str) or isinstance(given[0], Text):
                return Opaque()
            return required(machine, machine.first_module, given[0])

        return Native("require", load)

    def own_place(self, module: Module) -> Value:
        """Return `import.meta` of *module*."""
        path = f"{root_of(self._machine, module.codebase)}/{module.path}"
        folder = path.rpartition("/")[0]
        return Object(
            {"url": f"file://{path}", "filename": path, "dirname": folder}, open=Place(module, None)
        )

    def named(self, name: str, module: Module) -> Value | None:
        """Return the global *name*, as seen from *module*."""
        if name in ("__dirname", "__filename"):
            path = f"{root_of(self._machine, module.codebase)}/{module.path}"
            return path if name == "__filename" else path.rpartition("/")[0]
        if name == "URL":
            return Native("URL", lambda _, given: made_address(self._machine, given))
        return language_global(self._machine, name)

    @staticmethod
    def export_names(_machine: Machine, namespace: Namespace) -> Iterable[str]:
        """Return the names that a module exports."""
        return export_names(namespace.module)

    # --- members ----------------------------------------------------------------------------------------

    def method(self, owner: Value, name: str) -> Value | None:  # noqa: PLR0911 - a table
        """Return member *name* of a value whose members are known."""
        machine = self._machine
        if isinstance(owner, Maybe):
            owner = owner.value
        if isinstance(owner, Builders):
            return builder(machine, owner, name)
        if isinstance(owner, Schema):
            parses = name in PARSING or name in TRYING
            return parser(machine, owner, name) if parses else schema_member(owner, name)
        if isinstance(owner, Array | Keyed):
            return list_method(machine, owner, name)
        if isinstance(owner, Function):
            return _function_method(machine, owner, name)
        if isinstance(owner, Opaque):
            return None
        if name in ("then", "catch", "finally"):
            return Native(name, lambda _, given: _settled(machine, owner, name, given))
        if name == "hasOwnProperty" and isinstance(owner, Object):
            return Native(name, lambda _, given: bool(given) and given[0] in owner.members)
        return primitive_method(machine, owner, name)

    def recognised(self, made: Object) -> Value | None:
        """Return what an object literal stands for: Zod that is bundled with the package."""
        if len(made.members) >= len(_ZOD_MEMBERS) and {*made.members, *made.accessors} >= _ZOD_MEMBERS:
            return Builders(4 if "toJSONSchema" in made.members or "looseObject" in made.members else 3)
        return None

    def bundled(self, name: str, module: Module) -> Value | None:
        """Return Zod where a bundler keeps it under *name*."""
        if not _ZOD_NAMES.match(name):
            return None
        if b"ZodObject" not in module.source:
            major = self._required_major(module)
            if major is not None or name in ("z", "zod"):
                return Builders(major) if major is not None else None
        return Builders(4 if b"toJSONSchema" in module.source and b"$ZodType" in module.source else 3)

    def _required_major(self, module: Module) -> int | None:
        """Return the major version of the Zod that another bundle hands on to *module*, or None."""
        key = f"{id(module.codebase)}:{module.path}"
        if key not in self.majors:
            match = _REQUIRED.search(module.source)
            found = self.handed_on(module, match[1].decode(), "z") if match is not None else None
            self.majors[key] = found.major if isinstance(found, Builders) else 0
        return self.majors[key] or None

    def handed_on(self, module: Module, specifier: str, name: str) -> Value | None:
        """Return Zod where a bundle too large to be followed hands it on as *name*."""
        if not _ZOD_NAMES.match(name):
            return None
        codebase = module.codebase
        found = imported_file(codebase, module.path, specifier) if codebase is not None else None
        source = found[0].source(found[1]) if found is not None and found[0] is codebase else None
        if source is None or b"ZodObject" not in source:
            return None
        return Builders(4 if b"$ZodType" in source else 3)

    def converted(self, name: str, given: list[Value]) -> Value | None:
        """Return the JSON Schema that the converter *name* makes of the schema it is given, or None."""
        called = name.rpartition(".")[2].rstrip("0123456789_$")
        if called not in _CONVERTERS or not given or not isinstance(given[0], Schema | Object):
            return None
        from douane.surface.converted import convert

        return convert(called, name, given, self.zod)

    # --- what is made and registered ---------------------------------------------------------------------

    def made(self, target: Value, arguments: list[Value], place: Place) -> Value | None:  # noqa: PLR0911 - a table
        """Return what `new target(...)` is where the class is one of a known library."""
        if isinstance(target, Opaque) and _SERVER.search(target.name.rpartition(".")[2]):
            self.recorder.server(arguments, place)
            return Opaque(place, "server")
        if isinstance(target, Class) and is_library_server(target):
            self.recorder.server(arguments, place)
            return Opaque(place, "server")
        if _class_name(target).endswith("ResourceTemplate") and arguments:
            return Object({"uriTemplate": arguments[0]}, place=place)
        if isinstance(target, Native) and target.name in CONSTRUCTED:
            return CONSTRUCTED[target.name](self._machine, arguments)
        if isinstance(target, Native) and target.name == "URL":
            return target.run(UNDEFINED, arguments)
        if isinstance(target, Native) and target.name.endswith("Error"):
            return Object({"message": arguments[0] if arguments else ""})
        return None

    def parent(self, arguments: list[Value], target: Value, place: Place) -> None:
        """Note that a class of the package that extends a server is made."""
        if isinstance(target, Opaque) and _SERVER.search(target.name.rpartition(".")[2]):
            self.recorder.server(arguments, place)

    def registered(
        self, machine: Machine, owner: Value, name: str, arguments: list[Value], place: Place
    ) -> Value | None:
        """Note a call of method *name* that registers something; None if it is an ordinary call."""
        return self.recorder.registered(machine, owner, name, arguments, place)

    @staticmethod
    def tagged(tag: str, text: Value, place: Place) -> Value:
        """Return what a tagged template comes to."""
        if not isinstance(text, str):
            return Opaque(place)
        name = tag.rpartition(".")[2].rstrip("0123456789_$")
        if name == "raw" or name not in _DEDENTERS:
            return text if name in ("raw", "ts", "html", "md", "gql") else Opaque(place)
        import textwrap

        made = textwrap.dedent(text).strip()
        return Text(made, text.holes) if isinstance(text, Text) else made


def _class_name(target: Value) -> str:
    if isinstance(target, Class):
        label = child(target.node, "name")
        return target.module.text(label).rstrip("0123456789_$") if label is not None else ""
    return target.name if isinstance(target, Opaque) else ""


def is_library_server(made_by: Class) -> bool:
    """Whether a class is that of an SDK which is bundled with the package."""
    label = child(made_by.node, "name")
    current: Value = made_by
    methods: set[str] = set()
    for _ in range(10):
        if not isinstance(current, Class):
            break
        methods |= current.methods.keys()
        current = current.parent
    if not any(needed <= methods for needed in _SERVER_METHODS):
        return False
    name = made_by.module.text(label) if label is not None else ""
    return bool(_SERVER.match(name)) or len(name) <= 3 or "setToolRequestHandlers" in methods


def _function_method(machine: Machine, owner: Function, name: str) -> Native | None:
    if name == "call":
        return Native(
            name, lambda _, given: machine.invoke(owner, given[1:], given[0] if given else UNDEFINED)
        )
    if name == "apply":

        def apply(_this: Value, given: list[Value]) -> Value:
            items = machine.items(given[1]) if len(given) > 1 else []
            return machine.invoke(owner, items or [], given[0] if given else UNDEFINED)

        return Native(name, apply)
    if name == "bind":
        return Native(
            name,
            lambda _, given: Function(
                owner.module, owner.node, owner.frame, given[0] if given else UNDEFINED, owner.home
            ),
        )
    return None


def _settled(machine: Machine, owner: Value, name: str, given: list[Value]) -> Value:
    if name != "then" or not given:
        return owner
    return machine.call(given[0], [owner], UNDEFINED, Place(machine.first_module, None))
