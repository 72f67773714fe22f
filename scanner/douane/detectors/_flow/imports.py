"""Names of imported modules, found in the text: fast enough for every file of a large closure."""

from __future__ import annotations

import re

# Each begins with a letter, not with an edge: it is found much faster so.
_JAVASCRIPT = tuple(
    re.compile(word + rb"""\s*\(?\s*["'`](?:node:)?([\w@./-]{1,120})["'`]""")
    for word in (rb"require\s*\(", b"from", b"import")
)
_WITHIN = re.compile(rb"\w")  # before what is no word of its own
_PYTHON = re.compile(rb"(?m)^[ \t]*(?:from[ \t]+([\w.]{1,120})[ \t]+import\b|import[ \t]+([^\n#;(]{1,300}))")
_MEMBERS = re.compile(rb"(?m)^[ \t]*from[ \t]+([a-z.]{1,60})[ \t]+import[ \t(]+([\w ,]{1,200})")


def of(source: bytes, *, python: bool) -> frozenset[str]:
    """Return the names that *source* imports; a Python name covers the packages around it."""
    if not python:
        every = (match for pattern in _JAVASCRIPT for match in pattern.finditer(source))
        return frozenset(
            match[1].decode("ascii")
            for match in every
            if not match.start() or _WITHIN.match(source, match.start() - 1) is None
        )
    found: set[str] = set()
    for origin, names in _PYTHON.findall(source):
        for name in (origin or names).decode("ascii", "replace").split(","):
            parts = name.split(" as ")[0].strip().split(".")
            found.update(".".join(parts[:end]) for end in range(1, len(parts) + 1))
    for origin, names in _MEMBERS.findall(source):  # `from http import server` names http.server
        members = (name.split()[0].decode() for name in names.split(b",") if name.split())
        found.update(f"{origin.decode()}.{name}" for name in members)
    return frozenset(found)
