"""One parsed source file."""

from __future__ import annotations

import re
import weakref
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

from douane.syntax.languages import Language, parse, query
from douane.syntax.walking import deeper, is_within

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.codebase import Codebase
    from douane.syntax.scopes import Scopes

MAX_DEPTH = 1000  # nodes one inside the other; what lies deeper is not found
_START, _END = attrgetter("start_byte"), attrgetter("end_byte")
_NEAR = 4  # levels from a matched text up to the node that is asked for


class Module:
    """A source file and its syntax tree.

    `source` is the file as UTF-8 (a file in another encoding is converted first), so that byte offsets of
    nodes refer to it. `has_error` tells that the parser had to skip something. `folded`, `members` and
    `work` are what constant folding has found so far, and how many steps it took.
    """

    __slots__ = (
        "__weakref__",
        "_codebase",
        "_deep",
        "_scopes",
        "_tree",
        "folded",
        "language",
        "members",
        "path",
        "source",
        "work",
    )

    def __init__(
        self, path: str, language: Language, source: bytes, *, codebase: Codebase | None = None
    ) -> None:
        self.path = path
        self.language = language
        self.source = source
        self.folded: dict[int, object] = {}
        self.members: dict[int, object] = {}
        self.work = 0
        self._tree = parse(language, source)
        self._scopes: Scopes | None = None
        self._deep: tuple[tuple[int, int], ...] | None = None
        self._codebase = weakref.ref(codebase) if codebase is not None else None

    @property
    def root(self) -> Node:
        """The root node."""
        return self._tree.root_node

    @property
    def has_error(self) -> bool:
        """Whether some part of the file is not valid in its language."""
        return self._tree.root_node.has_error

    @property
    def deep(self) -> tuple[tuple[int, int], ...]:
        """The bytes that are nested deeper than `MAX_DEPTH`, in order: no query finds what lies in them."""
        if self._deep is None:
            self._deep = deeper(self.root, MAX_DEPTH)
        return self._deep

    @property
    def is_python(self) -> bool:
        """Whether the file is Python; otherwise it is JavaScript or TypeScript."""
        return self.language.is_python

    @property
    def codebase(self) -> Codebase | None:
        """The package this file belongs to, for as long as somebody keeps it."""
        return self._codebase() if self._codebase is not None else None

    @property
    def scopes(self) -> Scopes:
        """The names bound in this file; built on first use."""
        if self._scopes is None:
            from douane.syntax.scopes import build

            self._scopes = build(self)
        return self._scopes

    def line(self, node: Node) -> int:
        """Return the 1-based line on which *node* starts."""
        return node.start_point[0] + 1

    def text(self, node: Node) -> str:
        """Return the source text of *node*."""
        return self.source[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def captures(
        self, pattern: str, within: Node | None = None, *, ordered: bool = True
    ) -> dict[str, list[Node]]:
        """Return what the tree-sitter query *pattern* captures, by capture name, in source order.

        Without *ordered* the order is none at all, and differs from run to run: the library collects
        captures in a set.
        """
        from tree_sitter import QueryCursor

        cursor = QueryCursor(query(self.language, pattern))
        cursor.set_max_start_depth(MAX_DEPTH)
        found = cursor.captures(within or self.root)
        if not ordered:
            return found
        for nodes in found.values():
            nodes.sort(key=_END, reverse=True)  # of what begins at one place, the outer first
            nodes.sort(key=_START)
        return found

    def nodes_at(self, text: re.Pattern[bytes], *kinds: str) -> Iterator[Node]:
        """Yield the nearest nodes of *kinds* around each place where *text* matches, in source order.

        Much cheaper than a query where few places of a large file are of interest.
        """
        root, seen, deep = self.root, set(), self.deep
        for match in text.finditer(self.source):
            if deep and is_within(deep, match.start()):
                continue
            node = root.descendant_for_byte_range(match.start(), match.end() - 1)
            for _ in range(_NEAR):
                if node is None or node.type in kinds:
                    break
                node = node.parent
            if node is not None and node.type in kinds and node.id not in seen:
                seen.add(node.id)
                yield node
