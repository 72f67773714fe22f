"""A version that came by another way than those before.

**What.** The versions before were published by a build service that the index trusts (a *trusted publisher*),
and this one by a person's account; or by such a service under an id that none of them had. For servers and
what they need themselves; of what is needed it weighs where the version is known to be under a month old.

**Why.** A trusted publisher is bound to one repository and workflow, so that nobody's stolen password
publishes. Who has stolen one has to go round it, and that shows. One package may have several ids, so a new
one is a hint; versions that a person released after staging lost theirs for a while, so that is one, too.

**Example.** 1.14.0 by a build service, 1.14.1 five hours later by an account with a long-lived token.

**Left alone.** Packages that never had a trusted publisher; one that begins to; an id that was there before.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.identity.dependencies import lessened
from douane.model import Confidence, History, Severity, Where
from douane.rules import Evidence, Rule
from douane.text import excerpt


def _find(history: History) -> Iterator[Evidence]:
    publication = history.publication
    own, before = publication.release.publisher, publication.predecessor
    known = {each.publisher.trusted for each in publication.earlier if each.publisher.trusted}
    if not history.is_followed or not known or own.trusted in known or before is None:
        return
    if own.trusted is not None:
        yield _evidence(
            history, Confidence.LOW, f"it was published by {excerpt(own.trusted, 80)}, an id no version had"
        )
    elif before.publisher.trusted is not None and own:
        who = excerpt(own.account or "an account", 60)
        staged = f", released by {excerpt(own.approver, 60)}" if own.approver else ""
        yield _evidence(
            history,
            Confidence.LOW if own.approver else Confidence.MEDIUM,
            f"it was published by {who}{staged}, where {excerpt(before.publisher.trusted, 80)} published "
            f"{excerpt(before.version, 40)}",
        )


def _evidence(history: History, confidence: Confidence, why: str) -> Evidence:
    own = history.publication.release.publisher
    return Evidence(
        where=Where(),
        excerpt=f"{history.purl} by {own.trusted or own.account or own.approver or 'nobody that is named'}",
        why=why,
        severity=lessened(history, Severity.MEDIUM),
        confidence=confidence,
        package=history.purl,
    )


RULE = Rule(
    id="changed-publisher",
    summary="a version that came by another way than those before",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.identity",
    remedy="look for the version in the repository's own releases, and wait until its maintainers confirm it",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
    history=_find,
)
