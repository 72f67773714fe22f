"""What a file does to values of other files when it is loaded: `registry.add(x)`, `registerTool(new X())`.

Such statements are looked for when a value is first asked for, in the files that the server loads: those that
use the value itself, and those that call a function of its file which changes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.surface.roots import Root, Source, plan, root_around
from douane.syntax import Place, ancestors
from douane.syntax import field as child
from douane.syntax.paths import MAX_FOLLOWED

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module
    from douane.syntax.scopes import Binding

# A statement that starts with a name and uses it: `a.b(`, `a(`, `a[b] =`, `(0, a.b)(`, `for (... of ...) a(`.
_STATEMENT = re.compile(
    rb"(?:^|[;{})])[ \t]{0,40}(?:await\s{1,5}|void\s{1,5})?(?:\(0,\s?)?"
    rb"([A-Za-z_$][\w$]{0,99})((?:\??\.[A-Za-z_$][\w$]{0,99}){0,4})\)?[ \t]{0,5}(?:\(|\[|=(?!=|>))",
    re.MULTILINE,
)
_WORDS = re.compile(rb"[\w$]+")
_RUN = frozenset(
    {"expression_statement", "for_in_statement", "if_statement", "for_statement", "try_statement"}
)
_CALLEES = frozenset({"member_expression", "subscript_expression", "parenthesized_expression"})
MAX_BYTES = 16 * 2**20  # bytes of files in which such statements are looked for
MAX_LEVELS = 3  # callers of callers of a function that changes a value
MAX_PLACES = 300  # statements that change one value
MAX_FUNCTIONS = 8  # functions of its file that change one value


@dataclass(slots=True)
class Effects:
    """Finds in *sources* what changes values of other files.

    *planned* are the statements (ids of nodes) that are run for themselves.
    """

    sources: list[Source]
    planned: set[int] = field(default_factory=set)
    used: dict[bytes, list[tuple[int, int]]] | None = None

    def __call__(self, module: Module, binding: Binding, changes: list[Node]) -> Iterator[Place]:
        """Yield the statements of files that change the value of *binding*, which *module* declares.

        *changes* are the places within functions of *module* where it is changed.
        """
        seen: set[int] = set(self.planned)
        for root in (*self._through_functions(module, changes), *self._direct(module, binding)):
            if root.node.id not in seen and root.node.type in _RUN:
                seen.add(root.node.id)
                yield Place(root.module, root.node)

    def _direct(self, module: Module, binding: Binding) -> Iterator[Root]:
        """Yield statements of other files that use the value by its name."""
        for index, start in self._places().get(binding.name.encode(), ())[:MAX_PLACES]:
            source = self.sources[index]
            if source.codebase is module.codebase and source.path == module.path:
                continue
            found = source.module()
            node = found.root.descendant_for_byte_range(start, start + 1) if found is not None else None
            if found is None or node is None or not _is_changed(node):
                continue
            root = root_around(found, node)
            if not root.is_function:
                yield root

    def _through_functions(self, module: Module, changes: list[Node]) -> Iterator[Root]:
        """Yield statements that call, by one way or another, a function in which the value is changed."""
        sites: dict[int, tuple[Root, int]] = {}
        for node in changes:
            root = root_around(module, node)
            if root.is_function and len(sites) < MAX_FUNCTIONS:
                sites.setdefault(root.node.id, (root, node.id))
        if sites:
            for start in plan(self.sources, list(sites.values()), levels=MAX_LEVELS, uses=MAX_PLACES):
                if not start.root.is_function:
                    yield start.root

    def _places(self) -> dict[bytes, list[tuple[int, int]]]:
        """Return where a statement starts with a name, by each part of the name: file and position."""
        if self.used is None:
            self.used = {}
            size = 0
            for index, source in enumerate(self.sources):
                text = source.text
                if text is None or len(text) > MAX_FOLLOWED or size > MAX_BYTES:
                    continue
                size += len(text)
                for match in _STATEMENT.finditer(text):
                    for word in _WORDS.finditer(text, match.start(1), match.end(2)):
                        self.used.setdefault(word[0], []).append((index, word.start()))
        return self.used


def _is_changed(node: Node) -> bool:
    """Whether a member of the value that *node* names is called or assigned to."""
    inner = node
    for outer in ancestors(node):
        if outer.type == "call_expression":
            return inner != node and child(outer, "function") == inner and child(inner, "property") != node
        if outer.type == "assignment_expression":
            return inner != node and child(outer, "left") == inner and child(inner, "property") != node
        if outer.type not in _CALLEES:
            return False
        inner = outer
    return False
