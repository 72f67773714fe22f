"""Which policy was in force: the head of every report names its file, its digest and its keys."""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import Json, Policy
from douane.policy.saying import said
from douane.text import visible
from douane.words import ENGLISH, Words

_SHORT = len("sha256:") + 12
"""Characters of a digest that are shown; JSON holds all of it."""


def keys(policy: Policy) -> list[str]:
    """Return the keys by which *policy* demands something, and ``waivers`` where it has any."""
    return [*(key for key, _ in said(policy)), *(["waivers"] if policy.waivers else [])]


def named(policy: Policy | None) -> tuple[str, str] | None:
    """Return file (escaped) and digest (short) of *policy*; None where there is none."""
    if policy is None or policy.digest is None:
        return None
    return visible(policy.source or ""), policy.digest[:_SHORT]


def counted(policy: Policy, language: str = ENGLISH) -> str:
    """Return the keys of *policy*, counted and named."""
    words, found = Words.of(language, "drift"), keys(policy)
    if not found:
        return words["policy-bare"]
    named = "policy-key" if len(found) == 1 else "policy-keys"
    return words.told(named, count=len(found), keys=", ".join(found))


def lines(policy: Policy | None, language: str = ENGLISH) -> Iterator[str]:
    """Yield the line of a text that says which policy was in force; none where there was none."""
    about = named(policy)
    if policy is not None and about is not None:
        source, digest = about
        words = Words.of(language, "drift")
        colon, keys = words["colon"], counted(policy, language)
        yield f"{words['policy']}{colon}{source} ({digest}){colon}{keys}"


def plain(policy: Policy | None) -> Json:
    """Return the same as a JSON value, None where there was none."""
    if policy is None or policy.digest is None:
        return None
    demanded: list[Json] = list(keys(policy))
    return {"source": policy.source, "digest": policy.digest, "demands": demanded}
