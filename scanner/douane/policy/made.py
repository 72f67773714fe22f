"""From the checked values of a document to a policy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from douane.model import Lists, Policy, Severity, Waiver
from douane.text import excerpt
from douane.waiving import ACCEPTED

LONGEST = 300
"""Characters of one text of a policy."""

LONGEST_REASON = 500
"""Characters of the reason of a waiver."""


def policy_of(values: Mapping[str, Any], *, source: str, folder: str, digest: str, named: bool) -> Policy:
    """Return *values* (of `document.Document`) as a policy."""
    required = values.get("required-rows", ())
    return Policy(
        source=source,
        folder=folder,
        digest=digest,
        named=named,
        block=Severity(values.get("block", Severity.MEDIUM)),
        most_findings=values.get("most-findings"),
        required=frozenset(required),
        minimum_age=values.get("minimum-age"),
        provenance=values.get("provenance", "none"),
        surface=values.get("surface", "any"),
        publishers=_lists(values, "publishers"),
        licences=_lists(values, "licences"),
        capabilities=_lists(values, "capabilities"),
        own_capabilities=values.get("capabilities.of") == "server",
        owners=tuple((pattern, tuple(names)) for pattern, names in values.get("owners", ())),
        updates=values.get("updates.without-review", "none"),
        lockfiles=values.get("lockfiles"),
        waivers=tuple(waiver_of(item, source) for item in values.get("waivers", ())),
    )


def _lists(values: Mapping[str, Any], name: str) -> Lists:
    allow = values.get(f"{name}.allow")
    return Lists(allow=None if allow is None else tuple(allow), deny=tuple(values.get(f"{name}.deny", ())))


def waiver_of(stated: Mapping[str, str], source: str) -> Waiver:
    """Return the waiver that the keys *stated* state, whatever the day."""
    return Waiver(
        rule=stated["rule"],
        package=stated.get("package"),
        server=stated.get("server"),
        advisory=excerpt(stated.get("advisory", "")),
        status=stated.get("status", ACCEPTED),
        justification=stated.get("justification", ""),
        reason=excerpt(stated["reason"], LONGEST_REASON),
        owner=excerpt(stated["owner"], LONGEST),
        expires=stated["expires"],
        source=source,
    )
