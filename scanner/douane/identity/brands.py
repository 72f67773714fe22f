"""Names made of what a server is called: as a model invents them, or as if its vendor had published them."""

from __future__ import annotations

from douane.identity.imitation import Hint, hint_of
from douane.identity.popular import (
    Known,
    Name,
    claims,
    companies,
    generic,
    markers,
    pretending,
    tokens_of,
    words,
)
from douane.identity.register import vendor
from douane.model import Confidence, Severity

_LOW, _MEDIUM, _HIGH = Severity.LOW, Severity.MEDIUM, Severity.HIGH
_UNSURE, _LIKELY = Confidence.LOW, Confidence.MEDIUM
_SHORTEST = 4  # letters of a brand


def by_vendor(name: Name, other: Name, target: Known) -> Hint | None:
    """``@stripe-inc/mcp``, ``@official-github/server``, ``official-stripe-mcp``: the vendor, extended."""
    who = vendor(target)
    if len(who) < _SHORTEST or who in generic() or (name.scope and name.scope == other.scope):
        return None
    added = _added(name, who)
    if not added:
        return None
    kin = frozenset(name.core) <= {who, *other.core, *added, *companies()}
    if not kin or markers().isdisjoint((*name.tokens, *tokens_of(name.scope))):
        return None
    shown = f"@{name.scope}" if name.scope else name.base
    signal = f"{shown} reads as {target.publisher}, with {added!r} added"
    if added in claims() | _LEGAL:
        return hint_of("vendor-impersonation", _HIGH, _LIKELY, name, target, signal)
    if who in words():
        return None
    return hint_of("vendor-impersonation", _MEDIUM, _UNSURE, name, target, signal)


def _added(name: Name, who: str) -> str:
    """Return what company's word or claim *name* adds to the vendor's, in its scope if it has one."""
    parts = tokens_of(name.scope) if name.scope else name.tokens
    extra = companies() if name.scope else claims()
    whole = "".join(parts)
    for word in sorted(extra | claims(), key=lambda each: (-len(each), each)):
        if name.scope and whole in {who + word, word + who}:
            return word
        rest = [part for part in parts if part != word]
        if len(rest) < len(parts) and who in {"".join(rest), *rest} and _is_only(rest, who):
            return word
    return ""


def _is_only(rest: list[str], who: str) -> bool:
    left = {part for part in rest if part != who} - generic() - pretending() - companies()
    return not left or "".join(part for part in rest if part in left) == who


def by_brand(name: Name, other: Name, target: Known) -> Hint | None:
    """``mcp-server-stripe`` for ``@stripe/mcp``: the right words in a shape that the server does not have."""
    if target.library or not name.telling or markers().isdisjoint((*name.tokens, *tokens_of(name.scope))):
        return None
    if name.scope == other.scope != "" or not _has_words_of(name, other):
        return None
    brand = "".join(tokens_of(name.scope))
    if brand and brand == "".join(tokens_of(target.publisher)):
        return None
    if max(len(word) for word in name.telling) < _SHORTEST or _describes(name, other):
        return None
    signal = "the same words in the shape of another name"
    claimed = claims() & {*name.tokens, *tokens_of(name.scope)}
    if claimed:
        signal = f"adds {min(claimed)!r}"
    severity = _MEDIUM if target.prominent and claimed else _LOW
    return hint_of("hallucinated", severity, _UNSURE, name, target, signal, claimed=bool(claimed))


def _describes(name: Name, other: Name) -> bool:
    """Whether *name* says more than the imitated about how it is made: ``-typescript``, ``-tools``."""
    more = {*name.tokens, *tokens_of(name.scope)} - {*other.tokens, *tokens_of(other.scope)}
    return not (more & generic()) <= markers()


def _has_words_of(name: Name, other: Name) -> bool:
    core = frozenset(other.core)
    return name.telling in (other.telling, core) or name.telling == {"".join(other.core)}


_LEGAL = frozenset({"inc", "corp", "llc", "ltd", "gmbh", "official", "hq"})
