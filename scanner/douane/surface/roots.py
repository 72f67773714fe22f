"""Where evaluation starts: the functions around registrations, and whoever calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from douane.syntax import field as child
from douane.syntax.paths import MAX_FOLLOWED
from douane.syntax.walking import words

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Codebase, Module

MAX_LEVELS = 7  # callers of callers
MAX_USES = 60  # places where one function is used
MAX_BUNDLED = 8  # places in a bundle where one method is used
MAX_ROOTS = 250
MAX_WRAPPER = 60_000  # bytes; a larger function holds a whole file that a bundler put there
FUNCTIONS = frozenset(
    {
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration",
    }
)
_EXPORTED = re.compile(rb"\bexport\s{0,5}\{([^{}]{1,20000})\}")
_IMPORTED = re.compile(rb"\bimport\s{0,5}\{([^{}]{1,20000})\}\s{0,5}from\s{0,5}[\"']([^\"']{1,200})[\"']")
_SHORT = 2  # characters of names that minifiers make; in another file they say nothing
MAX_TABLES = 12  # declarations of one statement
MAX_NESTED = 8  # tables within tables
_HOLDERS = frozenset({"pair", "object", "array", "as_expression", "satisfies_expression"})
_TABLES = frozenset({"object", "array", "new_expression", "as_expression", "satisfies_expression"})
_IMPORTS = frozenset({"import_statement", "import_specifier", "import_clause", "export_specifier"})


class Root(NamedTuple):
    """A function, or a statement of the file itself; `owner` is the class of a method."""

    module: Module
    node: Node
    owner: Node | None = None

    @property
    def is_function(self) -> bool:
        """Whether it is a function."""
        return self.node.type in FUNCTIONS


class Use(NamedTuple):
    """Where a function is used: the name there, and the function or statement `root` that it lies in."""

    module: Module
    node: Node
    root: Root
    is_member: bool  # named as a member rather than by a variable


class Start(NamedTuple):
    """Where evaluation starts, the calls (ids of nodes) it may lead to, and where it is used itself."""

    root: Root
    leads: set[int]
    uses: list[Use]


def root_around(module: Module, node: Node) -> Root:
    """Return the outermost function around *node*, or the statement of the file if there is none."""
    inner, chosen, owner = node, None, None
    outer = node.parent
    while outer is not None and outer.type != "program":
        if outer.type in FUNCTIONS and not _is_handed_over(outer) and not _is_wrapper(outer):
            chosen = outer
            body = outer.parent
            is_method = body is not None and body.type == "class_body"
            owner = body.parent if is_method and body is not None else None
        inner, outer = outer, outer.parent
    return Root(module, chosen, owner) if chosen is not None else Root(module, inner)


def _is_handed_over(function: Node) -> bool:
    """Whether *function* is an argument of a call: what is called decides what it is called with."""
    return function.parent is not None and function.parent.type == "arguments"


def _is_wrapper(function: Node) -> bool:
    """Whether *function* is only what a bundler or an old module puts around a file."""
    if function.end_byte - function.start_byte > MAX_WRAPPER:
        return True
    outer = function.parent
    while outer is not None and outer.type in ("parenthesized_expression", "unary_expression"):
        outer = outer.parent
    # `(function () {...})()` and `__esm({ "a.js"() {...} })`
    if outer is not None and outer.type == "call_expression":
        return child(outer, "function") is not None and function.start_byte < _end(outer, "function")
    if outer is None or outer.type != "object" or function.type != "method_definition":
        return False
    holder = outer.parent
    call = holder.parent if holder is not None and holder.type == "arguments" else None
    return call is not None and call.parent is not None and call.parent.type == "variable_declarator"


def _end(node: Node, name: str) -> int:
    part = child(node, name)
    return part.end_byte if part is not None else 0


class Source(NamedTuple):
    """A source file that is parsed only where a name stands in it."""

    codebase: Codebase
    path: str

    @property
    def text(self) -> bytes | None:
        """The file as UTF-8."""
        return self.codebase.source(self.path)

    def module(self) -> Module | None:
        """The parsed file."""
        return self.codebase.module(self.path)


def plan(
    sources: list[Source], sites: list[tuple[Root, int]], *, levels: int = MAX_LEVELS, uses: int = MAX_USES
) -> list[Start]:
    """Return where to start, with the calls that each start may lead to.

    The functions around the calls, those that use them, those that use these and so on up to *levels*: what
    the files themselves do first, in the order of *sources*, then the functions that are farthest from the
    calls. Of one function, *uses* places are looked at.
    """
    leads: dict[int, set[int]] = {}
    roots: dict[int, Root] = {}
    used: dict[int, list[Use]] = {}
    for root, site in sites:
        roots[root.node.id] = root
        leads.setdefault(root.node.id, set()).add(site)
    current, level_of = list(roots.values()), dict.fromkeys(roots, 0)
    for level in range(1, levels + 1):
        following: list[Root] = []
        for root in current:
            if root.node.id not in used:
                used[root.node.id] = list(callers(sources, root, uses))
            for _, _, caller, _ in used[root.node.id]:
                held = leads.setdefault(caller.node.id, set())
                before = len(held)
                held |= leads[root.node.id]
                if caller.node.id not in roots and len(roots) < MAX_ROOTS:
                    roots[caller.node.id] = caller
                if caller.node.id in roots and len(held) > before:
                    level_of[caller.node.id] = level
                    following.append(caller)
        if not following:
            break
        current = following
    order = {(id(source.codebase), source.path): index for index, source in enumerate(sources)}

    def rank(root: Root) -> tuple[bool, int, int]:
        place = order.get((id(root.module.codebase), root.module.path), len(order))
        if not root.is_function:
            return (False, place, root.node.start_byte)
        return (True, -level_of[root.node.id], place)

    return [
        Start(root, leads[root.node.id], used.get(root.node.id, []))
        for root in sorted(roots.values(), key=rank)
    ]


def callers(sources: list[Source], root: Root, most: int = MAX_USES) -> Iterator[Use]:
    """Yield where other functions and statements use the function *root*: of *most* places, those that do."""
    count = 0
    for name, is_member in _names(root):
        for source in sources:
            for start in _places(source, root, name, is_member):
                count += 1
                if count > most:
                    return
                module = source.module()
                node = module.root.descendant_for_byte_range(start, start + 1) if module is not None else None
                if module is None or node is None or not _is_use(node):
                    continue
                minified = len(name) <= _SHORT or len(module.source) > MAX_FOLLOWED
                by_scope = not is_member and minified
                user = root_around(module, node)
                fits = not by_scope or (
                    _is_same(module, node, root) if module is root.module else _is_imported(module, node)
                )
                if user.node != root.node and fits:
                    yield Use(module, node, user, is_member)


def _places(source: Source, root: Root, name: str, is_member: bool) -> Iterator[int]:
    """Yield where *root* may be used in *source* as *name*."""
    text = source.text
    own = source.codebase is root.module.codebase and source.path == root.module.path
    if text is None or (not own and len(name) <= _SHORT and is_member):
        return
    if not own and len(name) <= _SHORT:
        imported = _imported_as(root, text, name)
        if imported is None:
            return
        name = imported
    bundle = len(text) > MAX_FOLLOWED
    if bundle and not own:
        return  # it holds all that it uses
    starts = (start for start in words(text, name.encode()) if text[start : start + 2] != b"${")
    if bundle and is_member:
        few = list(islice(starts, MAX_BUNDLED + 1))
        yield from few if len(few) <= MAX_BUNDLED else ()  # else many have a method of that name
    elif bundle:
        yield from (start for start in starts if text[start - 1 : start] != b".")
    else:
        yield from starts


def _imported_as(root: Root, text: bytes, name: str) -> str | None:
    """Return the name under which the file *text* imports *name* of the file of *root*, or None."""
    exported = dict(_pairs(_EXPORTED.finditer(root.module.source)))
    alias = exported.get(name.encode())
    own = root.module.path.rpartition("/")[2].encode()
    for match in _IMPORTED.finditer(text) if alias is not None else ():
        if match[2].rpartition(b"/")[2] == own:
            found = dict(_pairs([match])).get(alias or b"")
            if found is not None:
                return found.decode()
    return None


def _pairs(matches: Iterable[re.Match[bytes]]) -> Iterator[tuple[bytes, bytes]]:
    """Yield the names before and after `as` of clauses such as `{ a as b, c }`."""
    for match in matches:
        for part in match[1].split(b","):
            words_of = part.split()
            if words_of:
                yield words_of[0], words_of[-1]


def _is_imported(module: Module, node: Node) -> bool:
    binding = module.scopes.lookup(module.text(node), node.start_byte)
    return binding is not None and binding.only is not None and binding.only.kind == "import"


def _is_same(module: Module, node: Node, root: Root) -> bool:
    """Whether the name *node* is the variable that holds the function *root* of this file."""
    if node.type == "property_identifier":
        return False
    held = root.node if root.owner is None else root.owner
    name = module.text(node)
    return module.scopes.lookup(name, node.start_byte) is module.scopes.lookup(name, held.start_byte)


def _names(root: Root) -> list[tuple[str, bool]]:
    """Return the names under which a function is used, and whether each is that of a member."""
    text = root.module.text
    found: list[tuple[str, bool]] = []
    if not root.is_function:
        return [(name, False) for name in _declared(root)]
    own = child(root.node, "name")
    if root.owner is not None:
        label = child(root.owner, "name")
        if label is None and root.owner.parent is not None:
            label = child(root.owner.parent, "name") or child(root.owner.parent, "left")
        if label is not None:
            found.append((text(label), False))
        if own is not None and text(own) != "constructor":
            found.append((text(own), True))
    elif own is not None:
        found.append((text(own), root.node.type == "method_definition"))
    elif root.node.parent is not None:
        outer = root.node.parent
        label = child(outer, "name") or child(outer, "key") or child(outer, "left")
        if label is not None and label.type in ("identifier", "property_identifier"):
            found.append((text(label), label.type == "property_identifier"))
    found += [(name, False) for name in _table_of(root)]
    return found


def _table_of(root: Root) -> Iterator[str]:
    """Yield the name of the file's table that holds the function *root*: `const t = { a: () => ... }`."""
    outer = root.node.parent
    for _ in range(MAX_NESTED):
        if outer is None or outer.type not in _HOLDERS:
            break
        outer = outer.parent
    if outer is not None and outer != root.node.parent and outer.type == "variable_declarator":
        name = child(outer, "name")
        if name is not None and name.type == "identifier":
            yield root.module.text(name)


def _declared(root: Root) -> Iterator[str]:
    """Yield the names that a statement of the file gives to tables, in which functions may stand."""
    declaration = child(root.node, "declaration") or root.node
    for part in declaration.named_children[:MAX_TABLES]:
        name, value = child(part, "name"), child(part, "value")
        is_named = part.type == "variable_declarator" and name is not None and name.type == "identifier"
        if is_named and name is not None and value is not None and value.type in _TABLES:
            yield root.module.text(name)


def _is_use(node: Node) -> bool:
    outer = node.parent
    if outer is None or node.type not in (
        "identifier",
        "property_identifier",
        "shorthand_property_identifier",
    ):
        return False
    if outer.type in _IMPORTS or (outer.type in FUNCTIONS and child(outer, "name") == node):
        return False
    if outer.type in ("class_declaration", "class", "variable_declarator") and child(outer, "name") == node:
        return False
    return not (outer.type == "pair" and child(outer, "key") == node)
