"""What confirms or clears a look-alike: a name alone is a hint.

Only what a package does not control clears: a verified attestation, a namespace that a registry checked, an
account that the index knows. What a package says about itself clears nothing; it may weigh against it.

| signal | effect |
|---|---|
| built from the imitated's repository or owner (verified) | cleared: low |
| listed by a registry in a namespace of the imitated's owner | cleared: low |
| the index knows the imitated's publisher as a maintainer | one step less |
| first published within 30 days | surer by one step |
| published a year ago or more | one step less, if only words resemble |
| the imitated's code, nobody related | high and sure; critical if exactly it, and the imitated prominent |
| the same, and the package says that it is a fork | as it was, not below medium |
| names the imitated's repository as its own, and nothing proves it | as it was, told |
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from douane.identity.clones import LIKE
from douane.identity.corroboration import repository
from douane.identity.lookalikes import Lookalike
from douane.identity.popular import Known
from douane.model import Confidence, Likeness, Package, Severity, Standing
from douane.text import excerpt

_OLD, _YOUNG = 365.0, 30.0  # days
_SLIPPED = frozenset(
    {
        "homoglyph",
        "digit-for-letter",
        "scope-look-alike",
        "transposition",
        "repetition",
        "omission",
        "addition",
        "substitution",
        "keyboard-neighbour",
        "bit-flip",
    }
)
_DOWN = {Severity.HIGH: Severity.MEDIUM, Severity.MEDIUM: Severity.LOW}


@dataclass(frozen=True, slots=True)
class _Signal:
    """One thing that another source says: how the severity changes, and the sentence that tells it."""

    effect: str
    sentence: str


def weighed(each: Lookalike, target: Known, package: Package, standing: Standing) -> Lookalike:
    """Return *each*, that *package* resembles *target*, with what else is known."""
    signals = list(_signals(each, target, package, standing))
    effects = {signal.effect for signal in signals}
    told = tuple(signal.sentence for signal in signals)
    weighed = replace(each, signals=(*each.signals, *told))
    if "clears" in effects:
        return replace(weighed, severity=Severity.LOW, confidence=Confidence.LOW)
    if "condemns" in effects:
        return replace(weighed, severity=Severity.CRITICAL, confidence=Confidence.HIGH)
    if "confirms" in effects:
        return replace(weighed, severity=Severity.HIGH, confidence=Confidence.HIGH)
    if "strengthens" in effects and weighed.confidence is Confidence.LOW:
        return replace(weighed, confidence=Confidence.MEDIUM)
    if "lessens" in effects:
        return replace(weighed, severity=_DOWN.get(each.severity, each.severity), confidence=Confidence.LOW)
    return weighed


def _signals(each: Lookalike, target: Known, package: Package, standing: Standing) -> Iterator[_Signal]:
    theirs = target.repository or f"github.com/{target.publisher.lower()}/-"
    owner = theirs.rpartition("/")[0] if target.repository or target.publisher else ""
    if owner and standing.built_from and standing.built_from.rpartition("/")[0] == owner:
        yield _Signal("clears", f"it was built from {excerpt(standing.built_from)}, the imitated's owner")
    elif standing.built_from:
        yield _Signal("tells", f"it was built from {excerpt(standing.built_from)}")
    if owner and owner in standing.registered:
        yield _Signal("clears", f"a registry lists it in the namespace of {owner}")
    if target.publisher and target.publisher.lower() in {name.lower() for name in package.maintainers}:
        yield _Signal("lessens", f"the index names {excerpt(target.publisher)} as a maintainer")
    yield from _by_content(each, target, standing)
    here = repository(package.repository)
    if here and here == target.repository and standing.built_from != here:
        yield _Signal(
            "tells", f"it names {here}, the imitated's repository, as its own, which nothing proves"
        )
    yield from _by_age(each, standing)


def _by_age(each: Lookalike, standing: Standing) -> Iterator[_Signal]:
    if standing.first is not None and standing.first < _YOUNG:
        yield _Signal("strengthens", f"its first version is {standing.first:.0f} days old")
    elif (standing.age or 0.0) >= _OLD and each.technique not in _SLIPPED:
        yield _Signal("lessens", "it was published over a year ago")


def _by_content(each: Lookalike, target: Known, standing: Standing) -> Iterator[_Signal]:
    for like in standing.likenesses:
        if (like.ecosystem, like.other) != (each.ecosystem, each.target):
            continue
        if like.share < LIKE:
            yield _Signal("tells", f"{like.share:.0%} of its code is that of {excerpt(like.other)}")
        elif like.related:
            yield _Signal("lessens", f"it has the code of {excerpt(like.other)}: {excerpt(like.related)}")
        else:
            yield _copied(like, target)
    for name, why in standing.uncompared:
        if name == each.target:
            yield _Signal("tells", f"its code was not compared with {excerpt(name)}'s: {excerpt(why)}")


def _copied(like: Likeness, target: Known) -> _Signal:
    said = f" ({excerpt(like.claimed)})" if like.claimed else ""
    if like.claimed.startswith("it says"):
        return _Signal("tells", f"it has {like.share:.0%} of the code of {excerpt(like.other)}{said}")
    if like.identical:
        effect = "condemns" if target.prominent else "confirms"
        return _Signal(
            effect, f"its code is exactly that of {excerpt(like.other)}, of another publisher{said}"
        )
    sentence = f"{like.share:.0%} of its code is that of {excerpt(like.other)}, of another publisher{said}"
    return _Signal("confirms", sentence)
