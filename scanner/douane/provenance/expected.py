"""Where a package is expected to come from: said by something else than its attestation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from douane.identity.popular import known, normalised
from douane.model import Package, PriorDecision, Reason, Verified
from douane.provenance.certificates import located
from douane.provenance.errors import NotVerifiedError

LOCK, REGISTER, MANIFEST = "an earlier lock", "the register of known servers", "its own manifest"
"""Who can say where a package is to come from, the surest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """The repository (``host/owner/name``, lower case) and, where known, the workflow that should have built.

    `source` is one of the three above; `is_sure`: it is not only a list's guess.
    """

    repository: str
    source: str
    workflow: str | None = None
    is_sure: bool = True

    def holds(self, found: Verified) -> None:
        """Raise NotVerifiedError unless *found* was built where this says."""
        if found.repository != self.repository:
            raise NotVerifiedError(
                Reason.REPOSITORY,
                f"it was built from {found.repository}, not {self.repository} ({self.source})",
            )
        if self.workflow is not None and found.workflow != self.workflow:
            raise NotVerifiedError(
                Reason.WORKFLOW, f"it was built by {found.workflow}, not {self.workflow} ({self.source})"
            )


def expected(package: Package, prior: PriorDecision | None) -> Expected | None:
    """Return where *package* should come from; None where nobody says.

    What an earlier lock verified comes before what the register knows, and that before what the package says.
    """
    locked = earlier(package.purl, prior)
    if locked and isinstance(locked.get("repository"), str):
        return Expected(
            repository=locked["repository"],
            workflow=locked["workflow"] if isinstance(locked.get("workflow"), str) else None,
            source=LOCK,
        )
    entry = known(package.ecosystem).get(normalised(package.ecosystem, package.name))
    if entry and entry.sure and not entry.library and (place := located(entry.repository)):
        return Expected(repository=place, source=REGISTER, is_sure=entry.official)
    own = located(package.repository)
    return Expected(repository=own, source=MANIFEST) if own else None


def earlier(purl: str, prior: PriorDecision | None) -> Mapping[str, Any] | None:
    """Return what an earlier lock verified of the package *purl*, in whatever version."""
    found = earlier_purl(purl, prior)
    entry: Mapping[str, Any] | None = prior.provenance[found] if prior and found else None
    return entry


def earlier_purl(purl: str, prior: PriorDecision | None) -> str | None:
    """Return of which version of the package *purl* an earlier lock verified something: this one first."""
    if prior is None:
        return None
    name = unversioned(purl)
    others = (other for other in sorted(prior.provenance) if unversioned(other) == name)
    for each in (purl, *others):
        entry = prior.provenance.get(each)
        if isinstance(entry, Mapping) and entry.get("verified") is True:
            return each
    return None


def unversioned(purl: str) -> str:
    """Return *purl* without its version."""
    head, at, _ = purl.rpartition("@")
    return head if at and not head.endswith("/") else purl
