"""What a policy objects to: one kind of finding for each of its keys."""

from __future__ import annotations

from dataclasses import dataclass

from douane.model import Severity
from douane.oddities import Oddity

_CITED = ("MCP04:2025", "SAFE-T1002", "AML.T0010")
_PRIVILEGES = ("MCP02:2025", "SAFE-T1104", "AML.T0053")


@dataclass(frozen=True, slots=True)
class _Of:
    """A key, the row it speaks about, what it objects to, and what helps."""

    key: str
    row: str
    summary: str
    remedy: str
    cited: tuple[str, ...] = _CITED


_OTHERWISE = "or waive it in the policy"
_KEYS = (
    _Of(
        "block",
        "supply.code",
        "findings that the policy wants blocked from a lower severity on",
        f"look at the findings it names, choose another version, {_OTHERWISE}",
    ),
    _Of(
        "most-findings",
        "supply.code",
        "more findings than the policy puts up with",
        f"waive those that somebody answers for, choose another server, {_OTHERWISE}",
    ),
    _Of(
        "provenance",
        "supply.identity",
        "a package whose origin is not attested, although the policy demands it",
        f"choose a version that is published with provenance, {_OTHERWISE}",
    ),
    _Of(
        "surface",
        "supply.tools",
        "definitions that were not obtained as the policy demands",
        f"look again where bubblewrap works (--surface sandbox), {_OTHERWISE}",
    ),
    _Of(
        "publishers-allow",
        "supply.identity",
        "a publisher whom the policy does not name",
        f"add who it is to publishers.allow if you know them, choose another server, {_OTHERWISE}",
    ),
    _Of(
        "publishers-deny",
        "supply.identity",
        "a publisher whom the policy denies",
        f"choose another server, {_OTHERWISE}",
    ),
    _Of(
        "licences-allow",
        "supply.code",
        "a package under a licence that the policy does not allow",
        f"choose a version or a server without it, {_OTHERWISE}",
    ),
    _Of(
        "licences-deny",
        "supply.code",
        "a package under a licence that the policy denies",
        f"choose a version or a server without it, {_OTHERWISE}",
    ),
    _Of(
        "capabilities-allow",
        "access.scopes",
        "code that can do more than the policy allows",
        f"see who brings it (`douane capabilities --why`), choose another server, {_OTHERWISE}",
        _PRIVILEGES,
    ),
    _Of(
        "capabilities-deny",
        "access.scopes",
        "code that can do what the policy denies",
        f"see who brings it (`douane capabilities --why`), choose another server, {_OTHERWISE}",
        _PRIVILEGES,
    ),
    _Of(
        "owners",
        "blast.owner",
        "a connection that is not owned by whom the policy names",
        f"`douane pin --owner` or `douane decide --owner` with one of those, {_OTHERWISE}",
    ),
)

ODDITIES = tuple(
    Oddity(
        id=f"policy-{each.key}",
        summary=each.summary,
        severity=Severity.HIGH,
        row=each.row,
        remedy=each.remedy,
        taxonomy=each.cited,
    )
    for each in _KEYS
)
"""What is found of servers that a policy objects to."""

_GROUPS = ("publishers", "licences", "capabilities")
KEYS = {
    f"policy-{each.key}": each.key.replace("-", ".", 1) if each.key.startswith(_GROUPS) else each.key
    for each in _KEYS
}
"""Rule -> the key of the policy, as it is written there."""
BY_KEY = {KEYS[each.id]: each for each in ODDITIES}
