"""The mutation matrix: every change of a surface is noticed, by item and facet; none is made up.

The cases are the conformance vectors of kind `change`, so that any other implementation runs them, too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from douane_lockfiles import Drift, Grade, diff, facet_digests, item_digest, surface_digest, surface_items
from listing_pages import joined
from lock_documents import lock
from support import ROOT

FOLDER = Path(ROOT) / "lockfiles" / "vectors" / "valid"
CHANGES: dict[str, Any] = {
    path.stem.removeprefix("change-"): json.loads(path.read_text("utf-8"))
    for path in sorted(FOLDER.glob("change-*.json"))
}
EVERY = [pytest.param(vector, id=name) for name, vector in CHANGES.items()]
MATRIX = {
    "annotations",
    "annotations-weakened",
    "capability",
    "content",
    "decomposed",
    "default",
    "description",
    "duplicate-name",
    "enum",
    "extension",
    "icons",
    "instructions",
    "instructions-removed",
    "large-bound",
    "meta",
    "nested-description",
    "new-choice",
    "new-parameter",
    "output-schema",
    "parameter-description",
    "parameter-title",
    "pattern",
    "prompt",
    "prompt-added",
    "prompt-argument",
    "resource",
    "resource-added",
    "tag-characters",
    "template",
    "title",
    "tool-added",
    "tool-removed",
    "tool-renamed",
    "unknown-field",
}
SILENT = {"key-order", "tool-order", "pages", "number-form", "envelope", "size"}


def drifts(vector: Any, text: str = "lock") -> tuple[Drift, ...]:
    old, new = (lock(listing=joined(vector[side]), text=text) for side in ("old", "new"))
    return diff(old, new)


def test_the_whole_matrix_is_there() -> None:
    assert CHANGES.keys() == MATRIX | {f"none-{name}" for name in SILENT}
    assert all(
        bool(vector["expect"]["kinds"]) != name.startswith("none-") for name, vector in CHANGES.items()
    )


@pytest.mark.parametrize("vector", EVERY)
def test_the_digest_notices_what_changed_and_nothing_else(vector: Any) -> None:
    expect = vector["expect"]
    assert [surface_digest(joined(vector[side])) for side in ("old", "new")] == [expect["old"], expect["new"]]
    assert (expect["old"] != expect["new"]) == bool(expect["kinds"])


@pytest.mark.parametrize("vector", EVERY)
def test_items_and_facets_tell_where(vector: Any) -> None:
    before, after = (
        {
            (kind, key, item_digest(kind, item)): item
            for kind, key, item in surface_items(joined(vector[side]))
        }
        for side in ("old", "new")
    )
    gone = {name[:2]: before[name] for name in before.keys() - after.keys()}
    come = {name[:2]: after[name] for name in after.keys() - before.keys()}
    changed = [
        [*name, sorted(facet for facet, _ in _facets(name[0], gone[name]) ^ _facets(name[0], come[name]))]
        for name in gone.keys() & come.keys()
    ]
    expect = vector["expect"]
    unique = [[kind, key, sorted(set(facets))] for kind, key, facets in changed]
    assert unique == expect["changed"]
    assert [list(name) for name in come.keys() - gone.keys()] == expect["added"]
    assert [list(name) for name in gone.keys() - come.keys()] == expect["removed"]


def _facets(kind: str, item: Any) -> set[tuple[str, str]]:
    return set(facet_digests(item, kind).items()) if isinstance(item, dict) else set()


@pytest.mark.parametrize("text", ["lock", "store"])
@pytest.mark.parametrize("vector", EVERY)
def test_drift_has_the_right_kind_and_names_the_item(vector: Any, text: str) -> None:
    found = drifts(vector, text)
    kinds = sorted({item.kind for item in found})
    expect = vector["expect"]
    if text == "lock":
        assert kinds == expect["kinds"]
    else:
        # Without the texts nobody can tell which parameter is new, and annotations may have been weakened.
        parts = {"free-text-parameter-added", "parameter-added"}
        worse = {"annotations-changed": "annotations-weakened"}
        assert kinds == sorted({worse.get(kind, kind) for kind in set(expect["kinds"]) - parts})
    concerned = {key or kind for kind, key, *_ in (*expect["added"], *expect["removed"], *expect["changed"])}
    assert {item.subject for item in found} <= concerned


GRADES = {
    "tag-characters": Grade.CRITICAL,
    "annotations-weakened": Grade.HIGH,
    "new-parameter": Grade.HIGH,
    "tool-added": Grade.HIGH,
    "duplicate-name": Grade.HIGH,
    "description": Grade.MEDIUM,
    "title": Grade.MEDIUM,
    "tool-removed": Grade.LOW,
    "annotations": Grade.LOW,
}


@pytest.mark.parametrize(("name", "grade"), GRADES.items())
def test_the_worst_grade_fits_the_change(name: str, grade: Grade) -> None:
    assert drifts(CHANGES[name])[0].grade is grade
