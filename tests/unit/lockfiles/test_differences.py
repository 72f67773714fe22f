"""JSON values, compared place by place."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from douane_lockfiles.differences import Difference, differences
from douane_lockfiles.drift import same
from listing_strategies import VALUE


def paths(was: Any, now: Any) -> list[tuple[str, str]]:
    return [(item.change, item.path) for item in differences(was, now)]


@given(VALUE, VALUE)
def test_values_that_differ_do_so_somewhere(was: Any, now: Any) -> None:
    assert bool(list(differences(was, now))) == (not same(was, now))
    assert list(differences(was, was)) == []


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("a", "b", [("changed", "")]),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, [("changed", "a.b")]),
        ({"a": 1}, {"b": 1}, [("removed", "a"), ("added", "b")]),
        ({"a": None}, {}, [("removed", "a")]),
        ({"a": 1}, {"a": True}, [("changed", "a")]),
        ({"a": 1}, {"a": 1.0}, []),
        ([1, 2, 3], [1, 3], [("removed", "[1]")]),
        ([1, 3], [1, 2, 3], [("added", "[1]")]),
        ([{"x": 1}], [{"x": 2}], [("changed", "[0].x")]),
        ([1, 2], [2, 1], [("removed", "[0]"), ("added", "[1]")]),
        (
            [{"name": "a"}, {"name": "b", "x": 1}],
            [{"name": "b", "x": 2}],
            [("removed", "[a]"), ("changed", "[b].x")],
        ),
        ({"a.b": 1}, {"a.b": 2}, [("changed", "[a.b]")]),
        ({"p": {"x y": 1}}, {"p": {}}, [("removed", "p[x y]")]),
    ],
)
def test_places_have_readable_names(was: Any, now: Any, expected: list[tuple[str, str]]) -> None:
    assert paths(was, now) == expected


def test_both_values_are_given() -> None:
    (found,) = differences({"a": ["x"]}, {"a": ["y"]})
    assert found == Difference(path="a[0]", change="changed", was="x", now="y")


def test_lists_too_far_apart_are_compared_by_position() -> None:
    was, now = list(range(5000)), [*range(7000, 12000)]
    assert len(paths(was, now)) == 5000


def test_the_deepest_values_are_compared() -> None:
    def nested(value: int, depth: int = 200) -> Any:
        found: Any = value
        for number in range(depth):
            found = {"a": found} if number % 2 else [found]
        return found

    (found,) = differences(nested(1), nested(2))
    assert (found.was, found.now) == (1, 2)
