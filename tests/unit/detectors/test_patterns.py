"""Every pattern of the signatures finds what it says it finds, and leaves alone what it says it leaves."""

from __future__ import annotations

import re
from typing import Any

import pytest

import douane_signatures
from douane.detectors import (
    context_harvesting_parameter,
    dangerous_launch_command,
    declared_attack,
    hidden_instruction,
)
from douane.detectors._definitions import Passage
from douane.detectors._judgement import judge, purpose_of
from douane.detectors._language import sentences
from douane.detectors._lexicon import bit
from douane.detectors._mechanisms import ATTACKING, HOLDING, STEERING, Mechanism, hits, mechanisms
from douane.model import Definition, Launch, Surface

STEERED = [(each, text) for each in mechanisms(STEERING) for text in each.matches]
UNMOVED = [(each, text) for each in mechanisms(STEERING) for text in each.ignores]
HELD = [(each, text) for each in mechanisms(HOLDING) for text in each.matches]
NOT_HELD = [(each, text) for each in mechanisms(HOLDING) for text in each.ignores]
ATTACKS = [(each, text) for each in mechanisms(ATTACKING) for text in each.matches]
NO_ATTACKS = [(each, text) for each in mechanisms(ATTACKING) for text in each.ignores]
VALUES: list[dict[str, Any]] = [
    row for rows in ("values", "copies") for row in douane_signatures.table("instructions/values.toml")[rows]
]


def name_of(value: object) -> str:
    return value.id if isinstance(value, Mechanism | dangerous_launch_command.Pattern) else ""


def found(text: str) -> set[str]:
    definition = Definition(kind="tool", name="thing", definition={"name": "thing", "description": text})
    passage = Passage(definition, "/tools/0/description", "description", text)
    suspicion = judge(passage, purpose_of(definition), frozenset({"thing"}))
    return {hit.mechanism.id for hit in suspicion.hits} if suspicion else set()


def held(text: str) -> set[str]:
    return {hit.mechanism.id for _, each in sentences(text) for hit in hits(each, files=HOLDING)}


def attacks(text: str) -> set[str]:
    return {hit.mechanism.id for _, each in sentences(text) for hit in hits(each, files=ATTACKING)}


def surface_of(**fields: Any) -> Surface:
    definition = {"name": "thing", **fields}
    return Surface(source="recorded", tools=(Definition(kind="tool", name="thing", definition=definition),))


@pytest.mark.parametrize(("mechanism", "text"), STEERED, ids=name_of)
def test_mechanism_matches(mechanism: Mechanism, text: str) -> None:
    assert mechanism.id in found(text)


@pytest.mark.parametrize(("mechanism", "text"), UNMOVED, ids=name_of)
def test_mechanism_ignores(mechanism: Mechanism, text: str) -> None:
    assert mechanism.id not in found(text)


@pytest.mark.parametrize(("mechanism", "text"), [s for s in STEERED if s[0].weight >= 1], ids=name_of)
def test_a_mechanism_of_full_weight_is_a_finding(mechanism: Mechanism, text: str) -> None:
    evidence = list(hidden_instruction.detect(surface_of(description=text)))
    assert any(mechanism.why in each.why for each in evidence) or len(evidence[0].why.split(";")) >= 3


@pytest.mark.parametrize(("mechanism", "text"), HELD, ids=name_of)
def test_holding_matches(mechanism: Mechanism, text: str) -> None:
    assert mechanism.id in held(text)
    schema = {"type": "object", "properties": {"extra": {"type": "string", "description": text}}}
    assert list(context_harvesting_parameter.detect(surface_of(inputSchema=schema)))


@pytest.mark.parametrize(("mechanism", "text"), NOT_HELD, ids=name_of)
def test_holding_ignores(mechanism: Mechanism, text: str) -> None:
    assert mechanism.id not in held(text)


@pytest.mark.parametrize(("mechanism", "text"), ATTACKS, ids=name_of)
def test_attacking_matches(mechanism: Mechanism, text: str) -> None:
    assert mechanism.id in attacks(text)
    assert list(declared_attack.detect(surface_of(description=text)))


@pytest.mark.parametrize(("mechanism", "text"), NO_ATTACKS, ids=name_of)
def test_attacking_ignores(mechanism: Mechanism, text: str) -> None:
    assert mechanism.id not in attacks(text)


@pytest.mark.parametrize("row", VALUES, ids=lambda row: row["id"])
def test_values(row: dict[str, Any]) -> None:
    pattern = re.compile(row["pattern"], re.IGNORECASE)
    assert row["matches"]
    assert row["ignores"]
    assert [text for text in row["matches"] if not pattern.search(text)] == []
    assert [text for text in row["ignores"] if pattern.search(text)] == []


@pytest.mark.parametrize("pattern", dangerous_launch_command.patterns(), ids=name_of)
def test_launch_patterns(pattern: dangerous_launch_command.Pattern) -> None:
    assert pattern.matches
    assert pattern.ignores
    for given in pattern.matches:
        assert any(pattern.why in why for why in _reasons(given)), given
    for given in pattern.ignores:
        assert _reasons(given) == [], given


def test_every_mechanism_is_whole() -> None:
    every = (*mechanisms(STEERING), *mechanisms(HOLDING), *mechanisms(ATTACKING))
    assert len({each.id for each in every}) == len(every)
    for each in every:
        assert each.matches
        assert each.ignores
        assert 0 < each.weight <= 1.5
        for _, concept in (alternative for need in each.needs for alternative in need):
            assert bit(concept)
        assert all(bit(concept) for concept in each.without)


def _reasons(given: object) -> list[str]:
    if isinstance(given, str):
        launch = Launch(argv=("npx", "-y", "srv@1.0.0"), typed=True, environment_names=(given,))
    else:
        assert isinstance(given, list)
        launch = Launch(argv=tuple(given), typed=True)
    return [evidence.why for evidence in dangerous_launch_command.detect(launch)]
