"""Locks and texts that somebody made to be slow, large or misread."""

from __future__ import annotations

import copy
import json
import random
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane_lockfiles import GRADES, Lock, LockError, canonical, diff, dumps, loads, parse_json
from lock_documents import LISTING, document, lock

KEYS = (
    "future",
    "where",
    "conditional",
    "size",
    "optional",
    "yanked",
    "protocol",
    "contract",
    "more",
    "entries",
)
VALUES: tuple[Any, ...] = (
    *("changed", "", "lock", "store", "prompt", "none", "yes", "name", "left", "a\u200b", "2026-01-02"),
    *(None, True, False, 0, 1, 1.0, 7, 10**30, 1e300, [], {}, {"x": None}, [1], ["a"], {"name": "send"}),
)


def containers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield value
        for item in value.values() if isinstance(value, dict) else value:
            yield from containers(item)


def mutate(content: dict[str, Any], chance: random.Random) -> None:
    """Change one place of *content*: a key or an element comes, goes, is repeated or says something else."""
    place = chance.choice(list(containers(content)))
    value = copy.deepcopy(chance.choice(VALUES))
    if isinstance(place, list):
        if place and chance.random() < 0.3:
            place.pop(chance.randrange(len(place)))
        else:
            place.append(copy.deepcopy(chance.choice(place)) if place and chance.random() < 0.5 else value)
    elif place and chance.random() < 0.2:
        del place[chance.choice(list(place))]
    else:
        place[chance.choice([*KEYS, *place])] = value


def sealed(content: dict[str, Any]) -> Lock | None:
    """Return *content* as a lock, with what follows from the definitions filled in anew."""
    surface = content.get("surface")
    if isinstance(surface, dict) and isinstance(surface.get("items"), list):
        surface.pop("digest", None)
        for item in surface["items"]:
            if isinstance(item, dict) and "definition" in item:
                for key in ("digest", "facets", "contract"):
                    item.pop(key, None)
    try:
        return Lock.sealed(content)
    except LockError:
        return None


def meaning(made: Lock) -> bytes:
    """What a lock says: all but its digest, its records in one order."""
    content = made.document
    del content["digest"]
    for name in ("packages", "findings", "gaps", "waivers"):
        if name in content:
            content[name].sort(key=canonical)
    content["surface"]["items"].sort(key=canonical)
    return canonical(content)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(["lock", "store"]))
def test_two_locks_differ_exactly_if_they_drift(seed: int, text: str) -> None:
    chance = random.Random(seed)
    old, new = document(copy.deepcopy(LISTING), text), document(copy.deepcopy(LISTING), text)
    for content in (old, new):
        for _ in range(chance.randrange(3)):
            mutate(content, chance)
    before, after = sealed(old), sealed(new)
    if before is None or after is None:
        return
    for one, other in ((before, after), (after, before)):
        found = diff(one, other)
        assert bool(found) == (meaning(one) != meaning(other))
        assert {item.kind for item in found} <= GRADES.keys()
    assert dumps(loads(dumps(after))) == dumps(after)


@pytest.mark.parametrize("below", ["[{}]", '{{"list": [{}]}}'])
def test_a_long_key_above_many_problems_takes_no_memory(below: str) -> None:
    many = ",".join(['{"a":1,"a":2}'] * 3000)
    text = f'{{"{"k" * 300_000}": {below.format(many)}}}'
    tracemalloc.start()
    try:
        _, problems = parse_json(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40_000_000
    assert len(problems) == 100
    assert {problem.kind for problem in problems} == {"duplicate-key"}
    assert max(len(problem.pointer) for problem in problems) <= 2000


def test_a_lock_with_a_repeated_key_below_a_long_one_is_refused_in_one_short_line() -> None:
    text = json.dumps({"k" * 300_000: 0})[:-2] + '{"a":1,"a":2}}'
    with pytest.raises(LockError) as caught:
        loads(text)
    assert len(str(caught.value)) < 1000


def test_many_tools_that_all_go_by_other_names() -> None:
    def tools(prefix: str, description: str) -> dict[str, Any]:
        return {"tools": [{"name": f"{prefix}{n}", "description": description} for n in range(1500)]}

    old = lock(listing=tools("a", "x"), text="store")
    renamed = diff(old, lock(listing=tools("b", "x"), text="store"))
    assert [item.kind for item in renamed] == ["tool-renamed"] * 1500
    assert len({item.was for item in renamed}) == len({item.now for item in renamed}) == 1500
    other = diff(old, lock(listing=tools("b", "y"), text="store"))
    assert sorted({item.kind for item in other}) == ["tool-added", "tool-removed"]


def test_the_sign_of_an_integer_is_no_digit() -> None:
    assert canonical(parse_json("-" + "9" * 400)[0]) == b"-" + b"9" * 400
    assert parse_json("-1" + "0" * 400)[1][0].kind == "out-of-range"
