"""Members of values: reading and writing them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from douane.surface.evaluating.joining import absent, join
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
    Value,
    is_set,
    plain,
    usual,
    usually,
)
from douane.syntax import DYNAMIC, Place
from douane.syntax import field as child
from douane.syntax.exports import exported
from douane.syntax.paths import imported_module

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.frames import Frame
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

_PLAIN_KEYS = frozenset(
    {"property_identifier", "private_property_identifier", "shorthand_property_identifier"}
)
MAX_LINEAGE = 20
_NODE, _FOLDER = "/usr/bin/node", "/home/user"  # some places outside of the package
_PRESET = {"process.execPath": _NODE, "process.cwd()": _FOLDER, "os.homedir()": _FOLDER}
_DEEPEST = 12  # re-exports of re-exports


def property_name(machine: Machine, module: Module, node: Node, frame: Frame | None) -> str | None:
    """Return the name that a key of an object, class or pattern stands for, or None if it is computed."""
    if node.type in _PLAIN_KEYS:
        return module.text(node)
    return key_text(machine.value(module, node, frame))


def key_text(value: Value) -> str | None:
    """Return *value* as a property name."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return str(int(value)) if float(value).is_integer() else str(value)


def get(  # noqa: C901, PLR0911, PLR0912 - a table
    machine: Machine, owner: Value, key: Value, place: Place
) -> Value:
    """Return member *key* of *owner*."""
    name = key_text(key)
    if name is None:
        return _any_member(owner, place)
    if isinstance(owner, Maybe):
        owner = owner.value
    if isinstance(owner, Opaque) and owner.other is not DYNAMIC:
        return get(machine, owner.other, key, place)
    if is_set(owner) and usual(owner) is not UNDEFINED and usual(owner) is not None:
        return usually(get(machine, usual(owner), key, place), place)
    if isinstance(owner, Object):
        return _of_object(machine, owner, name, place)
    if isinstance(owner, Opaque):
        known = machine.libraries.method(owner, name)
        if known is not None:
            return known
        return _of_opaque(owner, name, place)
    if isinstance(owner, Namespace):
        return export(machine, owner.module, name, place)
    if isinstance(owner, Class):
        return of_class(machine, owner, name, place)
    if isinstance(owner, Array):
        if name == "length":
            return len(owner.items)
        if name.isdigit():
            return plain(owner.items[int(name)]) if int(name) < len(owner.items) else UNDEFINED
    if isinstance(owner, str):
        if name == "length":
            return len(owner)
        if name.isdigit():
            return owner[int(name)] if int(name) < len(owner) else UNDEFINED
    if isinstance(owner, Keyed) and name == "size":
        return len(owner.entries)
    if isinstance(owner, Builders):
        return machine.libraries.method(owner, name)
    if isinstance(owner, Function | Native) and name in owner.members:
        return owner.members[name]
    if isinstance(owner, Function) and name == "name":
        label = child(owner.node, "name")
        return owner.module.text(label) if label is not None else ""
    method = machine.libraries.method(owner, name)
    return method if method is not None else _missing(owner, place)


def _missing(owner: Value, place: Place) -> Value:
    return Opaque(place) if isinstance(owner, Schema | Native) else UNDEFINED


def _any_member(owner: Value, place: Place) -> Value:
    return Opaque(place, given=isinstance(owner, Opaque) and owner.given)


def _of_opaque(owner: Opaque, name: str, place: Place) -> Value:
    dotted = f"{owner.name}.{name}" if owner.name and name != "default" else owner.name
    return Opaque(place, dotted, default=preset(dotted), given=owner.given)


def preset(name: str) -> Value:
    """Return what the platform's *name* is where nobody sets anything, else DYNAMIC."""
    if name.startswith("process.env."):
        return UNDEFINED
    if name == "process.argv":
        return Array([_NODE, f"{_FOLDER}/server.js"])
    return _PRESET.get(name, DYNAMIC)


def _of_object(  # noqa: PLR0911 - a table
    machine: Machine, owner: Object, name: str, place: Place
) -> Value:
    if name in owner.members:
        held = owner.members[name]
        return absent(held.value, place) if isinstance(held, Maybe) else held
    if name == "constructor" and owner.made_by is not None:
        return owner.made_by
    getter = owner.accessors.get(name)
    if getter is not None:
        return machine.invoke(getter, [], owner)
    made_by: Value = owner.made_by
    for _ in range(MAX_LINEAGE):
        if not isinstance(made_by, Class):
            break
        if name in made_by.getters:
            node = made_by.getters[name]
            return machine.invoke(Function(made_by.module, node, made_by.frame, home=made_by), [], owner)
        if name in made_by.methods:
            node = made_by.methods[name]
            return Function(made_by.module, node, made_by.frame, this=owner, home=made_by)
        made_by = made_by.parent
    method = machine.libraries.method(owner, name)
    if method is not None:
        return method
    return UNDEFINED if owner.open is None and made_by is None else Opaque(place)


