"""Source code as syntax: parsing, names, constant folding; nothing about security.

Importing this package loads no parser; the first parsed file does.
"""

from __future__ import annotations

from douane.native import beside

__path__ = [*beside(__name__), *__path__]  # what was compiled comes first

from douane.syntax.calls import Call, call, calls, imports
from douane.syntax.codebase import Codebase
from douane.syntax.folding import DYNAMIC, PARAMETER, Folder, as_json, fold, literal
from douane.syntax.languages import Language
from douane.syntax.links import Bound, Place, access_key, entries, follow, member, named
from douane.syntax.module import Module
from douane.syntax.names import name, origin
from douane.syntax.neighbours import Neighbours
from douane.syntax.running_python import run as run_python
from douane.syntax.values import Unknown
from douane.syntax.walking import ancestors, field, parts, strip, walk

__all__ = [
    "DYNAMIC",
    "PARAMETER",
    "Bound",
    "Call",
    "Codebase",
    "Folder",
    "Language",
    "Module",
    "Neighbours",
    "Place",
    "Unknown",
    "access_key",
    "ancestors",
    "as_json",
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
    "named",
    "origin",
    "parts",
    "run_python",
    "strip",
    "walk",
]
