"""Which files a server loads: from what the package starts, along the imports, into packages beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.surface.evaluating.serving import SDKS, serves
from douane.surface.files import entry_points, is_aside
from douane.syntax.paths import MAX_FOLLOWED, imported_file

if TYPE_CHECKING:
    from douane.syntax import Codebase

# What stands between `from`, `import` or `require(` and the end of a specifier.
_IMPORT = re.compile(
    rb"(?:\bfrom|\bimport|\brequire\d*\s*\(|\bimport\s*\()\s*(?:/\*[^*]{0,80}\*/\s*)?([\"'`])([^\"'`\n\\]{1,200})\1"
)
MAX_FILES = 4_000
MAX_BYTES = 48 * 2**20  # bytes of files that are searched for imports


def reached_files(codebase: Codebase) -> list[tuple[Codebase, str]]:
    """Return the source files that what the package starts from loads, those first that are loaded first.

    Empty where the package does not say what it starts from. Another package counts where it serves the
    protocol itself: where it depends on one of its SDKs, is named for it, or where its imported file looks
    like it.
    """
    pending = [(codebase, path) for path in _starts(codebase)]
    seen = {(id(owner), path) for owner, path in pending}
    found: list[tuple[Codebase, str]] = []
    size = 0
    while pending and len(found) < MAX_FILES:
        owner, path = pending.pop(0)
        source = owner.source(path)
        size += len(source or b"")
        if source is None or size > MAX_BYTES:
            continue
        found.append((owner, path))
        for specifier in dict.fromkeys(
            match[2].decode("utf-8", "replace") for match in _IMPORT.finditer(source)
        ):
            following = _following(owner, path, specifier)
            if following is not None and (id(following[0]), following[1]) not in seen:
                seen.add((id(following[0]), following[1]))
                pending.append(following)
    return found


def _starts(codebase: Codebase) -> Iterator[str]:
    paths = frozenset(codebase.paths())
    for entry in entry_points(codebase):
        for path in (
            entry,
            f"{entry}.js",
            f"{entry}.mjs",
            f"{entry}.cjs",
            f"{entry}/index.js",
            f"{entry}.ts",
        ):
            if path in paths:
                yield path
                break


def _following(owner: Codebase, path: str, specifier: str) -> tuple[Codebase, str] | None:
    if SDKS.match(specifier):
        return None
    found = imported_file(owner, path, specifier)
    if found is None or (found[0] is owner and is_aside(found[1])):
        return None
    other, inner = found
    source = other.source(inner)
    if source is None or (len(source) > MAX_FOLLOWED and other is owner):
        return None
    return found if other is owner or serves(other, inner) else None
