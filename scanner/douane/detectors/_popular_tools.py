"""The tools of servers that people know: who has a tool of this name, and which of its words are theirs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import douane_signatures

MAX_NAME = 200
"""Characters of a tool's name that are looked at; longer ones are nobody's."""
_WORD = re.compile(r"[a-z]+|\d+")
_SHARED = 3  # tools that must begin with a word before it counts as the server's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A server that people know. `id` is ``npm:name``, ``pypi:name`` or ``remote:service``.

    `marks` are the words by which its tools are told: of its own name, and those its tools begin with.
    """

    id: str
    tools: int
    marks: frozenset[str]

    @property
    def publisher(self) -> str:
        """Whose it is: the scope of an npm package, else the package itself."""
        return publisher_of(self.id)


def publisher_of(server: str) -> str:
    """Return whose *server* (``npm:@scope/name``) is: the scope, else the package itself."""
    return server.rpartition("/")[0] or server


def squashed(name: str) -> str:
    """Return the name of a tool without case and separators, as clients and people confuse them."""
    return "_".join(words_of(name)) if len(name) <= MAX_NAME else ""


def words_of(name: str) -> list[str]:
    """Return the words of a name, in lower case; ``camelCase`` and ``snake_case`` are the same."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name[:MAX_NAME])
    return _WORD.findall(spaced.lower())


def holder_of(name: str) -> Holder | None:
    """Return the one server that people know for a tool called *name*; None if nobody or several are."""
    held = _held().get(squashed(name), ())
    return _holders()[held[0]] if held and len({publisher_of(each) for each in held}) == 1 else None


@cache
def _held() -> Mapping[str, tuple[str, ...]]:
    found = {}
    for line in douane_signatures.lines("popular/tools.tsv"):
        name, servers = line.split("\t")
        found[squashed(name)] = tuple(servers.split(","))
    return found


@cache
def _holders() -> Mapping[str, Holder]:
    tools: dict[str, list[str]] = {}
    for name, servers in _held().items():
        for server in servers:
            tools.setdefault(server, []).append(name)
    return {
        server: Holder(id=server, tools=len(names), marks=_marks(server, names))
        for server, names in tools.items()
    }


def _marks(server: str, names: Iterable[str]) -> frozenset[str]:
    table = douane_signatures.table("popular/tools.toml")
    generic = {*douane_signatures.table("popular/names.toml")["generic"], *table["ordinary"], *table["verbs"]}
    generic.update(douane_signatures.table("popular/names.toml")["markers"])
    own = {word for word in words_of(server.partition(":")[2]) if len(word) > 2}
    first = Counter(name.split("_")[0] for name in names)
    shared = {word for word, count in first.items() if count >= _SHARED}
    return frozenset((own | shared) - generic)
