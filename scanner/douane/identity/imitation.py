"""How a name may imitate a known one: the look of its letters, a slip, its words, its scope, its index."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from douane.identity.edits import Edit, disguise, single_edit
from douane.identity.popular import (
    Known,
    Name,
    claims,
    generic,
    markers,
    pretending,
    repeated_endings,
    tokens_of,
    words,
)
from douane.model import Confidence, Severity

_LOW, _MEDIUM, _HIGH = Severity.LOW, Severity.MEDIUM, Severity.HIGH
_UNSURE, _LIKELY, _SURE = Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH
_SHORTEST = 4  # letters of a word of which one edit tells something
_SLIPS = frozenset({"transposition", "repetition"})
_WORD = re.compile(r"[^-_./]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One way in which a name resembles another, how bad and how sure that is, and why.

    `claimed`: the name has a word more that pretends to be the better or the true one.
    """

    technique: str
    severity: Severity
    confidence: Confidence
    signals: tuple[str, ...] = ()
    claimed: bool = False


def by_look(name: Name, other: Name, target: Known) -> Hint | None:
    """Letters of other scripts, digits for letters, a capital I for a small L, ``rn`` for ``m``."""
    if name.scope != other.scope:
        return None
    technique = disguise(name.full.rpartition("/")[2], other.base)
    if technique is None:
        return None
    foreign = not name.full.isascii()
    if foreign or len(other.squashed) > 4:
        severity = _HIGH if target.prominent or foreign else _MEDIUM
        return hint_of(technique, severity, _SURE if target.prominent or foreign else _LIKELY, name, target)
    return hint_of(technique, _LOW, _UNSURE, name, target, "the name is short")


def by_edit(name: Name, other: Name, target: Known) -> Hint | None:
    """One slip of a finger in one word."""
    comparable = name.scope == other.scope and len(name.tokens) == len(other.tokens)
    edit = single_edit(name.base, other.base) if comparable else None
    word = _word_at(other.base, edit.at) if edit else ""
    if edit is None or not word:
        return None
    new = next((token for token in name.tokens if token not in other.tokens), "")
    if _only_digits_differ(new, word):
        return hint_of("affix", _LOW, _UNSURE, name, target, "only a number differs")
    if word in markers() and other.tokens != (word,):
        return _generic_slip(edit.technique, new, word, name, target)
    if _is_chance(new, word, other, target):
        return None
    severity, confidence = _weight(edit, len(word), target)
    signals = [f"one edit in {word!r}"]
    if _is_plural(new, word):
        severity = _MEDIUM if target.library and len(word) >= 6 else _LOW
        return hint_of(edit.technique, severity, _UNSURE, name, target, *signals, "singular and plural")
    if new in words():
        severity, confidence = _down(severity), _UNSURE
        signals.append(f"{new!r} is a word of its own")
    return hint_of(edit.technique, severity, confidence, name, target, *signals)


def _is_chance(new: str, word: str, other: Name, target: Known) -> bool:
    """Whether two names are one edit apart as many honest ones are: short, or two words of their own."""
    if target.library:
        return len(other.squashed) < _SHORTEST
    return not target.prominent and (len(word) < _SHORTEST or {new, word} <= words())


def _weight(edit: Edit, length: int, target: Known) -> tuple[Severity, Confidence]:
    """How bad and sure one edit in a word of *length* letters is: short words have honest neighbours."""
    slip = edit.technique in _SLIPS
    if target.library and edit == Edit("addition", 0):
        return _MEDIUM, _UNSURE  # cattrs, gaxios: a letter before a known name makes an honest new one
    if length <= 4:
        if not target.prominent or length <= 2:
            return _LOW, _UNSURE
        if slip:
            return (_HIGH if length == 4 else _MEDIUM), _LIKELY
        return (_MEDIUM if length == 4 else _LOW), _UNSURE
    if target.prominent:
        return _HIGH, _SURE if length >= 8 else _LIKELY
    severity = _HIGH if target.tier == "B" and (slip or length >= 8) else _MEDIUM
    return severity, _LIKELY if length >= (6 if target.tier == "B" else 7) else _UNSURE


def _generic_slip(technique: str, new: str, word: str, name: Name, target: Known) -> Hint:
    """``mcp-sever-git``: everything that tells which package it is stays the same."""
    if _is_plural(new, word) or new in words() or new in generic():
        return hint_of("affix", _LOW, _UNSURE, name, target, f"{word!r} became {new!r}")
    severity = _HIGH if target.prominent else _MEDIUM
    signal = f"only {word!r} is misspelt"
    return hint_of(technique, severity, _LIKELY if len(word) > 3 else _UNSURE, name, target, signal)


