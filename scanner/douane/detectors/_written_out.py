"""Whether a value is the same each time: everything that goes into it stands in the code, or is a setting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

_DATA = "code/cryptography.toml"
_DEEPEST = 12  # values one inside the other
_MOST = 120  # values that are looked at for one question
_WRITTEN = frozenset({"string", "integer", "number", "concatenated_string", "true", "false"})
_MADE_OF_PARTS = frozenset(
    {
        *(
            "binary_expression",
            "binary_operator",
            "template_substitution",
            "interpolation",
            "template_string",
        ),
        *(
            "list",
            "tuple",
            "array",
            "parenthesized_expression",
            "spread_element",
            "list_splat",
            "unary_operator",
        ),
        *("keyword_argument", "pair", "as_expression", "non_null_expression"),
    }
)
_SLICED = frozenset({"subscript", "subscript_expression"})
_PIECES = frozenset({"string_fragment", "string_content", "string_start", "string_end", "escape_sequence"})
_NOTHING = frozenset({"none", "null", "undefined", "object", "dictionary"})
# Modules, and what only says how: a kind of digest, an encoding.
_NAMES_CODE = re.compile(
    r"Buffer|hashlib|hmac|base64|binascii|hashes\.\w+\(\)|\w+\.enc(\.\w+)?|default_backend\(\)"
    r"|new TextEncoder\(\)"
)


@cache
def table() -> dict[str, Any]:
    """Return the data about ciphers."""
    return douane_signatures.table(_DATA)


class WrittenOut:
    """Answers for one program; `settings`: what is asked of the environment counts as the same each time."""

    def __init__(self, program: Program, *, settings: bool = False) -> None:
        self._program = program
        self._settings = re.compile(table()["settings"]) if settings else None
        self._deriving = frozenset(table()["deriving"])
        self._left = 0

    def is_fixed(self, state: State) -> bool:
        """Whether *state* is the same each time."""
        self._left = _MOST
        return self._fixed(state, 0)

    def written(self, state: State) -> Iterator[State]:
        """Yield where what *state* is made of is worked out, nearest first: the calls, and the texts."""
        pending = [state]
        seen: set[object] = set()
        while pending and len(seen) < _MOST:
            here = pending.pop(0)
            for leaf in self._program.leaves(here):
                if leaf.key not in seen:
                    seen.add(leaf.key)
                    yield leaf
                    pending += [leaf.at(node) for node in self._inner(leaf)]

    def _fixed(self, state: State, depth: int) -> bool:
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            return False
        leaves = self._program.leaves(state)
        return bool(leaves) and all(self._leaf(leaf, depth) for leaf in leaves)

    def _leaf(self, leaf: State, depth: int) -> bool:
        kind = leaf.node.type
        if self._is_setting(leaf):
            return True
        if leaf.steps or kind in _NOTHING:
            return False
        call = leaf.index.call_at(leaf.node)
        if call is not None and (call.name not in self._deriving or self._is_filled(leaf)):
            return False
        if kind in _WRITTEN and not any(each.type == "interpolation" for each in parts(leaf.node)):
            return True
        if call is None and kind not in _MADE_OF_PARTS and kind not in _SLICED and kind not in _WRITTEN:
            return False
        inner = self._inner(leaf)
        return bool(inner) and all(self._fixed(leaf.at(node), depth + 1) for node in inner)

    def _inner(self, leaf: State) -> list[Node]:
        """Return what *leaf* is made of."""
        call = leaf.index.call_at(leaf.node)
        if call is not None:
            given = [*call.arguments, *call.keywords.values()]
            given = [
                each for each in given if each.type not in _NOTHING and not self._is_name_of_code(leaf, each)
            ]
            held = call.receiver
            return [*given, held] if held is not None and not self._is_name_of_code(leaf, held) else given
        if leaf.node.type in _SLICED:
            owner = leaf.node.child_by_field_name("value") or leaf.node.child_by_field_name("object")
            return [owner] if owner is not None else []
        if leaf.node.type in _MADE_OF_PARTS or leaf.node.type in _WRITTEN:
            return [each for each in parts(leaf.node) if each.type not in _PIECES]
        return []

    def _is_name_of_code(self, leaf: State, node: Node) -> bool:
        """Whether *node* only names a module, a class or a kind of digest: `crypto`, `hashes.SHA256()`."""
        text = leaf.index.text(node, 80)
        if _NAMES_CODE.fullmatch(text):
            return True
        if node.type not in ("identifier", "attribute", "member_expression"):
            return False
        root = text.split(".")[0]
        bound = leaf.index.bindings(root, node.start_byte)
        foreign = [each.origin for each in bound if each.origin is not None]
        if any(self._program.imported(leaf.index, *origin) is None for origin in foreign):
            return True
        return not bound and root[:1].isupper() and node.type == "identifier"

    def _is_setting(self, leaf: State) -> bool:
        if self._settings is None:
            return False
        call = leaf.index.call_at(leaf.node)
        names = self._program.callee(leaf) if call is not None else self._program.origins(leaf)
        return any(self._settings.match(name) for name in names)

    def _is_filled(self, leaf: State) -> bool:
        """Whether the buffer that is made at *leaf* is filled with something, or counted in, later."""
        around = leaf.node.parent
        name = around.child_by_field_name("name") or around.child_by_field_name("left") if around else None
        if name is None:
            return False
        said = re.escape(leaf.index.text(name, 80).rpartition(".")[2])
        pattern = table()["filling"].replace("NAME", said)
        function = leaf.index.enclosing(leaf.node.start_byte)
        within = function.node if function is not None else leaf.index.module.root
        if "." in leaf.index.text(name, 80):
            within = leaf.index.module.root
        source = leaf.index.module.source[within.start_byte : within.end_byte]
        return re.search(pattern.encode(), source) is not None
