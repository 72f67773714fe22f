"""A name that passes for the name of a known server or library.

**What.** The server's name resembles one of the shipped register: a slip of a finger, letters that look
alike, a scope that is dropped, flattened, misspelt or extended, a known name in the other index. Packages
that the server needs are only compared with widely used libraries, and only for near-exact imitations.

**Why.** Whoever mistypes a name, or trusts an assistant that invents one, installs the imitation. A name
alone is a hint: most neighbours are honest, so a hint that nothing else supports makes the row unknown and
not a no. A name in the imitated publisher's own scope is that publisher's. Second signals confirm or clear
it: a verified attestation from the imitated's repository or a registry's namespace of its owner clears, code
that is the imitated's under another publisher damns.

**Example.** ``mcp-server-fecth`` for ``mcp-server-fetch``; ``@modelcontextprotoco1/server-filesystem`` with
the digit one.

**Left alone.** The known packages themselves; a new name in a known publisher's own scope; honest neighbours
of a widely used library (`cattrs` beside `attrs`); names of another sound (`quiet-harbour-tides-mcp`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from douane.identity.lookalikes import Lookalike, lookalikes, resembling_in
from douane.identity.popular import Known, known
from douane.identity.second_signals import weighed
from douane.identity.standings import entries_of
from douane.model import Advisory, Closure, Confidence, Package, Severity, Standing, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_NEAR_EXACT = frozenset({"transposition", "repetition", "homoglyph", "digit-for-letter", "scope-look-alike"})


def _find(closure: Closure, _: tuple[Advisory, ...]) -> Iterator[Evidence]:
    server = closure.server
    told: set[str] = set()
    for package in closure.packages:
        if package.purl in told:
            continue
        told.add(package.purl)
        judged = _of_server(closure) if package is server else _of_dependency(package)
        found = max(judged, key=lambda each: (each.severity.rank, each.confidence.rank), default=None)
        if found:
            yield _evidence(package, found)


def _of_server(closure: Closure) -> Iterator[Lookalike]:
    package = closure.server
    standing = closure.standing(package.purl)
    for each, target in _resembled(package, standing):
        judged = weighed(each, target, package, standing)
        if not each.same_scope and judged.severity.rank >= Severity.MEDIUM.rank:
            yield judged


def _resembled(package: Package, standing: Standing) -> Iterator[tuple[Lookalike, Known]]:
    for each in lookalikes(package.ecosystem, package.name):
        yield each, known(each.ecosystem)[each.target]
    if standing.near:
        listed = entries_of(standing)
        for each in resembling_in(listed, package.ecosystem, package.name):
            yield each, listed[each.ecosystem].known[each.target]


def _of_dependency(package: Package) -> Iterator[Lookalike]:
    for each in lookalikes(package.ecosystem, package.name):
        if not each.same_scope and each.severity.rank >= Severity.MEDIUM.rank and _is_near_exact(each):
            yield replace(each, severity=Severity.MEDIUM, confidence=Confidence.LOW)


def _is_near_exact(each: Lookalike) -> bool:
    return each.technique in _NEAR_EXACT and known(each.ecosystem)[each.target].library


def _evidence(package: Package, found: Lookalike) -> Evidence:
    technique = found.technique.replace("-", " ")
    signals = "; ".join(excerpt(signal) for signal in found.signals)
    return Evidence(
        where=Where(),
        excerpt=f"{package.name} for {found.target}",
        why=f"the name resembles {found.target} of {found.ecosystem} ({technique}: {signals})",
        severity=found.severity,
        confidence=found.confidence,
        package=package.purl,
    )


RULE = Rule(
    id="look-alike-name",
    summary="a name that passes for the name of a known server or library",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.identity",
    remedy="compare the name letter by letter with the one in the server's own documentation",
    taxonomy=("MCP04:2025", "SAFE-T1004", "AML.T0074"),
    closure=_find,
)