def by_squashed_edit(name: Name, other: Name, target: Known) -> Hint | None:
    """One edit and other separators, or two edits in one long word."""
    if name.scope != other.scope:
        return None
    edit = single_edit(name.squashed, other.squashed)
    if edit and len(other.squashed) >= 7 and len(name.tokens) != len(other.tokens):
        severity = _MEDIUM if target.prominent else _LOW
        return hint_of(edit.technique, severity, _UNSURE, name, target, "one edit, and other separators")
    changed = [token for token in name.tokens if token not in other.tokens]
    lost = [token for token in other.tokens if token not in name.tokens]
    if edit or len(changed) != 1 or len(lost) != 1 or len(lost[0]) < 7 or changed[0][:1] != lost[0][:1]:
        return None
    if changed[0] in words() or _only_digits_differ(changed[0], lost[0]) or not _is_near(changed[0], lost[0]):
        return None
    severity = _MEDIUM if target.prominent else _LOW
    return hint_of("substitution", severity, _UNSURE, name, target, f"two edits in {lost[0]!r}")


def _is_near(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA  # start-up time

    return OSA.distance(one, other, score_cutoff=2) <= 2


# --- words ---------------------------------------------------------------------------------------------


def by_words(name: Name, other: Name, target: Known) -> Hint | None:
    """The same letters parted otherwise, the same words in another order, or with words added."""
    if name.scope != other.scope:
        return None
    weight = _MEDIUM if target.prominent else _LOW
    if name.squashed == other.squashed and name.base != other.base:
        sure = _LIKELY if target.library and len(other.squashed) >= 6 else _UNSURE
        return hint_of("separators", weight, sure, name, target, "only separators differ")
    if name.tokens != other.tokens and sorted(name.tokens) == sorted(other.tokens):
        sure = _LIKELY if target.library else _UNSURE
        return hint_of("token-order", weight, sure, name, target, "the same words in another order")
    if target.library:
        return _ending(name, other, target)
    return _affix(name, other, target)


def _affix(name: Name, other: Name, target: Known) -> Hint | None:
    added = set(name.core) - set(other.core)
    claimed = bool(claims() & (set(name.tokens) - set(other.tokens)))
    if not other.core or not (_is_marked(name) or claimed):
        return None
    if set(other.core) - set(name.core) or added - pretending():
        return None
    if added or set(name.tokens) - set(other.tokens) & pretending():
        shown = ", ".join(sorted(added or set(name.tokens) - set(other.tokens)))
        severity = _MEDIUM if target.prominent else _LOW
        return hint_of("affix", severity, _UNSURE, name, target, f"adds {shown!r}", claimed=claimed)
    if not (set(name.tokens) - set(other.tokens)) <= markers():
        return None  # it says how it is made: -typescript, -local
    return hint_of("affix", _LOW, _UNSURE, name, target, "differs only in words that name no server")


def _ending(name: Name, other: Name, target: Known) -> Hint | None:
    extra = name.squashed.removeprefix(other.squashed)
    if extra == name.squashed and len(other.squashed) >= 6:
        return _misspelt_with_ending(name, other, target)
    if len(other.squashed) < 5 or extra == name.squashed or extra not in repeated_endings():
        return None
    glued = len(name.tokens) == len(other.tokens) and extra != "s"
    severity = _MEDIUM if glued else _LOW
    return hint_of("affix", severity, _UNSURE, name, target, f"adds {extra!r}")


def _misspelt_with_ending(name: Name, other: Name, target: Known) -> Hint | None:
    for ending in repeated_endings():
        stem = name.squashed.removesuffix(ending)
        edit = single_edit(stem, other.squashed) if len(ending) > 1 and stem != name.squashed else None
        if edit and stem not in words():
            signal = f"one edit, and {ending!r} added"
            return hint_of(edit.technique, _MEDIUM, _UNSURE, name, target, signal)
    return None


# --- scopes --------------------------------------------------------------------------------------------


def by_scope(name: Name, other: Name, target: Known) -> Hint | None:
    """A scope dropped, flattened into the name, imitated, extended, or made of the server's own name."""
    if name.scope == other.scope:
        return None
    if not name.scope:
        return _unscoped(name, other, target)
    if other.scope:
        imitated = _scope_imitated(name, other, target)
        if imitated:
            return imitated
    return _scope_invented(name, other, target)


def _unscoped(name: Name, other: Name, target: Known) -> Hint | None:
    distinctive = max((len(token) for token in other.core), default=0)
    if name.squashed == other.flat:
        if distinctive >= 4 and target.prominent:
            return hint_of(
                "scope-flattened", _HIGH, _LIKELY, name, target, f"the scope @{other.scope} became words"
            )
        severity = _MEDIUM if target.prominent else _LOW
        return hint_of(
            "scope-flattened", severity, _UNSURE, name, target, f"the scope @{other.scope} became words"
        )
    if name.squashed == other.squashed and distinctive >= 4:
        severity = _MEDIUM if target.prominent and _is_marked(name) else _LOW
        return hint_of("scope-dropped", severity, _UNSURE, name, target, f"lacks the scope @{other.scope}")
    return None


def _scope_imitated(name: Name, other: Name, target: Known) -> Hint | None:
    raw = name.full.rpartition("/")[0].removeprefix("@")
    same = name.squashed == other.squashed
    length = len(other.scope)
    if length >= 4 and disguise(raw, other.scope):
        severity = _HIGH if target.prominent or same else _MEDIUM
        return hint_of("scope-look-alike", severity, _SURE, name, target, f"@{raw} reads as @{other.scope}")
    edit = single_edit(name.scope, other.scope)
    if edit and length >= 5 and (same or (target.prominent and length >= 7)):
        severity = _HIGH
        sure = _LIKELY if same or length >= 8 else _UNSURE
        honest = name.scope in words() or (_is_plural(name.scope, other.scope) and not same)
        if honest:
            severity, sure = _down(severity), _UNSURE
        return hint_of(
            "scope-look-alike", severity, sure, name, target, f"one {edit.technique} in @{other.scope}"
        )
    return _scope_squatted(name, other, target, same=same)


def _scope_squatted(name: Name, other: Name, target: Known, *, same: bool) -> Hint | None:
    parts, theirs = tokens_of(name.scope), tokens_of(other.scope)
    contains = len(other.scope) >= 4 and (
        set(theirs) < set(parts) or name.scope.startswith(other.scope) or name.scope.endswith(other.scope)
    )
    if not contains or other.scope in generic() or name.scope in words():
        return None
    signal = f"@{name.scope} extends @{other.scope}"
    if same and other.core:
        return hint_of(
            "scope-squatted", _HIGH if target.prominent else _MEDIUM, _LIKELY, name, target, signal
        )
    if name.core and name.core == other.core:
        return hint_of("scope-squatted", _MEDIUM if target.prominent else _LOW, _UNSURE, name, target, signal)
    return None


def _scope_invented(name: Name, other: Name, target: Known) -> Hint | None:
    """``@context7/mcp`` for ``@upstash/context7-mcp``, ``@somebody/server-filesystem`` for the known one."""
    brand = "".join(tokens_of(name.scope))
    publisher = "".join(tokens_of(target.publisher))
    if target.library or brand in generic() or (publisher and brand == publisher):
        return None
    weight = _MEDIUM if target.prominent else _LOW
    if len(brand) >= 4 and brand == "".join(other.core) and set(name.core) <= set(other.core):
        return hint_of(
            "scope-invented", weight, _UNSURE, name, target, f"@{name.scope} is the server's own name"
        )
    distinctive = max((len(token) for token in other.core), default=0)
    if name.squashed == other.squashed and distinctive >= 5 and target.official and other.scope:
        return hint_of(
            "scope-invented", _LOW, _UNSURE, name, target, f"the same name in the scope @{name.scope}"
        )
    return None


# --- the other ecosystem -------------------------------------------------------------------------------


def by_other_ecosystem(name: Name, other: Name, target: Known) -> Hint | None:
    """The name of a server that is known in the other ecosystem, and not in this one."""
    if name.squashed not in {other.squashed, other.flat} or target.library or not _is_marked(name):
        return None
    if name.scope and not other.scope:
        return None  # whoever types the known name does not get this one
    if not other.core or (other.scope and name.flat != other.flat):
        return None
    severity = _MEDIUM if target.prominent else _LOW
    signal = f"known as a package of {target.ecosystem} only"
    return hint_of("ecosystem-confusion", severity, _UNSURE, name, target, signal)


# --- weighing ------------------------------------------------------------------------------------------


def hint_of(
    technique: str,
    severity: Severity,
    confidence: Confidence,
    name: Name,
    target: Known,
    *signals: str,
    claimed: bool = False,
) -> Hint:
    """Return the hint with the standing of the imitated; a publisher's own scope makes it weaker."""
    standing = (
        "a widely used library"
        if target.library
        else f"{'official, ' if target.official else ''}tier {target.tier}"
    )
    hint = Hint(
        technique=technique,
        severity=severity,
        confidence=confidence,
        signals=(*signals, f"imitated: {standing}"),
        claimed=claimed,
    )
    if name.scope and name.scope == target.name.rpartition("/")[0].removeprefix("@").lower():
        return replace(hint, confidence=_UNSURE, signals=(*hint.signals, "in the same scope"))
    return hint


def _down(severity: Severity) -> Severity:
    return {_HIGH: _MEDIUM, _MEDIUM: _LOW}.get(severity, severity)


def _word_at(base: str, at: int) -> str:
    for match in _WORD.finditer(base):
        if match.start() <= at < match.end():
            return match[0]
    return ""


def _only_digits_differ(one: str, other: str) -> bool:
    return one.rstrip("0123456789") == other.rstrip("0123456789")


def _is_plural(one: str, other: str) -> bool:
    return (one == f"{other}s" and not other.endswith("s")) or other == f"{one}s"


def _is_marked(name: Name) -> bool:
    tokens: Iterable[str] = (*name.tokens, *tokens_of(name.scope))
    return not markers().isdisjoint(tokens)
