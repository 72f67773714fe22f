"""What the package says about itself does not fit: its name, its instructions, its addresses.

**What.**

- The manifest inside the package names another package or version than the one that was asked for and served.
- The README of the server tells how to start or install another package, and never names this one.
- The manifest's repository and its home page are two different projects.

**Why.** Whoever imitates a package copies its README and its addresses along with its code. The index checks
neither. What is inside then vouches for somebody else.

**Example.** A server published as `file-system-server` whose README says nothing but
`npx -y @acme/server-filesystem`

**Left alone.** A README that names the package anywhere, or no package at all; a repository that holds
several packages; a home page that is no repository; the name of a folder, which nobody asked for. (That a
wheel's own name and version are those of the index is checked when it is fetched.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

import douane_signatures
from douane.detectors._scripts import LOCAL, manifest
from douane.model import Confidence, Ecosystem, Severity, Surface, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/publication.toml"
MAX_README = 200_000
"""Bytes of a README that are read."""
_README = re.compile(
    r"^(src/)?readme(\.(md|rst|txt|markdown))?$|^[^/]+\.dist-info/METADATA$|^PKG-INFO$", re.IGNORECASE
)
_COMMANDS = {
    Ecosystem.NPM: re.compile(
        r"\b(?:npx|npm\s+(?:i|install|exec)|pnpm\s+(?:add|dlx)|yarn\s+(?:add|dlx)|bunx)\s+(?:-\S+\s+){0,3}"
        r"(@[\w.-]{1,100}/[\w.-]{1,100}|[a-z][\w.-]{1,100})"
    ),
    Ecosystem.PYPI: re.compile(
        r"\b(?:uvx|pipx\s+(?:run|install)|pip3?\s+install|uv\s+(?:tool\s+(?:run|install)|pip\s+install|add))\s+"
        r"(?:-\S+\s+){0,3}([A-Za-z][\w.-]{1,100})"
    ),
}
_HOSTED = re.compile(
    r"(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[/:]([\w.-]{1,100})/([\w.-]{1,100})"
)


def _words(name: str) -> tuple[str, ...]:
    return tuple(douane_signatures.table(_DATA)[name])


def look(codebase: Codebase, _surface: Surface) -> Iterator[Evidence]:
    """Yield what the server says about itself that does not fit."""
    if codebase.package.index != LOCAL:
        yield from _other_name(codebase)
    yield from _other_instructions(codebase)
    yield from _other_address(codebase)


def _other_name(codebase: Codebase) -> Iterator[Evidence]:
    package = codebase.package
    if package.ecosystem is not Ecosystem.NPM:
        return  # a wheel's own name and version are held against the index when it is fetched
    own = manifest(codebase)
    for key, wanted in (("name", package.name), ("version", package.version)):
        stated = own.get(key)
        if (
            isinstance(stated, str)
            and stated != wanted
            and stated.removeprefix("v") != wanted.partition("+")[0]
        ):
            yield Evidence(
                where=Where(path="package.json", line=1),
                excerpt=f"{key}: {stated}",
                why=f"the manifest inside states the {key} {stated}; {wanted} was asked for and served",
                severity=Severity.MEDIUM,
            )


def _other_instructions(codebase: Codebase) -> Iterator[Evidence]:
    package = codebase.package
    base = package.name.rpartition("/")[2]
    commands = _COMMANDS[package.ecosystem]
    for path in sorted(path for path in codebase.tree if _README.match(path)):
        text = codebase.tree[path][:MAX_README].decode("utf-8", "replace")
        header = path.endswith(("METADATA", "PKG-INFO"))
        body = re.split(r"\n\s*\n", text, maxsplit=1)[-1] if header else text
        if canonicalize_name(base) in re.sub(r"[-_.\s]+", "-", body.lower()):
            return
        others = [match for match in commands.finditer(body) if _is_other(match[1], base)]
        if not others:
            continue
        named = list(dict.fromkeys(match[1] for match in others[:3]))
        line = None if header else body.count("\n", 0, others[0].start()) + 1
        yield Evidence(
            where=Where(path=path, line=line),
            excerpt=others[0].group(),
            why=f"the README tells how to start {' and '.join(named)} and never names {package.name}",
            severity=Severity.MEDIUM if any(_is_alike(name, base) for name in named) else Severity.LOW,
        )
        return


def _is_alike(named: str, base: str) -> bool:
    """Whether two names share a word that says what the server is for: a fork, or an imitation."""
    words = set(re.split(r"[^a-z0-9]+", named.lower())) & set(re.split(r"[^a-z0-9]+", base.lower()))
    return any(len(word) > 3 for word in words - {*_words("common")})


def _is_other(named: str, base: str) -> bool:
    word = named.rpartition("/")[2].lower().rstrip(".")
    return (
        word not in _words("tools") and canonicalize_name(word) != canonicalize_name(base) and "." not in word
    )


def _other_address(codebase: Codebase) -> Iterator[Evidence]:
    own = manifest(codebase)
    repository = own.get("repository")
    given = repository.get("url") if isinstance(repository, dict) else repository
    places = [
        _HOSTED.search(each) if isinstance(each, str) else None for each in (given, own.get("homepage"))
    ]
    if places[0] is None or places[1] is None:
        return
    one, other = ((place[2].lower(), place[3].lower().removesuffix(".git")) for place in places if place)
    if one[0] != other[0] and one[1] != other[1]:
        yield Evidence(
            where=Where(path="package.json", line=1),
            excerpt=f"repository {'/'.join(one)}, homepage {'/'.join(other)}",
            why="the manifest names two different projects as its own",
            severity=Severity.LOW,
            confidence=Confidence.LOW,
        )


RULE = Rule(
    id="publication-mismatch",
    summary="what the package says about itself belongs to another one",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.identity",
    remedy="Look up who publishes the package that its README names; do not take one for the other.",
    taxonomy=("MCP04:2025", "SAFE-T1004", "AML.T0074"),
    server=look,
)
