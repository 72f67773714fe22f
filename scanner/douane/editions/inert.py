"""Code that does nothing when it is run or imported: what builds write into a package honestly.

Version files are made by every build. They are told by what they say, never by their name or a comment, which
whoever hides something chooses as well.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from douane.model import Artifact, FileTree, Package

if TYPE_CHECKING:
    from tree_sitter import Node

_MOST_BYTES = 64 << 10  # of a module
_MOST_CHARACTERS = 500  # of a line
_NAMED = re.compile(
    r"(?:[A-Za-z_]\w{0,80}(?:\s?:\s?[\w.\[\], ]{1,60})?\s{0,4}=\s{0,4}){1,4}(?=[^=\s])", re.ASCII
)
_HARMLESS = frozenset({"typing", "typing_extensions", "__future__"})
_ACTIVE = frozenset(
    {
        "assert_statement",
        "await",
        "call",
        "class_definition",
        "decorator",
        "delete_statement",
        "exec_statement",
        "for_statement",
        "function_definition",
        "lambda",
        "try_statement",
        "while_statement",
        "with_statement",
    }
)


def is_constant(line: str) -> bool:
    """Whether a line of Python is empty, a comment, or gives a literal a name."""
    text = line.strip()
    if not text or text.startswith("#"):
        return True
    named = _NAMED.match(text) if len(text) <= _MOST_CHARACTERS else None
    if named is None:
        return False
    try:
        ast.literal_eval(text[named.end() :])
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True


def is_inert(package: Package, path: str, data: bytes) -> bool:
    """Whether the module *data* only gives names to values: it calls, defines and imports nothing."""
    from douane.syntax import Codebase, walk

    if len(data) > _MOST_BYTES:
        return False
    codebase = Codebase(Artifact(package=package, tree=FileTree({path: data})))
    module = codebase.module(path)
    if module is None or module.has_error or module.deep:
        return False
    return not any(
        _is_active(module.text(node) if "import" in node.type else "", node) for node in walk(module.root)
    )


def _is_active(text: str, node: Node) -> bool:
    if node.type == "import_statement":
        return "," in text or [*text.split(), "", ""][1] not in _HARMLESS
    if node.type == "import_from_statement":
        return [*text.split(), "", ""][1] not in _HARMLESS
    return node.type in _ACTIVE
