"""Scripts of pages: files that only a browser can run, which keeps what they load from the machine."""

from __future__ import annotations

import json
import posixpath
import re
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

_NAMING = ("main", "module", "browser", "bin", "exports", "imports", "scripts")  # what a manifest has run

_MOST_FILES = 40  # that mention the name of a script


def is_page_script(program: Program, index: Index, codebase: Codebase) -> bool:
    """Whether the file of *index* is run by a browser alone.

    It handles the parts of a page, has nothing of a server's, and neither the manifest names it nor do
    imports connect it with another file: something else would have to bring it to a page.
    """
    if index.module.language.is_python or program.imports(index.path):
        return False
    table = douane_signatures.table("code/pages.toml")["scripts"]
    source = index.module.source
    if not re.search(table["handles"].encode(), source) or re.search(table["elsewhere"].encode(), source):
        return False
    named = json.dumps([codebase.manifest.get(key) for key in _NAMING])
    name = re.escape(posixpath.basename(index.path).partition(".")[0])
    if re.search(rf"(?<![\w:-]){name}(?![\w-])", named):
        return False
    word = max(re.findall(r"\w+", posixpath.basename(index.path).partition(".")[0]), key=len, default="")
    near = program.mentioning(frozenset({word.encode()}))[:_MOST_FILES]
    return not any(index.path in program.targets(other) for other in program.indexes(near))
