"""A version with a published vulnerability.

**What.** The advisory database names exactly this version of a package of the closure: the one that `douane
update` keeps in the local store, or OSV itself. Withdrawn advisories are left out, and those that are aliases
of one another count once. The versions that mend it are told, and by which tool the server's code reaches it,
where that is known.

**Why.** What the server can reach, whoever exploits the vulnerability can reach. The severity is the base
score of the advisory's CVSS vector, else the rating that its database gives, else medium.

**Example.** A JSON parser that hangs on crafted input, three levels below the server.

**Left alone.** Versions outside of the range that an advisory names; advisories that were withdrawn; what
somebody waived, which stays in the report; reports of malice, which are `known-malicious-version`.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from douane.model import Advisory, Closure, Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt

_SHOWN = 3


def _find(_: Closure, advisories: tuple[Advisory, ...]) -> Iterator[Evidence]:
    for advisory in advisories:
        if not advisory.malicious:
            also = f" (also {', '.join(advisory.aliases[:_SHOWN])})" if advisory.aliases else ""
            yield Evidence(
                where=Where(),
                excerpt=f"{advisory.id}: {advisory.package}",
                why=f"{advisory.id}{also}: {excerpt(advisory.summary) or 'a published vulnerability'}"
                + (f"; fixed in {', '.join(advisory.fixed[:_SHOWN])}" if advisory.fixed else ""),
                severity=advisory.severity,
                package=advisory.package,
                remedy=_remedy(advisory),
                advisory=advisory,
            )


def _remedy(advisory: Advisory) -> str | None:
    """Name the version to take, where the advisory knows one."""
    if not advisory.fixed:
        return None
    name = excerpt(unquote(advisory.package.partition("/")[2].rpartition("@")[0]))
    return f"take a version whose closure holds {name} {' or '.join(advisory.fixed[:_SHOWN])}, or a later one"


RULE = Rule(
    id="known-vulnerable-version",
    summary="a version with a published vulnerability",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="take a version whose closure holds the mended package",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    closure=_find,
)
