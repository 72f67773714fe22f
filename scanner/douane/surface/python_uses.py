"""Where the package uses a function: calls of it, decorators, and what helpers around them are given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from douane.surface.files import is_aside
from douane.surface.python_arguments import Arguments, bound
from douane.surface.python_meaning import class_around, meant
from douane.surface.reading import Env
from douane.surface.returns import returned
from douane.syntax import Language, Place, ancestors, field, follow, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_USES = 2_000
MAX_DEPTH = 4
_KEPT = -1_000  # node ids are addresses, never negative
_MADE = -2_000_000_000


class Use(NamedTuple):
    """A function handed to a helper: what the names in the helper stand for, and where it is handed over."""

    function: Place
    env: Env
    where: Place


def calls_of(function: Place) -> list[tuple[Place, bool]]:
    """Return where *function* is called or used as a decorator, and whether as a method of an instance."""
    if function.node is None:
        return []
    key = _KEPT - function.node.start_byte
    kept = function.module.members.get(key)
    if not isinstance(kept, list):
        kept = function.module.members[key] = list(_calls_of(function))
    return kept


def _calls_of(function: Place) -> Iterator[tuple[Place, bool]]:
    label = field(function.node, "name") if function.node is not None else None
    codebase = function.module.codebase
    if label is None or codebase is None or function.node is None:
        return
    text = function.module.text(label)
    pattern = re.compile(rb"\b" + re.escape(text.encode()) + rb"\s*\(")
    bare = re.compile(rb"@[\w.]{0,100}\b" + re.escape(text.encode()) + rb"\b")
    count = 0
    for path in codebase.paths(Language.PYTHON):
        source = codebase.source(path) or b""
        if text.encode() not in source or is_aside(path):
            continue
        module = codebase.module(path)
        if module is None:
            continue
        for node in (*module.nodes_at(pattern, "call"), *module.nodes_at(bare, "decorator")):
            target = parts(node)[0] if node.type == "decorator" else field(node, "function")
            if target is None or not _is(Place(module, target), function, text):
                continue
            count += 1
            if count > MAX_USES:
                return
            yield Place(module, node), target.type == "attribute"


def _is(target: Place, function: Place, text: str) -> bool:
    """Whether the callee *target* is *function*, as far as that can be told."""
    if target.node is None or target.module.text(target.node).rpartition(".")[2] != text:
        return False
    place = meant(target.module, target.node)
    if place is not None and place.node is not None:
        return same(place, function)
    # A method of an object that comes from elsewhere: there is no telling, and the name has to do.
    method = function.node is not None and class_around(function.module, function.node) is not None
    return target.node.type == "attribute" and method


def same(one: Place, other: Place) -> bool:
    """Whether two places are the same, even if their file was parsed twice."""
    if one.module.path != other.module.path or one.node is None or other.node is None:
        return False
    return one.node.start_byte == other.node.start_byte and one.node.type == other.node.type


def handed_over(module: Module, call: Node, label: str) -> list[Use]:
    """Return what is handed over as parameter *label* of the helper in which *call* stands.

    The helper may be called or used as a decorator, and it may be made by another function that is.
    """
    helper = _with_parameter(module, call, label)
    if helper is None or helper.node is None:
        return []
    maker = _maker(helper)
    found: list[Use] = []
    if maker is None:
        for place, attribute in calls_of(helper):
            found.extend(_direct(helper, place, attribute, label))
    else:
        made = _made(maker, MAX_DEPTH)
        found.extend(Use(use.function, {**use.env, label: use.function}, use.where) for use in made)
    return found


def given_as(module: Module, node: Node, label: str) -> list[Place]:
    """Return what the function around *node* is given as parameter *label*, one for each call of it."""
    helper = _with_parameter(module, node, label)
    found: list[Place] = []
    for place, attribute in calls_of(helper) if helper is not None and helper.node is not None else ():
        if helper is None or helper.node is None or place.node is None or place.node.type != "call":
            continue
        method = attribute and class_around(helper.module, helper.node) is not None
        given = bound(helper, Arguments(place.module, place.node), method=method).get(label)
        if given is not None and given.node is not None:
            found.append(follow(given.module, given.node) or given)
    return found


def unwrapped(module: Module, node: Node) -> Node:
    """Return what is handed to a wrapper that keeps the signature of what it wraps (`functools.wraps`)."""
    node = strip(node)
    for _ in range(MAX_DEPTH):
        kept = _kept_signature(module, node) or _latest(module, node)
        if kept is not None:
            node = strip(kept)
            continue
        function = field(node, "function") if node.type == "call" else None
        if function is not None and function.type == "call":  # a decorator that is made: `logged("x")(fn)`
            function = field(function, "function")
        place = meant(module, function) if function is not None else None
        first = Arguments(module, node).own("fn", "func", "function") if node.type == "call" else None
        if place is None or place.node is None or place.node.type != "function_definition" or first is None:
            return node
        if b"wraps(" not in place.module.source[place.node.start_byte : place.node.end_byte]:
            return node
        node = strip(first)
    return node


def _latest(module: Module, node: Node) -> Node | None:
    """Return the last value that the name *node*, which has several, is given before it in the same block."""
    binding = module.scopes.lookup(module.text(node), node.start_byte) if node.type == "identifier" else None
    if binding is None or len(binding.given) < 2:
        return None
    blocks = {outer.id for outer in ancestors(node) if outer.type == "block"}
    found = None
    for given in binding.given:
        statement = given.node.parent.parent if given.node.parent is not None else None
        block = statement.parent if statement is not None else None
        if given.kind != "value" or given.node.end_byte > node.start_byte:
            continue
        if block is None or block.id not in blocks:
            return None
        found = given.node
    return found


def _kept_signature(module: Module, node: Node) -> Node | None:
    """Return what the function of *module* that *node* names says it wraps: ``@wraps(fn)``."""
    place = meant(module, node) if node.type == "identifier" else None
    holder = place.node.parent if place is not None and place.node is not None else None
    if place is None or holder is None or holder.type != "decorated_definition" or place.module is not module:
        return None
    for decorator in parts(holder):
        inner = parts(decorator)[0] if decorator.type == "decorator" and parts(decorator) else None
        target = field(inner, "function") if inner is not None and inner.type == "call" else None
        if inner is not None and target is not None and module.text(target).rpartition(".")[2] == "wraps":
            return Arguments(module, inner).own("wrapped")
    return None


def _with_parameter(module: Module, call: Node, label: str) -> Place | None:
    for outer in ancestors(call):
        if outer.type == "function_definition":
            holder = field(outer, "parameters")
            names = (
                [module.text(part).partition(":")[0].partition("=")[0].strip() for part in parts(holder)]
                if holder
                else []
            )
            if label in names:
                return Place(module, outer)
    return None


def _maker(helper: Place) -> Place | None:
    """Return the function that makes and returns *helper*, if there is one."""
    module, node = helper
    label = field(node, "name") if node is not None else None
    if node is None or label is None:
        return None
    for outer in ancestors(node):
        if outer.type == "function_definition":
            texts = [module.text(strip(result)) for result in returned(outer)]
            return Place(module, outer) if module.text(label) in texts else None
    return None


def _direct(helper: Place, place: Place, attribute: bool, label: str) -> Iterator[Use]:
    module, node = place
    if node is None:
        return
    method = attribute and helper.node is not None and class_around(helper.module, helper.node) is not None
    if node.type == "decorator":
        function = _decorated(module, node)
        if function is not None:
            yield Use(function, {label: function}, place)
        return
    env = bound(helper, Arguments(module, node), method=bool(method))
    given = env.get(label)
    target = follow(given.module, given.node) if given is not None and given.node is not None else None
    if target is not None and target.node is not None and target.node.type == "function_definition":
        yield Use(target, {**env, label: target}, place)


def _made(maker: Place, depth: int) -> list[Use]:
    """Return what decorators made by *maker* are applied to, with what its parameters stand for."""
    if maker.node is None or depth <= 0:
        return []
    key = _MADE - maker.node.start_byte * MAX_DEPTH - depth
    kept = maker.module.members.get(key)
    if not isinstance(kept, list):
        maker.module.members[key] = []
        kept = maker.module.members[key] = list(islice(_applied(maker, depth), MAX_USES))
    return kept


def _applied(maker: Place, depth: int) -> Iterator[Use]:
    if maker.node is None:
        return
    method = class_around(maker.module, maker.node) is not None
    for (module, node), attribute in calls_of(maker):
        if node is None or node.type != "call" or node.parent is None:
            continue
        env = bound(maker, Arguments(module, node), method=method and attribute)
        outer = node.parent
        if outer.type == "decorator":
            function = _decorated(module, outer)
            if function is not None:
                yield Use(function, env, Place(module, outer))
        elif outer.type == "call" and field(outer, "function") == node:
            first = Arguments(module, outer).own("fn", "func")
            place = meant(module, first) if first is not None else None
            if place is not None and place.node is not None and place.node.type == "function_definition":
                yield Use(place, env, Place(module, outer))
        elif outer.type == "return_statement":
            yield from _through(module, outer, env, depth)


def _through(module: Module, result: Node, env: Env, depth: int) -> Iterator[Use]:
    """Yield what the function that returns *result*, a decorator made with *env*, is applied to."""
    for around in ancestors(result):
        if around.type == "function_definition":
            for use in _made(Place(module, around), depth - 1):
                inner = {key: through(value, module, use.env) for key, value in env.items()}
                yield Use(use.function, inner, use.where)
            return


def through(value: Place, module: Module, env: Env) -> Place:
    """Return *value*, or what *env* says it stands for if it is a name in *module*."""
    if value.node is not None and value.module is module and value.node.type == "identifier":
        return env.get(module.text(value.node), value)
    return value


def _decorated(module: Module, decorator: Node) -> Place | None:
    definition = decorator.parent
    function = field(definition, "definition") if definition is not None else None
    return (
        Place(module, function) if function is not None and function.type == "function_definition" else None
    )
