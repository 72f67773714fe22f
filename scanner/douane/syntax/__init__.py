"""Source code as syntax: parsing, names, constant folding; nothing about security.

Importing this package loads no parser; the first parsed file does.
"""

from __future__ import annotations

from douane.syntax.calls import Call, call, calls, imports
from douane.syntax.codebase import Codebase
from douane.syntax.folding import DYNAMIC, Folder, fold, literal
from douane.syntax.languages import Language
from douane.syntax.links import Place, entries, follow, member
from douane.syntax.module import Module
from douane.syntax.names import name, origin
from douane.syntax.neighbours import Neighbours
from douane.syntax.values import Unknown
from douane.syntax.walking import ancestors, field, parts, strip, walk

__all__ = [
    "DYNAMIC",
    "Call",
    "Codebase",
    "Folder",
    "Language",
    "Module",
    "Neighbours",
    "Place",
    "Unknown",
    "ancestors",
    "call",
    "calls",
    "entries",
    "field",
    "fold",
    "follow",
    "imports",
    "literal",
    "member",
    "name",
    "origin",
    "parts",
    "strip",
    "walk",
]
