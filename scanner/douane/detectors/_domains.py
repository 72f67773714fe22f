"""Which part of a host's name somebody registered: `acme.co.uk` of `api.acme.co.uk`."""

from __future__ import annotations

import douane_signatures


def domain(host: str) -> str:
    """Return the name under which the owner of *host* registered it, in lower case."""
    labels = host.lower().rstrip(".").split(".")
    return ".".join(labels[-_public(labels) - 1 :])


def owner(host: str) -> str:
    """Return the part of *host* that somebody chose when registering it: `acme` of `api.acme.co.uk`."""
    return domain(host).partition(".")[0]


def _public(labels: list[str]) -> int:
    """Return how many of the last *labels* everybody shares."""
    return 2 if ".".join(labels[-2:]) in douane_signatures.table("code/domains.toml")["public_ends"] else 1
