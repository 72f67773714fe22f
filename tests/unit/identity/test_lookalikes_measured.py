"""How many imitations are recognised, by technique, and how many honest names raise a false alarm.

The numbers are floors: lowering one needs a reason in the commit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from bench import squats

from douane.identity.lookalikes import Lookalike, lookalikes, resembling, resembling_in
from douane.identity.popular import Known, is_known, known, markers, normalised, taken_apart
from douane.identity.register import Register
from douane.model import Confidence, Ecosystem, Severity
from support import shared

NEIGHBOUR = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "t": "y", "s": "d", "r": "t", "l": "k"}
DIGIT = {"o": "0", "l": "1", "e": "3", "a": "4", "s": "5", "i": "1"}
FOREIGN = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і"}


def targets(*, scoped: bool | None = None, shortest: int = 5) -> Iterator[tuple[Known, str, int]]:
    """Yield prominent servers, their base, and where their most telling word of *shortest* letters begins."""
    for ecosystem in Ecosystem:
        for entry in known(ecosystem).values():
            name = taken_apart(entry.name)
            if (
                not entry.prominent
                or entry.library
                or (scoped is not None and bool(name.scope) is not scoped)
            ):
                continue
            words = [
                word for word in name.core if len(word) >= shortest and word.isalpha() and word in name.base
            ]
            if words:
                yield entry, entry.name, entry.name.rindex(max(words, key=len))


def at(text: str, index: int, new: str, drop: int = 1) -> str:
    return text[:index] + new + text[index + drop :]


def transposed(name: str, start: int) -> str | None:
    one, other = name[start + 2], name[start + 3]
    return None if one == other else at(name, start + 2, other + one, 2)


def replaced(table: dict[str, str], name: str, start: int) -> str | None:
    for index in range(start, min(start + 5, len(name))):
        if name[index] in table:
            return at(name, index, table[name[index]])
    return None


MADE: dict[str, Callable[[str, int], str | None]] = {
    "transposition": transposed,
    "omission": lambda name, start: at(name, start + 2, ""),
    "repetition": lambda name, start: at(name, start + 2, name[start + 2] * 2),
    "substitution": lambda name, start: at(name, start + 2, "x" if name[start + 2] != "x" else "j"),
    "keyboard-neighbour": lambda name, start: replaced(NEIGHBOUR, name, start),
    "digit-for-letter": lambda name, start: replaced(DIGIT, name, start),
    "homoglyph": lambda name, start: replaced(FOREIGN, name, start),
}


@pytest.mark.parametrize("technique", MADE)
def test_slips_and_disguises_of_prominent_servers_are_recognised(technique: str) -> None:
    made = [(entry, MADE[technique](name, start)) for entry, name, start in targets()]
    wanted = [(entry, name) for entry, name in made if name and not is_known(entry.ecosystem, name)]
    missed = []
    for entry, name in wanted:
        found = [each for each in lookalikes(entry.ecosystem, name) if each.target == entry.name]
        if not found or found[0].severity.rank < Severity.MEDIUM.rank:
            missed.append((entry.name, name, found))
    assert len(wanted) > 50
    assert len(missed) <= len(wanted) * 0.03, missed[:10]


FLOORS = {"words added": 0.7, "hallucinated": 0.8, "vendor": 0.9, "other index": 0.9, "scope invented": 0.9}


def test_prominent_servers_are_recognised_under_every_technique() -> None:
    """All squats that `bench.squats` makes, with whom they imitate (any server of a vendor) in the answer."""
    wanted: dict[str, int] = {}
    found: dict[str, int] = {}
    for ecosystem in Ecosystem:
        for squat in squats.squats(ecosystem, tiers="A"):
            answer = lookalikes(squat.ecosystem, squat.name)
            publishers = {known(each.ecosystem)[each.target].publisher for each in answer}
            right = squat.target.name in {each.target for each in answer}
            right |= squat.technique == "vendor" and squat.target.publisher in publishers
            wanted[squat.technique] = wanted.get(squat.technique, 0) + 1
            found[squat.technique] = found.get(squat.technique, 0) + right
    assert len(wanted) >= 25
    for technique, count in wanted.items():
        assert found[technique] >= count * FLOORS.get(technique, 0.95), technique


def test_telling_words_in_another_order_are_recognised_of_little_known_servers_too() -> None:
    wanted, missed = 0, []
    for ecosystem in Ecosystem:
        for squat in squats.squats(ecosystem, tiers="BC"):
            core, imitated = taken_apart(squat.name).core, taken_apart(squat.target.name).core
            if squat.technique == "order of words" and core != imitated:
                wanted += 1
                found = {each.target for each in lookalikes(squat.ecosystem, squat.name)}
                missed += [] if squat.target.name in found else [(squat.target.name, squat.name)]
    assert wanted > 250
    assert len(missed) <= wanted * 0.05, missed[:10]


SCOPES: dict[str, Callable[[str, str], str]] = {
    "scope-dropped": lambda scope, base: base,
    "scope-flattened": lambda scope, base: f"{scope}-{base}",
    "scope-squatted": lambda scope, base: f"@{scope}-servers/{base}",
    "scope-look-alike": lambda scope, base: f"@{scope[:2]}{scope[2] * 2}{scope[3:]}/{base}",
}


@pytest.mark.parametrize("technique", SCOPES)
def test_games_with_the_scope_are_recognised(technique: str) -> None:
    wanted, missed = 0, []
    for entry, name, _ in targets(scoped=True):
        scope, _, base = name.removeprefix("@").partition("/")
        made = SCOPES[technique](scope, base)
        if len(scope) < 5 or is_known(Ecosystem.NPM, made):
            continue
        wanted += 1
        if not any(each.target == entry.name for each in lookalikes(Ecosystem.NPM, made)):
            missed.append((entry.name, made, lookalikes(Ecosystem.NPM, made)))
    assert wanted > 30
    assert len(missed) <= wanted * 0.1, missed[:10]


@pytest.mark.parametrize(
    ("made", "technique"),
    [
        (lambda tokens: [*tokens, "official"], "affix"),
        (lambda tokens: [*tokens[1:], tokens[0]], "token-order"),
        (lambda tokens: ["".join(tokens)], "separators"),
    ],
    ids=["affix", "token-order", "separators"],
)
def test_words_added_moved_and_joined_are_recognised(
    made: Callable[[list[str]], list[str]], technique: str
) -> None:
    wanted, missed = 0, []
    for entry, name, _ in targets(scoped=False):
        new = "-".join(made(name.split("-")))
        if is_known(entry.ecosystem, new) or new == name or markers().isdisjoint(taken_apart(name).tokens):
            continue
        wanted += 1
        found = lookalikes(entry.ecosystem, new)
        if not any(each.target == entry.name for each in found):
            missed.append((name, new, found))
    assert wanted > 50
    assert len(missed) <= wanted * 0.1, missed[:10]


def test_known_names_resemble_nothing() -> None:
    for ecosystem in Ecosystem:
        assert not [name for name in known(ecosystem) if lookalikes(ecosystem, name)]


def test_known_names_would_rarely_be_taken_for_imitations_of_others() -> None:
    """Every known name, as if the register did not hold it."""
    total, certain = 0, []
    for ecosystem in Ecosystem:
        for name in known(ecosystem):
            total += 1
            certain += [(name, each) for each in resembling(ecosystem, name)[:1] if would_block(each)]
    assert total > 2000
    assert len(certain) <= total * 0.005, certain


def would_block(each: Lookalike) -> bool:
    bad = each.severity.rank >= Severity.MEDIUM.rank and each.confidence.rank >= Confidence.MEDIUM.rank
    return bad and not each.same_scope


# --- labelled data beside the repository -----------------------------------------------------------------


def rows(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in shared(path).read_text(encoding="utf-8").splitlines()]


def test_labelled_imitations_are_recognised() -> None:
    """Targets that are no servers are handed in as entries: the register is one of servers."""
    entries = {ecosystem: dict(known(ecosystem)) for ecosystem in Ecosystem}
    pairs = []
    for row in rows("names/typosquat_pairs.jsonl"):
        ecosystem = Ecosystem(row["ecosystem"])
        target = normalised(ecosystem, row["target"])
        entries[ecosystem].setdefault(target, Known(ecosystem=ecosystem, name=target, library=True))
        pairs.append((ecosystem, row["malicious"], target))
    registers = {ecosystem: Register(ecosystem, entries[ecosystem]) for ecosystem in Ecosystem}
    missed = [
        pair
        for pair in pairs
        if pair[2] not in {e.target for e in resembling_in(registers, pair[0], pair[1])}
    ]
    assert len(missed) <= len(pairs) * 0.1, missed


def test_popular_names_are_seldom_flagged_where_the_register_does_not_hold_them() -> None:
    total, flagged, high = 0, [], []
    for row in rows("names/popular_servers.jsonl"):
        if row["ecosystem"] in set(Ecosystem):
            total += 1
            found = resembling(Ecosystem(row["ecosystem"]), row["name"])
            flagged += [(row["name"], each.target) for each in found[:1]]
            high += [row["name"] for each in found[:1] if each.severity.rank >= Severity.HIGH.rank]
    assert total > 1500
    assert len(flagged) <= total * 0.03, flagged
    assert len(high) <= total * 0.005, high


def test_honest_neighbours_are_silent() -> None:
    for row in rows("names/legit_near_pairs.jsonl"):
        for name in (row["a"], row["b"]):
            assert lookalikes(Ecosystem(row["ecosystem"]), name) == ()


def test_honest_neighbours_stay_below_high_even_where_the_register_does_not_hold_them() -> None:
    for row in rows("names/legit_near_pairs.jsonl"):
        for name, other in ((row["a"], row["b"]), (row["b"], row["a"])):
            found = resembling(Ecosystem(row["ecosystem"]), name)
            assert not [
                each for each in found if each.target == other and each.severity.rank >= Severity.HIGH.rank
            ]


def test_honest_dependencies_raise_no_alarm() -> None:
    names: set[tuple[str, str]] = set()
    for path in sorted(shared("bench/closures").glob("*.json")):
        closure = json.loads(path.read_text(encoding="utf-8"))
        names |= {(closure["ecosystem"], package["name"]) for package in closure["packages"].values()}
    assert len(names) > 300
    alarms, hints = [], []
    for ecosystem, name in sorted(names):
        found = lookalikes(Ecosystem(ecosystem), name)
        alarms += [(name, each) for each in found if each.severity.rank >= Severity.HIGH.rank]
        hints += [(name, each) for each in found if each.confidence.rank >= Confidence.MEDIUM.rank]
    assert not alarms
    assert not hints
