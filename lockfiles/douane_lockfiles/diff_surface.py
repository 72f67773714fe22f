"""What differs between the surfaces of two lockfiles: all that a model would read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from douane_lockfiles.diff_schema import added_parameters, schema_grade, summary, without_dialect
from douane_lockfiles.diff_text import grade
from douane_lockfiles.digest import contract_digest
from douane_lockfiles.drift import GRADES, Drift, Grade, changes, drift, keyed, same, unshared, worse
from douane_lockfiles.sections import SOURCES, Item, Observed, Surface
from douane_lockfiles.shapes import members
from douane_lockfiles.surroundings import Judge, Surroundings, no_judge

_FACET_KINDS = {
    "title": "title-changed",
    "description": "description-changed",
    "inputSchema": "schema-changed",
    "outputSchema": "output-schema-changed",
    "annotations": "annotations-changed",
    "icons": "icons-changed",
    "_meta": "meta-changed",
}
# How the kinds of item are called in the kinds of drift: a capability of the server is not one of its code.
_NAMES = {"capability": "server-capability"}
# The value of each hint that promises least harm (MCP, ToolAnnotations); giving it up weakens the promise.
_PROMISES = {"readOnlyHint": True, "destructiveHint": False, "idempotentHint": True, "openWorldHint": False}
_SCHEMAS = ("inputSchema", "outputSchema")
# The key of a resource or template is an address itself.
_ADDRESSES = frozenset({"uri", "uriTemplate"})
_TASKS_FORBIDDEN = {"execution": {"taskSupport": "forbidden"}}
_OWN = ("source", "items", "digest", "coverage", "text", "protocol", "observed")

Pairs = tuple[list[tuple[Item, Item]], list[Item], list[Item]]


def surface(old: Surface, new: Surface, judge: Judge = no_judge) -> Iterator[Drift]:
    """Yield the drifts between two surfaces; texts are shown where both locks hold them.

    *judge* says what in an added text is no plain rewording.
    """
    yield from _evidence(old, new)
    pairs, removed, added = _paired(old.entries, new.entries)
    if old.digest != new.digest and not (pairs or removed or added):
        # Only in a lock whose digests do not hold.
        yield drift("unrecognised-change", "surface digest", "surface.digest", old.digest, new.digest)
    around = Surroundings.of(old, new, judge)
    yield from _renamed(removed, added, around)
    yield from (_added(item, around.at(item)) for item in added)
    yield from (_removed(item) for item in removed)
    for was, now in pairs:
        yield from _item(was, now, around.at(now))


def _evidence(old: Surface, new: Surface) -> Iterator[Drift]:
    """How the surface was obtained, and how much of it was seen."""
    if old.source != new.source:
        weaker = SOURCES.index(new.source) < SOURCES.index(old.source)
        kind = "surface-source-weakened" if weaker else "surface-source-changed"
        yield drift(kind, "surface", "surface.source", old.source, new.source)
    for key, kind in (("protocol", "protocol-changed"), ("text", "text-policy-changed")):
        for _, was, now in changes(_only(old, key), _only(new, key)):
            yield drift(kind, f"surface {key}", f"surface.{key}", was, now)
    for key, was, now in changes(old.coverage, new.coverage):
        less = (was or 0) < (now or 0) if key == "gaps" else (was or 0) > (now or 0)
        kind = "coverage-decreased" if less else "coverage-increased"
        yield drift(kind, key, f"surface.coverage.{key}", was, now)
    yield from _observation(old, new)
    for key, was, now in changes(old, new, but=_OWN):
        yield drift("unrecognised-change", f"surface {key}", f"surface.{key}", was, now)
    if ("coverage" in old) != ("coverage" in new) and not old.coverage and not new.coverage:
        yield drift("unrecognised-change", "surface coverage", "surface.coverage", detail="stated or not")


def _observation(old: Surface, new: Surface) -> Iterator[Drift]:
    """Under which circumstances a running server was listed; fewer runs than before prove less."""
    if ("observed" in old) != ("observed" in new) and old.observed == new.observed:
        yield drift("unrecognised-change", "surface observed", "surface.observed", detail="stated or not")
    known = members(Observed)
    for key, was, now in changes(old.observed, new.observed):
        kind = "observation-changed" if key in known else "unrecognised-change"
        if key == "runs" and (was or 0) > (now or 0):
            kind = "coverage-decreased"
        yield drift(kind, f"listing {key}", f"surface.observed.{key}", was, now)


def _only(section: Surface, key: str) -> Mapping[str, Any]:
    return {key: section[key]} if key in section else {}


def _paired(old: Sequence[Item], new: Sequence[Item]) -> Pairs:
    """Pair the items of the same kind and key that differ; equal ones need no looking at.

    A name that stands several times is no secret: its items are paired in order of digest.
    """
    before, after = map(_grouped, unshared(old, new))
    pairs: list[tuple[Item, Item]] = []
    removed: list[Item] = []
    added: list[Item] = []
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name, []), after.get(name, [])
        left, right = keyed(was), keyed(now)
        was = sorted((left[key] for key in left.keys() - right.keys()), key=lambda item: item.digest)
        now = sorted((right[key] for key in right.keys() - left.keys()), key=lambda item: item.digest)
        pairs += zip(was, now, strict=False)
        removed += was[len(now) :]
        added += now[len(was) :]
    return pairs, removed, added


def _grouped(items: Sequence[Item]) -> dict[tuple[str, str], list[Item]]:
    found: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        found.setdefault((item.kind, item.key), []).append(item)
    return found


def _renamed(removed: list[Item], added: list[Item], around: Surroundings) -> Iterator[Drift]:
    """Take out of both lists the tools that only go by another name, and tell of them."""
    alike: dict[tuple[str | None, ...], list[Item]] = {}
    for item in reversed(added):
        if item.kind == "tool":
            alike.setdefault(_contents(item), []).append(item)
    gone = (item for item in removed if item.kind == "tool" and item.facets)
    pairs = [(item, alike[_contents(item)].pop()) for item in gone if alike.get(_contents(item))]
    told = {id(item) for pair in pairs for item in pair}
    removed[:] = [item for item in removed if id(item) not in told]
    added[:] = [item for item in added if id(item) not in told]
    for old, new in pairs:
        yield drift("tool-renamed", new.key, _place(new), old.key, new.key)
        yield from _item(old, new, around.at(new), renamed=True)


def _contents(tool: Item) -> tuple[str | None, ...]:
    """How *tool* is called and in which words it is described: the same where only the name is another."""
    return tuple(tool.facets.get(key) for key in ("inputSchema", "outputSchema", "description"))


def _kind(item: Item, how: str) -> str:
    return f"{_NAMES.get(item.kind, item.kind)}-{how}"


def _added(item: Item, around: Surroundings) -> Drift:
    kind, subject = _kind(item, "added"), item.key or item.kind
    if "definition" not in item:
        return drift(kind, subject, _place(item), None, item.digest)
    now = item.to_dict()["definition"]
    words = (
        {key: value for key, value in now.items() if key not in _ADDRESSES} if isinstance(now, dict) else now
    )
    how_bad, why = grade(None, words, GRADES[kind], GRADES[kind], around)
    return drift(kind, subject, _place(item), None, now, why, grade=how_bad)


def _removed(item: Item) -> Drift:
    was = item.get("definition", item.digest)
    return drift(_kind(item, "removed"), item.key or item.kind, _place(item), was, None)


def _item(old: Item, new: Item, around: Surroundings, *, renamed: bool = False) -> Iterator[Drift]:
    subject, place = new.key or new.kind, _place(new)
    told = False
    if old.digest != new.digest:
        told = True
        if new.kind == "tool":
            yield from _facets(old, new, around, renamed=renamed)
        else:
            yield _other(old, new, around)
    for key, was, now in changes(old, new, but=("digest", "facets", "definition", "contract", "key", "kind")):
        kind = {"conditional": "condition-changed", "where": "place-changed"}.get(key, "unrecognised-change")
        yield drift(kind, subject, f"{place}.{key}", was, now, key)
    both_texts = "definition" in old and "definition" in new
    for key in ("facets", "contract", "definition"):
        # They follow from the definition, unless somebody edited one of the locks by hand.
        if not told and (key != "definition" or both_texts) and not same(old.get(key), new.get(key)):
            yield drift("unrecognised-change", subject, f"{place}.{key}", old.get(key), new.get(key), key)


def _other(old: Item, new: Item, around: Surroundings) -> Drift:
    kind = _kind(new, "changed")
    usual = GRADES[kind]
    facets = (key for key, _, _ in changes(old.facets, new.facets))
    if "definition" not in old or "definition" not in new:
        return drift(kind, new.key or new.kind, _place(new), old.digest, new.digest, ", ".join(facets))
    was, now = old.to_dict()["definition"], new.to_dict()["definition"]
    how_bad, why = grade(was, now, usual, usual, around)
    detail = "; ".join(filter(None, (why, ", ".join(facets))))
    return drift(kind, new.key or new.kind, _place(new), was, now, detail, grade=how_bad)


def _facets(old: Item, new: Item, around: Surroundings, *, renamed: bool) -> Iterator[Drift]:
    told = False
    for facet, _, _ in changes(old.facets, new.facets, but=("name",) if renamed else ()):
        told = True
        was, now = _value(old, facet), _value(new, facet)
        has_texts = isinstance(old.definition, Mapping) and isinstance(new.definition, Mapping)
        yield from _facet(facet, new, was, now, around if has_texts else None)
    if not told and not renamed:
        yield drift("definition-changed", new.key, _place(new), old.digest, new.digest)


def _facet(facet: str, new: Item, was: Any, now: Any, around: Surroundings | None) -> Iterator[Drift]:
    """Tell of one facet; *around* is None where not both locks hold the texts."""
    kind = _FACET_KINDS.get(facet, "definition-changed")
    place = f"{_place(new)}.{facet}"
    if facet == "annotations":
        yield _annotations(new, was, now, around)
        return
    if around is None:
        yield drift(kind, new.key, place, was, now, "the texts are not in both locks")
        return
    before, after = (without_dialect(side) if facet in _SCHEMAS else side for side in (was, now))
    how_bad, why = grade(before, after, GRADES[kind], _mildest(facet, was, now), around)
    if facet == "inputSchema":
        yield from added_parameters(new.key, place, was, now)
        why = "; ".join(filter(None, (summary(was, now), why)))
        if _contract(was) == _contract(now):
            # Computed from the texts: a contract that a lock only states may be made up to look harmless.
            how_bad, why = Grade.INFO, "only the order of the required parameters"
    elif facet == "other" and _means_the_same(was, now):
        how_bad, why = Grade.INFO, "support for tasks is forbidden where it is not stated"
    yield drift(kind, new.key, place, was, now, why, grade=how_bad)


def _mildest(facet: str, was: Any, now: Any) -> Grade:
    """The grade of a change of *facet* that brings nothing suspicious in."""
    if facet == "description":
        return Grade.MEDIUM
    return (
        schema_grade(was, now)
        if facet == "inputSchema"
        else GRADES[_FACET_KINDS.get(facet, "definition-changed")]
    )


def _contract(schema: Any) -> str:
    """Return the contract of a tool with input *schema*, whatever it is called."""
    return contract_digest({"inputSchema": schema})


def _value(item: Item, facet: str) -> Any:
    """The facet's value where the lock holds the text, else its digest."""
    definition = item.definition
    if not isinstance(definition, Mapping):
        return item.facets.get(facet)
    if facet == "other":
        return {key: value for key, value in item.to_dict()["definition"].items() if key not in _KNOWN}
    return item.to_dict()["definition"].get(facet)


