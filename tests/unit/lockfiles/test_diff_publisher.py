"""Who published a pinned server, and who may: which change is how bad, and who is named."""

from __future__ import annotations

from typing import Any

import pytest

from douane_lockfiles import Grade, Lock, diff
from lock_documents import document

FORMAT = {"name": "douane-lock", "major": 1, "minor": 2}


def lock(minor: int = 2, **server: Any) -> Lock:
    content = document()
    content["format"] = FORMAT | {"minor": minor}
    content["server"] = {**content["server"], **server}
    content.pop("digest", None)
    return Lock.sealed(content)


AB = ["anna", "ben"]


@pytest.mark.parametrize(
    ("was", "now", "grade", "said"),
    [
        ({"publisher": "anna"}, {"publisher": "qx"}, Grade.HIGH, "published by qx, not by anna"),
        ({"publisher": "github oidc:1"}, {"publisher": "anna"}, Grade.HIGH, "not by github oidc:1"),
        ({"publisher": "github oidc:1"}, {"publisher": "github oidc:2"}, Grade.HIGH, "github oidc:2"),
        ({"publisher": "anna"}, {"publisher": "github oidc:1"}, Grade.LOW, "a build service"),
        (
            {"publisher": "anna", "maintainers": AB},
            {"publisher": "ben", "maintainers": AB},
            Grade.LOW,
            "who could before",
        ),
        ({"publisher": "anna"}, {}, Grade.MEDIUM, "no longer tells who published"),
        ({}, {"publisher": "anna"}, Grade.LOW, "known now: anna"),
        ({"maintainers": AB}, {"maintainers": ["qx"]}, Grade.HIGH, "all are new: qx; gone: anna, ben"),
        ({"maintainers": AB}, {"maintainers": [*AB, "cleo"]}, Grade.MEDIUM, "new: cleo"),
        ({"maintainers": AB}, {"maintainers": ["anna", "cleo"]}, Grade.MEDIUM, "new: cleo; gone: ben"),
        ({"maintainers": AB}, {"maintainers": ["ben"]}, Grade.LOW, "gone: anna"),
        ({"maintainers": AB}, {}, Grade.MEDIUM, "no longer tells who may publish"),
        ({"maintainers": AB}, {"maintainers": ["ben", "anna"]}, Grade.LOW, "in another order"),
        ({}, {"maintainers": AB}, Grade.LOW, "known now: anna, ben"),
    ],
)
def test_a_change_of_hands(was: dict[str, Any], now: dict[str, Any], grade: Grade, said: str) -> None:
    (found,) = diff(lock(**was), lock(**now))
    assert (found.kind, found.grade) == ("publisher-changed", grade)
    assert said in found.detail


def test_what_an_older_format_could_not_hold_is_no_change_of_hands() -> None:
    found = diff(lock(1), lock(publisher="anna", maintainers=AB))
    assert {item.grade for item in found} == {Grade.INFO}
    assert [item.kind for item in found].count("publisher-changed") == 2


def test_the_same_people_are_no_drift() -> None:
    assert diff(lock(publisher="anna", maintainers=AB), lock(publisher="anna", maintainers=AB)) == ()
