"""Since when a drift is there: since the first look that saw it, if no look since saw all and not it."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane import history
from douane.drifting import Compared, key
from douane.store import Store
from douane_lockfiles import Drift
from douane_lockfiles.drift import drift

MOVED = drift("version-moved", "mail", "server.version", "1", "2")
YANKED = drift("yanked", "pkg:npm/mail@1", "packages[.].yanked", None, "old")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "store")


def seen(
    store: Store, at: float, *drifts: Drift, problem: str | None = None, path: str = "a.json"
) -> list[float]:
    """Return since when each of *drifts* is there after a look at *at*."""
    found = Compared(
        path=path,
        server="mail 1",
        name="npm:mail",
        drifts=drifts,
        problem=problem,
        is_outage=problem is not None,
    )
    told = history.checked(found, store, at)
    return [told.since[key(each)] for each in told.drifts]


def test_it_is_there_since_the_first_look_that_saw_it(store: Store) -> None:
    assert seen(store, 10, MOVED) == [10]
    assert seen(store, 20, MOVED, YANKED) == [10, 20]
    assert seen(store, 30, YANKED) == [20]
    assert seen(store, 40, MOVED, YANKED) == [40, 20], "it was gone in between"


def test_what_could_not_be_seen_may_still_be_there(store: Store) -> None:
    seen(store, 10, MOVED)
    assert seen(store, 20, problem="the index answered 500") == []
    assert seen(store, 30, problem="the index answered 500") == []
    (_, _, last) = history.entries(store, server="npm:mail")
    assert [(each["kind"], each["seen"]) for each in last.drifts] == [("version-moved", False)]
    assert seen(store, 40, MOVED) == [10]


def test_each_lockfile_has_a_history_of_its_own(store: Store) -> None:
    seen(store, 10, MOVED)
    assert seen(store, 20, MOVED, path="b.json") == [20]


def test_a_clock_that_went_back_is_not_believed(store: Store) -> None:
    seen(store, 100, MOVED)
    assert seen(store, 50, MOVED) == [50]


def test_only_the_worst_of_a_flood_are_kept(store: Store) -> None:
    flood = [
        drift("yanked", f"pkg:npm/p{number}@1", "packages[.]") for number in range(history.MOST_DRIFTS + 5)
    ]
    seen(store, 10, *flood)
    (entry,) = history.entries(store, server="npm:mail")
    assert (len(entry.drifts), entry.left) == (history.MOST_DRIFTS, 5)
