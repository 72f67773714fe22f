"""How much what the history of a package tells weighs, where the package is one that a server needs."""

from __future__ import annotations

from douane.model import History, Severity

_RECENT = 30.0  # days


def lessened(history: History, severity: Severity) -> Severity:
    """Return *severity*, for a server; for what it needs as much as the age of the version lets it weigh.

    A version that is known to be young and comes by another way than those before is how a package that many
    need is taken over. One that has been there for long, or of which nobody knows since when, is told.
    """
    if history.is_server:
        return severity
    is_young = history.age is not None and history.publication.credible and history.is_recent(_RECENT)
    return severity.at_most(Severity.MEDIUM if is_young else Severity.LOW)
