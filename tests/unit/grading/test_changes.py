"""How many changes of descriptions are told apart: those that steer the model, those that reword."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from douane.grading import judged
from douane_lockfiles import Grade, diff
from lock_documents import lock

CHANGES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    Path(__file__).with_name("changes.toml").read_text("utf-8")
)


def graded(row: dict[str, Any]) -> tuple[Grade, str]:
    """The grade of the one drift of *row*, and why."""

    def listing(description: str) -> dict[str, Any]:
        named = [{"name": name, "inputSchema": {"type": "object"}} for name in row["tools"]]
        return {
            "tools": [
                each | {"description": description} if each["name"] == row["tool"] else each for each in named
            ]
        }

    (found,) = diff(lock(listing=listing(row["was"])), lock(listing=listing(row["now"])), judge=judged)
    assert found.kind == "description-changed"
    return found.grade, found.detail


def is_high(row: dict[str, Any]) -> bool:
    return graded(row)[0].rank >= Grade.HIGH.rank


@pytest.mark.parametrize(("number", "least"), [(1, 0.85), (2, 0.8), (3, 0.3)])
def test_words_that_steer_are_graded_high(number: int, least: float) -> None:
    """Sets 1 and 2 were known when the signs were written, set 3 was not: what is seen of it may not fall."""
    rows = [row for row in CHANGES["steering"] if row["set"] == number]
    missed = [row["id"] for row in rows if not is_high(row)]
    assert len(rows) >= 30
    assert len(missed) <= len(rows) * (1 - least), missed


def test_words_that_reword_are_not() -> None:
    raised = [(row["id"], graded(row)) for row in CHANGES["plain"] if is_high(row)]
    assert len(CHANGES["plain"]) >= 40
    assert len(raised) <= len(CHANGES["plain"]) * 0.15, raised


def test_every_high_grade_says_why() -> None:
    assert all(graded(row)[1] for row in CHANGES["steering"] if is_high(row))
