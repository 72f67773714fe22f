"""A tool that bears the name of a tool of another server that people know.

**What.** The name is one that a single well-known server has, and by one of its words it points to that
server: the word is part of that server's name, or all its tools begin with it. The finding is medium where
nothing else in this package speaks of that service: neither its own name, nor its other tools, nor what it
depends on, nor an address or a variable in its code. It is low where something does, or where most tools of
this server are the other's: that is another server for the same service, or a fork. Of a server of which no
package is known (a recording, an address) only its own words can speak: there it is of low confidence, low
from three tools of one server on (a gateway lists them all), and where most are that server's only told.

**Why.** A client that has both servers lists both tools, and the model cannot tell whose is whose: what
was meant for the known server goes to the other one, which can answer in its place.

**Example.** A server for weather reports that, besides `get_forecast`, has `browser_take_screenshot`.

**Left alone.** A name that several publishers use (`search`, `read_file`); a name without a word of the
other server in it (`create_pull_request`); the known server itself, and other servers of its publisher.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from douane.detectors._places import is_aside
from douane.detectors._popular_tools import Holder, holder_of, publisher_of, words_of
from douane.model import Confidence, Definition, Package, Severity, Surface, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.sighting import Sighting
    from douane.syntax import Codebase

MAX_TOLD = 5
"""Findings for the tools of one known server; a fork has them all."""
MAX_TEXT = 32_768
"""Characters of one text in which words of the other service are looked for."""
_WITHOUT_PACKAGE = frozenset({"recorded", "remote"})
_WORD = re.compile(r"[^\W\d_]+")
_MANY = 3  # tools of one known server that make this one another server for the same service


def look(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each tool that bears another server's name, one for all of a fork."""
    about = [*_declared(codebase.manifest), *words_of(str(surface.server_info.get("name", "")))]
    for holder, taken in _taken(codebase.package, surface.tools):
        known = _spoken(holder, about, codebase.package, surface.tools, taken)
        known = known or _mentions(codebase, holder)
        yield from _evidence(holder, taken, surface.tools, is_known=known)


def listed(surface: Surface) -> Iterator[Evidence]:
    """Yield the same for a listing with no package behind it: a recording, or what stands at an address."""
    if surface.source not in _WITHOUT_PACKAGE:
        return
    told = (surface.instructions or "", *(str(value) for value in surface.server_info.values()))
    for holder, taken in _taken(None, surface.tools):
        texts = (str(tool.definition.get("description", "")) for tool in surface.tools if tool not in taken)
        words = {word for text in (*told, *texts) for word in _WORD.findall(text[:MAX_TEXT].casefold())}
        names = {word for tool in surface.tools if tool not in taken for word in words_of(tool.name)}
        if 2 * len(taken) >= len(surface.tools):
            yield _itself(holder, taken)
            continue
        is_known = len(taken) >= _MANY or any(
            mark in words | names or mark.rstrip("s") in words | names for mark in holder.marks
        )
        for each in _evidence(holder, taken, surface.tools, is_known=is_known):
            yield replace(each, confidence=Confidence.LOW)


def _itself(holder: Holder, taken: list[Definition]) -> Evidence:
    """What is told where most tools are those of *holder*: a listing does not tell whose it is."""
    return Evidence(
        where=taken[0].where,
        excerpt=", ".join(tool.name for tool in taken),
        why=f"Its tools are called like those of {_called(holder)}: it is that server, or takes its place.",
        severity=Severity.INFO,
        confidence=Confidence.LOW,
    )


def seen(sighting: Sighting) -> Iterator[Evidence]:
    """Yield the same for tools that only the running server lists."""
    listed, package = sighting.listed, sighting.package
    if listed is None or package is None:
        return
    read = {tool.name for tool in sighting.read.tools}
    fresh = [tool for tool in listed.tools if tool.name not in read]
    about = [word for name in sorted(sighting.packages) for word in words_of(name)]
    for holder, taken in _taken(package, fresh):
        known = _spoken(holder, about, package, listed.tools, taken)
        yield from _evidence(holder, taken, listed.tools, is_known=known)


def _taken(package: Package | None, tools: Iterable[Definition]) -> list[tuple[Holder, list[Definition]]]:
    """Return the known servers of other publishers with the tools whose names are theirs."""
    own = publisher_of(f"{package.ecosystem}:{package.name}") if package is not None else None
    found: dict[str, tuple[Holder, list[Definition]]] = {}
    for tool in tools:
        holder = holder_of(tool.name)
        if holder is None or holder.publisher == own or holder.marks.isdisjoint(words_of(tool.name)):
            continue
        found.setdefault(holder.id, (holder, []))[1].append(tool)
    return list(found.values())


def _spoken(
    holder: Holder,
    about: Iterable[str],
    package: Package,
    tools: Iterable[Definition],
    taken: list[Definition],
) -> bool:
    """Whether the package, what it says of itself, or another of its tools names the other's service."""
    others = (word for tool in tools if tool not in taken for word in words_of(tool.name))
    spoken = {*words_of(package.name), *about, *others}
    glued = package.name.lower()
    return any(mark in spoken or mark.rstrip("s") in spoken or mark in glued for mark in holder.marks)


def _declared(manifest: dict[str, object]) -> Iterator[str]:
    """Yield the words of the names of what the package depends on."""
    for section in ("dependencies", "peerDependencies", "optionalDependencies"):
        listed = manifest.get(section)
        for name in listed if isinstance(listed, dict) else ():
            yield from words_of(str(name))


def _mentions(codebase: Codebase, holder: Holder) -> bool:
    """Whether the code has an address, a module or a variable that is called after the other's service."""
    needles = [
        needle
        for mark in sorted(holder.marks)
        for needle in (f"{mark}.".encode(), f"/{mark}".encode(), f"{mark.upper()}_".encode())
    ]
    sources = (codebase.source(path) for path in codebase.paths() if not is_aside(path))
    return any(needle in source for source in sources if source for needle in needles)


def _evidence(
    holder: Holder, taken: list[Definition], tools: Iterable[Definition], *, is_known: bool
) -> Iterator[Evidence]:
    is_fork = len(taken) >= _MANY and 2 * len(taken) >= len(list(tools))
    name = _called(holder)
    if is_fork or is_known:
        why = f"{len(taken)} of its tools bear names of tools of {name}; both connected, they are confused."
        names = ", ".join(tool.name for tool in taken)
        where = taken[0].where
        yield Evidence(where=where, excerpt=names, why=why, severity=Severity.LOW, confidence=Confidence.LOW)
        return
    for tool in taken[:MAX_TOLD]:
        yield Evidence(
            where=Where(path=tool.where.path, line=tool.where.line, pointer=tool.where.pointer),
            excerpt=tool.name,
            why=f"It is the name of a tool of {name}, of which nothing else here speaks.",
        )


def _called(holder: Holder) -> str:
    return holder.id.replace("remote:", "the remote server of ")


RULE = Rule(
    id="shadowed-tool-name",
    summary="a tool bears the name of a tool of another server that people know",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Do not connect it beside the other server; ask its publisher why it takes that name.",
    taxonomy=("MCP03:2025", "MCP06:2025", "SAFE-T1301", "SAFE-T1008", "AML.T0074"),
    definitions=listed,
    server=look,
    sighting=seen,
)
