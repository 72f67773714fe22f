"""The shipped register of servers and libraries that people know (``popular/`` of the signatures)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from douane.model import Ecosystem
from douane_signatures import lines, table, text

_PARTS = re.compile(r"[-_./@\s]+")
_SEPARATORS = re.compile(r"[-_.\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One package that people know. `tier` is A (best known), B or C; libraries have tier A.

    `repository` is ``host/owner/name`` in lower case; `sure` tells that several sources, or a verified one,
    stand behind the entry.
    """

    ecosystem: Ecosystem
    name: str
    server: str = ""
    publisher: str = ""
    repository: str = ""
    official: bool = False
    tier: str = "A"
    sure: bool = True
    library: bool = False

    @property
    def prominent(self) -> bool:
        """Whether imitating it pays: best known, or published by whose service it serves."""
        return self.tier == "A" or self.official


_NOBODY = Known(ecosystem=Ecosystem.NPM, name="")


@dataclass(frozen=True, eq=False)
class Name:
    """A package name taken apart. `scope` has no ``@``; `tokens` are those of the base, in order."""

    full: str
    scope: str
    base: str
    tokens: tuple[str, ...]
    core: tuple[str, ...]

    @cached_property
    def squashed(self) -> str:
        """The base without separators."""
        return "".join(self.tokens)

    @cached_property
    def flat(self) -> str:
        """Scope and base without separators."""
        return "".join(tokens_of(self.scope)) + self.squashed

    @cached_property
    def telling(self) -> frozenset[str]:
        """The words of scope and base that say which package it is, in any order."""
        words = frozenset((*tokens_of(self.scope), *self.tokens))
        return words - _untelling()


def parted(ecosystem: Ecosystem, name: str) -> str:
    """Return *name* with separators that its index does not tell apart made the same; letters as given."""
    return _SEPARATORS.sub("-", name) if ecosystem is Ecosystem.PYPI else name


def normalised(ecosystem: Ecosystem, name: str) -> str:
    """Return *name* as its index compares names: PEP 503 for PyPI, as it is for npm."""
    return parted(ecosystem, name).lower() if ecosystem is Ecosystem.PYPI else name


def is_known(ecosystem: Ecosystem, name: str) -> bool:
    """Whether *name* is in the register, as its index compares names."""
    return normalised(ecosystem, name) in known(ecosystem)


@cache
def known(ecosystem: Ecosystem) -> Mapping[str, Known]:
    """Return name -> entry: the servers and the libraries of *ecosystem*."""
    entries: dict[str, Known] = {}
    for line in text(f"popular/{ecosystem}.tsv").splitlines():
        if not line.startswith("#"):
            name, server, publisher, repository, official, tier, sure = line.split("\t")
            entries[name] = Known(
                ecosystem=ecosystem,
                name=name,
                server=server,
                publisher=publisher,
                repository=repository,
                official=bool(official),
                tier=tier,
                sure=bool(sure),
            )
    for name in lines(f"popular/libraries-{ecosystem}.txt"):
        if not entries.get(name, _NOBODY).official:
            entries[name] = Known(ecosystem=ecosystem, name=name, library=True)
    return entries


def taken_apart(name: str) -> Name:
    """Return *name* as scope, base and tokens, in lower case."""
    scope, slash, base = name.lower().rpartition("/")
    scope = scope.removeprefix("@") if slash else ""
    tokens = tokens_of(base)
    core = tuple(token for token in tokens if token not in generic())
    return Name(full=name, scope=scope, base=base, tokens=tokens, core=core)


@lru_cache(maxsize=1 << 14)
def tokens_of(text: str) -> tuple[str, ...]:
    """Return the words of *text*; ``mcp`` glued to a word is a word of its own."""
    found: list[str] = []
    for part in _PARTS.split(text.lower()):
        if part.endswith("mcp") and len(part) > 5:
            found += (part[:-3], "mcp")
        elif part.startswith("mcp") and len(part) > 5:
            found += ("mcp", part[3:])
        elif part:
            found.append(part)
    return tuple(found)


@cache
def generic() -> frozenset[str]:
    """Words that say what kind of thing a package is, not which one."""
    return frozenset(table("popular/names.toml")["generic"])


@cache
def markers() -> frozenset[str]:
    """Words that mark a server."""
    return frozenset(table("popular/names.toml")["markers"])


@cache
def pretending() -> frozenset[str]:
    """Additions that pretend to be the better or the true one."""
    return frozenset(table("popular/names.toml")["pretending"])


@cache
def companies() -> frozenset[str]:
    """Words that make a company's or a team's name of a brand."""
    return frozenset(table("popular/names.toml")["companies"])


@cache
def claims() -> frozenset[str]:
    """Words that claim to be the one that is meant."""
    return frozenset(table("popular/names.toml")["claims"])


@cache
def _untelling() -> frozenset[str]:
    return generic() | markers() | pretending() | companies()


@cache
def repeated_endings() -> frozenset[str]:
    """Endings with which a library's name is commonly repeated."""
    return frozenset(table("popular/names.toml")["endings"])


@cache
def words() -> frozenset[str]:
    """Ordinary words and names of other products, honest wherever they stand."""
    return frozenset(word for line in lines("popular/words.txt") for word in line.split())