def _means_the_same(was: Any, now: Any) -> bool:
    """Whether the one says, as older protocols did, that tasks are forbidden, and the other says nothing."""
    before, after = was or {}, now or {}
    return same(_TASKS_FORBIDDEN | before, after) or same(before, _TASKS_FORBIDDEN | after)


def _annotations(new: Item, was: Any, now: Any, around: Surroundings | None) -> Drift:
    place = f"{_place(new)}.annotations"
    if around is None:
        # Nobody can tell whether a promise was given up.
        return drift("annotations-weakened", new.key, place, was, now, "the texts are not in both locks")
    before, after = (side if isinstance(side, dict) else {} for side in (was, now))
    weaker = [hint for hint, good in _PROMISES.items() if before.get(hint) is good is not after.get(hint)]
    if weaker:
        return drift("annotations-weakened", new.key, place, was, now, f"gives up {', '.join(weaker)}")
    usual = GRADES["annotations-changed"]
    how_bad, why = grade(was, now, usual, usual, around)
    claimed = [hint for hint, good in _PROMISES.items() if after.get(hint) is good is not before.get(hint)]
    if claimed:
        # A host may let a tool that calls itself harmless run without asking.
        how_bad, why = worse(how_bad, Grade.MEDIUM), f"claims {', '.join(claimed)} now"
    return drift("annotations-changed", new.key, place, was, now, why, grade=how_bad)


def _place(item: Item) -> str:
    return f"surface.items[{item.kind}/{item.key}]" if item.key else f"surface.items[{item.kind}]"


_KNOWN = frozenset({"name", *_FACET_KINDS})
