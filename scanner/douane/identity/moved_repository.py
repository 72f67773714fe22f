"""A version whose source is said to be with another owner than before.

**What.** The repository that this version names belongs to another account than the one that the release
before named. What a package says of its repository is its own word; that it says something else is the hint.

**Why.** A package that changed hands often changes its repository, and a repository whose owner gave up the
account's name can be made anew by anybody.

**Example.** 2.3.0 from `github.com/harbour/tides-mcp`, 2.4.0 from `github.com/hrbour-tools/tides-mcp`.

**Left alone.** A repository renamed by its owner, or moved into another of the same owner; the first version
that names one; one that moved to the owner whom the register of known servers names.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.identity.corroboration import repository
from douane.model import Confidence, History, Severity, Where
from douane.rules import Evidence, Rule


def _find(history: History) -> Iterator[Evidence]:
    publication = history.publication
    here = repository(publication.release.repository)
    stated = (repository(each.repository) for each in reversed(publication.earlier))
    there = next((found for found in stated if found), None)
    if not history.is_server or here is None or there is None:
        return
    owner, earlier = here.rpartition("/")[0], there.rpartition("/")[0]
    if owner in (earlier, history.expected):
        return
    yield Evidence(
        where=Where(),
        excerpt=f"{here}, before {there}",
        why=f"it names {here} as its source, where the version before named {there}, of another owner",
        package=history.purl,
    )


RULE = Rule(
    id="moved-repository",
    summary="a version whose source is said to be with another owner than before",
    severity=Severity.MEDIUM,
    confidence=Confidence.LOW,
    row="supply.identity",
    remedy="see whether the old repository points at the new one",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
