"""Laws of the lockfile format: nothing is lost on the way to disk, and no difference is hidden."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from douane_lockfiles import (
    Item,
    Lock,
    LockError,
    canonical,
    diff,
    dumps,
    loads,
    surface_digest,
    surface_items,
)
from listing_strategies import LISTING, NAME, TEXT, VALUE

LAWS = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])

DIGEST = st.sampled_from("0123456789abcdef").map(lambda digit: f"sha256:{digit * 64}")
UNKNOWN = st.dictionaries(st.sampled_from(["x-one", "x-two"]), VALUE, max_size=1)
OBSERVED = st.none() | st.fixed_dictionaries(
    {"runs": st.integers(0, 2)},
    optional={"clients": st.lists(NAME, max_size=2), "protocol": st.none(), "x": VALUE},
)


FACET = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["network", "shell"]),
        "facet": st.sampled_from(["hosts", "names"]),
        "values": st.lists(st.sampled_from(["a.test", "b.test", "*"]), max_size=2),
    },
    optional={"unlisted": st.integers(0, 3)},
)


@st.composite
def packages(draw: st.DrawFn) -> list[dict[str, Any]]:
    names = draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True))
    found = []
    for name in ("server", *names):
        version = draw(st.sampled_from(["1.0.0", "1.0.1", "2.0.0+b"]))
        found.append(
            {
                "purl": f"pkg:npm/{name}@{version.replace('+', '%2B')}",
                "path": f"node_modules/{name}",
                "version": version,
                "integrity": draw(st.none() | st.just("sha1-" + "A" * 27 + "=")),
                "sha256": draw(st.none() | DIGEST.map(lambda digest: digest[7:])),
                "index": draw(st.sampled_from(["default", "https://index.test/simple"])),
                "requires": [],
                "capabilities": draw(st.lists(st.sampled_from(["network", "shell"]), unique=True)),
                "install_scripts": draw(st.lists(st.just("postinstall"), max_size=1)),
                **draw(
                    st.fixed_dictionaries(
                        {},
                        optional={
                            "yanked": TEXT,
                            "optional": st.booleans(),
                            "x": VALUE,
                            "facets": st.lists(
                                FACET, max_size=2, unique_by=lambda each: (each["kind"], each["facet"])
                            ),
                        },
                    )
                ),
            }
        )
    return found


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document that is a valid lock once it is sealed."""
    closure, listing = draw(packages()), draw(LISTING)
    text = draw(st.sampled_from(["lock", "store"]))
    findings = st.fixed_dictionaries(
        {"rule": NAME, "severity": st.sampled_from(["low", "high"]), "row": st.just("supply.code")},
        optional={"line": st.integers(0, 3), "package": st.just(closure[0]["purl"])},
    )
    waivers = st.fixed_dictionaries(
        {"rule": NAME, "reason": TEXT, "owner": TEXT, "expires": st.just("2030-01-01")}
    )
    answers = st.fixed_dictionaries(
        {
            "mark": st.sampled_from(["yes", "no", "unknown"]),
            "by": st.just("machine"),
            "evidence": st.lists(TEXT, max_size=1),
        }
    )
    return {
        "server": {
            "ecosystem": "npm",
            "name": "server",
            "version": closure[0]["version"],
            "source": draw(TEXT),
            "path": "node_modules/server",
            "launch": draw(st.none() | st.lists(TEXT, max_size=2)),
            **draw(UNKNOWN),
        },
        "environment": draw(st.fixed_dictionaries({}, optional={"node": TEXT, "x": VALUE})),
        "packages": closure,
        "surface": {
            "source": draw(st.sampled_from(["none", "recorded", "static", "remote", "sandbox"])),
            "text": text,
            "items": [
                Item.of(kind, key, item, text=text).to_dict() for kind, key, item in surface_items(listing)
            ],
            "digest": surface_digest(listing),
            **draw(
                st.fixed_dictionaries(
                    {}, optional={"coverage": st.just({"gaps": 1}), "observed": OBSERVED, "x": VALUE}
                )
            ),
        },
        "signatures": {"digest": draw(DIGEST), "tool": "douane 1"},
        "findings": draw(st.lists(findings, max_size=3)),
        "gaps": draw(st.lists(st.fixed_dictionaries({"what": TEXT, "rows": st.just(["x"])}), max_size=2)),
        "answers": draw(st.dictionaries(NAME, answers, max_size=2)),
        "decision": {"verdict": "open", "because": [], "date": "2026-01-01", **draw(UNKNOWN)},
        "waivers": draw(st.lists(waivers, max_size=2)),
        **draw(UNKNOWN),
    }


LOCKS = documents().map(Lock.sealed)
DOCUMENTS = LOCKS.map(lambda lock: lock.document)


# --- to disk and back ------------------------------------------------------------------------------------


@LAWS
@given(LOCKS)
def test_what_is_written_is_what_is_read(lock: Lock) -> None:
    text = dumps(lock)
    again = loads(text)
    assert again == lock
    assert canonical(again) == canonical(lock)
    assert dumps(again) == text
    assert text.replace("\n", "").isprintable()