def of_class(machine: Machine, owner: Class, name: str, place: Place) -> Value:
    """Return the static member *name* of the class *owner*."""
    current: Value = owner
    for _ in range(MAX_LINEAGE):
        if not isinstance(current, Class):
            break
        if name in current.statics:
            return current.statics[name]
        if name in current.static_methods:
            node = current.static_methods[name]
            function = Function(current.module, node, current.frame, this=owner, home=current)
            getter = any(part.type == "get" for part in node.children)
            return machine.invoke(function, [], owner) if getter else function
        current = current.parent
    if name == "name":
        label = child(owner.node, "name")
        return owner.module.text(label) if label is not None else ""
    if name == "prototype":
        return Object({}, owner, place=place)
    return UNDEFINED if current is None else Opaque(place)


def put(machine: Machine, module: Module, target: Node, value: Value, frame: Frame | None) -> None:
    """Assign *value* to the member that *target* names."""
    base, name = child(target, "object"), child(target, "property")
    index = child(target, "index")
    if base is None:
        return
    owner = machine.value(module, base, frame)
    key = (
        module.text(name)
        if name is not None
        else key_text(machine.value(module, index, frame))
        if index
        else None
    )
    if isinstance(owner, Object):
        if key is None:
            owner.open = Place(module, target)
        else:
            owner.members[key] = _kept(machine, owner, key, value, Place(module, target))
    elif isinstance(owner, Class) and key is not None:
        owner.statics[key] = value
    elif isinstance(owner, Function | Native) and key is not None:
        owner.members[key] = value
    elif isinstance(owner, Array):
        _put_item(machine, owner, key, value)


def _kept(machine: Machine, owner: Object, key: str, value: Value, place: Place) -> Value:
    met = machine.conditions[owner.depth :]
    if key not in owner.members and owner.open is not None and met and _fills(place, met):
        # What is filled in where nobody set anything is what a server has that nobody configured.
        return value
    condition = machine.condition(owner.depth)
    if condition is None:
        return value
    held = owner.members.get(key)
    if held is None:
        return Maybe(value, condition)
    defaults = machine.is_unusual(owner.depth)
    return join(machine, value, plain(held), place, condition, defaults=defaults)


def _fills(place: Place, conditions: Sequence[str]) -> bool:
    """Whether *conditions* say no more than that what is assigned to at *place* is not set."""
    text = "" if place.node is None else " ".join(place.module.text(place.node).split())
    unset = {f"{text} === undefined", f"{text} == null", f"{text} === void 0", f"!{text}", f"{text}===void 0"}
    return all(condition in unset for condition in conditions)


def _put_item(machine: Machine, owner: Array, key: str | None, value: Value) -> None:
    if key is None or not key.isdigit() or int(key) > len(owner.items):
        return
    if int(key) == len(owner.items):
        owner.items.append(machine.held(value, owner.depth))
    else:
        owner.items[int(key)] = value


def export(machine: Machine, module: Module, name: str, place: Place, depth: int = 0) -> Value:
    """Return what *module* exports as *name*."""
    machine.spend()
    if depth > _DEEPEST:
        return Opaque(place)
    machine.modules[id(module)] = module
    for found in exported(module, name):
        value = _exported(machine, module, found.name, found.node, found.origin, place, depth)
        if value is None:
            continue
        return get(machine, value, found.member, place) if found.member is not None else value
    return Opaque(place) if name != "default" else _common_js(machine, module, place)


def _exported(
    machine: Machine,
    module: Module,
    name: str,
    node: Node | None,
    origin: str | None,
    place: Place,
    depth: int,
) -> Value | None:
    from douane.surface.evaluating.naming import fixed

    if origin is not None:
        known = machine.libraries.module(origin, module)
        if known is not None:
            return known if not name else get(machine, known, name, place)
        other = imported_module(module, origin)
        if other is None:
            return None
        if not name:
            return machine.exports(other)
        value = export(machine, other, name, place, depth + 1)
        return None if isinstance(value, Opaque) and value.place == place else value
    if node is not None:
        return machine.standing(module, node)
    binding = module.scopes.top(name)
    return fixed(machine, module, binding, module.root) if binding is not None else None


def _common_js(machine: Machine, module: Module, place: Place) -> Value:
    """Return what `import x from` gives of a module without a default export: all it exports."""
    return machine.exports(module) if b"exports." in module.source else Opaque(place)
