"""A second implementation, written from the specification alone in JavaScript, agrees on every vector."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from independence import asked_about_listings, asked_about_vectors
from support import ROOT

LISTED = ("tool", "prompt", "resource", "template")
FOLDER = Path(ROOT) / "lockfiles" / "vectors"


@pytest.fixture(scope="module")
def answers() -> dict[str, Any]:
    files = sorted(FOLDER.glob("*/*.json"))
    return {file.stem: answer for file, answer in zip(files, asked_about_vectors(files), strict=True)}


def vectors(side: str, *kinds: str) -> list[Any]:
    found = [(path.stem, json.loads(path.read_text("utf-8"))) for path in sorted((FOLDER / side).iterdir())]
    return [pytest.param(name, vector, id=name) for name, vector in found if vector["kind"] in kinds]


@pytest.mark.parametrize(
    ("name", "vector"), vectors("valid", "canonical", "item", "facets", "contract", "surface")
)
def test_it_computes_what_is_expected(name: str, vector: Any, answers: dict[str, Any]) -> None:
    assert answers[name] == vector["expect"]


@pytest.mark.parametrize(("name", "vector"), vectors("valid", "change"))
def test_it_sees_every_change_by_item_and_facet(name: str, vector: Any, answers: dict[str, Any]) -> None:
    expect = {key: value for key, value in vector["expect"].items() if key != "kinds"}
    assert answers[name] == expect


@pytest.mark.parametrize(("name", "vector"), vectors("invalid", "canonical", "surface"))
def test_it_refuses_what_must_be_refused(name: str, vector: Any, answers: dict[str, Any]) -> None:
    assert answers[name] == vector["expect"]


def stated(lock: Any) -> dict[str, Any]:
    """The digests that *lock* states, of its items where the texts stand beside them."""
    items = [item for item in lock["surface"]["items"] if "definition" in item]
    return {"digest": lock["digest"], "items": [_stated(item) for item in items]}


def _stated(item: dict[str, Any]) -> dict[str, Any]:
    keys = ("digest", "facets", "contract", *(("key",) if item["kind"] in LISTED else ()))
    return {key: item[key] for key in keys if key in item}


@pytest.mark.parametrize(("name", "vector"), vectors("valid", "lock", "drift"))
def test_it_finds_the_digests_of_every_lock(name: str, vector: Any, answers: dict[str, Any]) -> None:
    if vector["kind"] == "lock":
        assert answers[name] == stated(vector["lock"])
    else:
        assert answers[name] == {side: stated(vector[side]) for side in ("old", "new")}


@pytest.mark.parametrize(("name", "vector"), vectors("invalid", "lock"))
def test_it_sees_which_locks_were_tampered_with(name: str, vector: Any, answers: dict[str, Any]) -> None:
    lock, expect, answer = vector.get("lock"), vector["expect"], answers[name]
    if not isinstance(lock, dict):
        assert answer == {"class": "json"} or answer["digest"] is None or "text" in vector
    elif expect["class"] == "tampered" and expect["path"] != "surface.digest":
        assert answer != stated(lock)


def test_a_listing_that_is_no_json_is_refused_and_the_next_one_read() -> None:
    first, second = asked_about_listings([b'{"tools": [], "tools": []}', b'{"tools": []}'])
    assert first == {"class": "json"}
    assert second["items"] == []
