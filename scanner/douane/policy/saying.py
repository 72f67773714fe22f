"""A policy in words: which keys it sets, and to what."""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Lists, Policy
from douane.words import ENGLISH, Words


def said(policy: Policy, language: str = ENGLISH) -> Iterator[tuple[str, str]]:
    """Yield each key that demands something, in the order of policy.toml, with its value as a text."""
    words = Words.of(language, "policy")
    if policy.block != "medium":
        yield "block", policy.block.value
    if policy.most_findings is not None:
        yield "most-findings", str(policy.most_findings)
    if policy.required:
        yield "required-rows", ", ".join(sorted(policy.required))
    if policy.minimum_age is not None:
        yield "minimum-age", words.told("days", count=f"{policy.minimum_age:g}")
    if policy.provenance != "none":
        yield "provenance", policy.provenance
    if policy.surface != "any":
        yield "surface", policy.surface
    if policy.lockfiles is not None:
        yield "lockfiles", policy.lockfiles
    for name in ("publishers", "licences", "capabilities"):
        yield from _lists(name, getattr(policy, name), words)
    if policy.own_capabilities:
        yield "capabilities.of", "server"
    if policy.owners:
        yield "owners", "; ".join(f"{pattern}: {', '.join(names)}" for pattern, names in policy.owners)
    if policy.updates != "none":
        yield "updates.without-review", policy.updates


def _lists(name: str, lists: Lists, words: Words) -> Iterator[tuple[str, str]]:
    if lists.allow is not None:
        yield f"{name}.allow", ", ".join(lists.allow) or words["nothing"]
    if lists.deny:
        yield f"{name}.deny", ", ".join(lists.deny)
