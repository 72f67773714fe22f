"""Where the server's own code uses a package against which something is published, and what leads there.

A hint, not a proof: lines that name what was imported from the package are looked for, and how these lines
are reached is asked as it is of findings in code. A package that only another dependency uses, an import in
another form, a module of another name than its package: then it is not known, and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from douane.detectors._reach import Reaches
from douane.errors import ArchiveError
from douane.fetching import open_artifact
from douane.model import Artifact, Closure, Definition, Ecosystem, Entry, FileTree, Finding, Package, Reach
from douane.rules import attempt
from douane.store import Store
from douane.syntax import Codebase

MOST_CODE = 4 * 2**20
"""Bytes of the server's source in which uses are looked for."""
MOST_PACKAGES = 20
"""Packages with advisories whose uses are looked for."""
_MOST_LINES = 24  # that use one package
_LONGEST = 2_000  # characters of a line
_SCRIPT, _PYTHON = (".js", ".cjs", ".mjs", ".ts", ".jsx", ".tsx"), (".py",)
_NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_WORDS = frozenset(
    {"import", "from", "as", "require", "const", "let", "var", "await", "type", "default", "async", "return"}
)


def reached(
    findings: Iterable[Finding],
    closure: Closure,
    tools: tuple[Definition, ...],
    store: Store,
    trees: Mapping[str, FileTree],
) -> tuple[Finding, ...]:
    """Return *findings*, those that repeat an advisory with how the server's code reaches the package.

    *trees* holds files by placement. Nothing changes where that is not known.
    """
    every = tuple(findings)
    direct = {edge.target for edge in closure.edges if edge.source == closure.root}
    needed = {package.purl: package for package in closure.packages if package.path in direct}
    asked = {each.package for each in every if each.advisory is not None} & needed.keys()
    tree = _files(closure, store, trees) if asked else None
    if tree is None:
        return every
    work = partial(
        _ways, tree, closure.server, tools, [needed[purl] for purl in sorted(map(str, asked))[:MOST_PACKAGES]]
    )
    found, _ = attempt(work, what=closure.server.purl, row="supply.code")  # a hint that fails is no hint
    ways = found or {}
    return tuple(
        replace(each, reach=ways[each.package]) if each.advisory and each.package in ways else each
        for each in every
    )


def _files(closure: Closure, store: Store, trees: Mapping[str, FileTree]) -> FileTree | None:
    server = closure.server
    if closure.root in trees:
        return trees[closure.root]
    data = store.get(server.sha256) if server.sha256 is not None else None
    try:
        return open_artifact(server, data).tree if data is not None else None
    except ArchiveError:
        return None


def _ways(
    tree: FileTree, server: Package, tools: tuple[Definition, ...], packages: list[Package]
) -> dict[str | None, tuple[Reach, ...]]:
    endings = _PYTHON if server.ecosystem is Ecosystem.PYPI else _SCRIPT
    sources = {path: tree[path].decode("utf-8", "replace") for path in tree if path.endswith(endings)}
    if sum(map(len, sources.values())) > MOST_CODE:
        return {}
    lines = {package.purl: _uses(package, sources) for package in packages}
    if not any(lines.values()):
        return {}
    reaches = Reaches(Codebase(Artifact(package=server, tree=tree)), tools, is_root=True)
    found: dict[str | None, tuple[Reach, ...]] = {}
    for purl, places in lines.items():
        told: dict[Entry, Reach] = {}
        for path, line, shown in places:
            for way in reaches.at(path, line, shown):
                if way.by not in told or way.calls < told[way.by].calls:
                    told[way.by] = way
        known = [way for way in told.values() if way.by not in (Entry.NEVER, Entry.ASIDE)]
        if known:
            found[purl] = tuple(sorted(known, key=lambda way: list(Entry).index(way.by)))
    return found


def _uses(package: Package, sources: Mapping[str, str]) -> list[tuple[str, int, str]]:
    """Return the lines (path, number, text) that use what is imported from *package*."""
    importing = _importing(package)
    found: list[tuple[str, int, str]] = []
    for path in sorted(sources):
        text = sources[path]
        if importing.search(text) is None:
            continue
        lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if len(line) <= _LONGEST]
        imports = [(number, line) for number, line in lines if importing.search(line)]
        names = {name for _, line in imports for name in _bound(package, line)}
        if names:
            used = re.compile(r"(?<![\w$.])(?:" + "|".join(map(re.escape, sorted(names))) + r")\s*[.(\[]")
            skipped = {number for number, _ in imports}
            found += (
                (path, number, line.strip())
                for number, line in lines
                if number not in skipped and used.search(line)
            )
    return found[:_MOST_LINES]


def _importing(package: Package) -> re.Pattern[str]:
    """What an import of *package* looks like, on one line."""
    name = re.escape(package.alias or package.name)
    if package.ecosystem is Ecosystem.NPM:
        return re.compile(
            rf"""(?:\bfrom|\bimport|\brequire\()\s{{0,4}}\(?["']{name}(?:/[^"'\n]{{0,200}})?["']"""
        )
    module = name.replace(r"\-", "_")
    return re.compile(rf"^[ \t]{{0,40}}(?:from|import)[ \t]+{module}(?![\w])", re.MULTILINE)


def _bound(package: Package, line: str) -> Iterator[str]:
    """Yield the names that an import binds, as far as its line tells; the module's own name among them."""
    if package.ecosystem is Ecosystem.NPM:
        head = re.split(r"""["']""", line, maxsplit=1)[0]
    else:
        head = line.partition("#")[0]
    words = [word for word in _NAME.findall(head[:_LONGEST]) if word not in _WORDS]
    yield from (word for word in words if len(word) > 1 or word in ("_", "$"))