@LAWS
@given(DOCUMENTS)
def test_reading_and_sealing_again_change_nothing(document: dict[str, Any]) -> None:
    before = copy.deepcopy(document)
    assert canonical(Lock.read(document).document) == canonical(before)
    assert canonical(Lock.sealed(document).document) == canonical(before)
    assert canonical(document) == canonical(before)


# --- drift -----------------------------------------------------------------------------------------------


@LAWS
@given(LOCKS, LOCKS)
def test_the_same_is_silent_and_another_is_not(old: Lock, new: Lock) -> None:
    assert diff(old, old) == ()
    assert bool(diff(old, new)) == bool(diff(new, old)) == (old.digest != new.digest)


@LAWS
@given(LOCKS, LOCKS)
def test_what_came_one_way_went_the_other(old: Lock, new: Lock) -> None:
    pairs = {
        "added": "removed",
        "appeared": "gone",
    }
    there, back = (
        [(item.kind, item.subject if "finding" not in item.kind else "") for item in diff(*sides)]
        for sides in ((old, new), (new, old))
    )
    for came, went in pairs.items():
        for kind in ("dependency", "tool", "prompt", "resource", "template", "content", "waiver", "finding"):
            assert sorted(subject for name, subject in there if name == f"{kind}-{came}") == sorted(
                subject for name, subject in back if name == f"{kind}-{went}"
            )


@LAWS
@given(LOCKS, LOCKS)
def test_drift_is_ordered_worst_first_and_plain(old: Lock, new: Lock) -> None:
    found = diff(old, new)
    ranks = [item.grade.rank for item in found]
    assert ranks == sorted(ranks, reverse=True)
    for item in found:
        canonical([item.was, item.now])
        assert type(item.was) in (type(None), bool, int, float, str, list, dict)


RECORDS = (("packages",), ("surface", "items"), ("findings",), ("gaps",), ("waivers",))


@LAWS
@given(DOCUMENTS, LOCKS, st.randoms(use_true_random=False))
def test_the_order_of_records_is_no_difference(document: dict[str, Any], other: Lock, random: Any) -> None:
    lock = Lock.read(document)
    shuffled = copy.deepcopy(document)
    for path in RECORDS:
        place: Any = shuffled
        for key in path:
            place = place[key]
        random.shuffle(place)
    mixed = Lock.read(shuffled, verify=False)
    assert [item for item in diff(lock, mixed) if item.pointer != "digest"] == []
    assert diff(mixed, other) == diff(lock, other)
    assert diff(other, mixed) == diff(other, lock)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in *value* but the whole."""
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in below:
        yield (*path, key)
        yield from places(item, (*path, key))


NEW_VALUES = st.sampled_from([None, True, False, 0, 1, "1", "changed", [], {}, ["changed"], {"x": None}])


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS, st.data())
def test_no_edit_of_any_place_is_hidden(document: dict[str, Any], data: st.DataObject) -> None:
    """Replace, remove or add one value anywhere; whatever still has the shape of a lock differs visibly.

    The digests are not made to fit, so that an edit of a digest alone is one of the edits.
    """
    edited = copy.deepcopy(document)
    *parents, last = data.draw(st.sampled_from(sorted(places(document), key=repr)))
    place: Any = edited
    for key in parents:
        place = place[key]
    how = data.draw(st.sampled_from(["replace", "remove", "add", "repeat"]))
    if how == "replace":
        place[last] = data.draw(NEW_VALUES)
    elif how == "remove":
        del place[last]
    elif how == "add" and isinstance(place, dict):
        place["x-new"] = data.draw(NEW_VALUES)
    else:
        assume(isinstance(place, list))
        place.append(copy.deepcopy(place[-1]))
    assume(canonical(edited) != canonical(document))
    old = Lock.read(document)
    try:
        new = Lock.read(edited, verify=False)
    except LockError:
        return
    assert diff(old, new)
    assert diff(new, old)


@LAWS
@given(DOCUMENTS, DOCUMENTS)
def test_two_changes_are_two_drifts(document: dict[str, Any], other: dict[str, Any]) -> None:
    """What changed in one section is told however much changed in another."""
    old = Lock.read(document)
    for section in ("environment", "signatures", "answers", "decision", "waivers"):
        alone = Lock.sealed(document | {section: other[section]})
        both = alone.changed(packages=_rehashed(document["packages"]))
        assert {item.kind for item in diff(old, alone)} <= {item.kind for item in diff(old, both)}


def _rehashed(closure: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [package | {"sha256": "e" * 63 + "f"} for package in closure]


@LAWS
@given(LISTING, st.randoms(use_true_random=False))
def test_the_surface_digest_does_not_depend_on_order(listing: dict[str, Any], random: Any) -> None:
    def shuffled(value: Any, *, items: bool) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            random.shuffle(keys)
            return {key: shuffled(value[key], items=False) for key in keys}
        if isinstance(value, list) and items:
            value = random.sample(value, len(value))
        return [shuffled(item, items=False) for item in value] if isinstance(value, list) else value

    other = {key: shuffled(value, items=True) for key, value in reversed(listing.items())}
    assert surface_digest(other) == surface_digest(listing)
