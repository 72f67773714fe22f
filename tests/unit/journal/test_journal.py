"""A run over many locks that was broken off: what it compared is taken over, if nothing else is otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from douane.api import Options
from douane.drifting import Compared
from douane.grading import judged
from douane.journal import Journal
from douane.lock_paths import SIGNATURE
from douane.model import Policy
from douane.reviewing import reviewed
from douane.store import Store
from douane_lockfiles import diff
from lock_documents import LISTING, lock


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "store")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mail.json"
    path.write_text("{}", encoding="utf-8")
    return path


def options(at: float = 1000.0, **more: Any) -> Options:
    return Options(clock=lambda: at, environ={}, **more)


def compared(path: Path) -> Compared:
    tool = {**LISTING["tools"][0], "description": "Sends a copy."}
    old, new = lock(), lock(listing={**LISTING, "tools": [tool]})
    found = Compared(
        path=str(path), server="mail 1.0.0", name="npm:mail", drifts=diff(old, new, judge=judged)
    )
    return reviewed(found, old, new, "{}")


def test_what_was_compared_is_taken_over_whole(store: Store, path: Path) -> None:
    broken = Journal(store, options(), [path]).begun()
    assert broken.known(path) is None
    told = broken.add(path, compared(path))
    again = Journal(store, options(at=2000.0), [path]).begun()
    known = again.known(path)
    assert known is not None
    assert (known, known.review, known.since, known.name) == (told, told.review, told.since, "npm:mail")
    assert (again.taken, again.began, again.wrong) == (1, 1000.0, None)
    again.finish()
    assert Journal(store, options(at=2000.0), [path]).begun().known(path) is None


def edited(path: Path) -> None:
    path.write_text("{ }", encoding="utf-8")


def signed(path: Path) -> None:
    path.with_name(path.name + SIGNATURE).write_text("{}", encoding="utf-8")


@pytest.mark.parametrize(
    "otherwise",
    [
        {"refresh": True},
        {"offline": True},
        {"surface": "static"},
        {"environment": {"python": "3.12"}},
        {"policy": Policy(digest="sha256:0")},
        {"minimum_age": 3.0},
        {"at": 1000.0 + 3601},
        {"at": 999.0},
    ],
)
def test_other_options_and_other_times_begin_anew(
    store: Store, path: Path, otherwise: dict[str, Any]
) -> None:
    Journal(store, options(), [path]).begun().add(path, compared(path))
    assert Journal(store, options(**otherwise), [path]).begun().known(path) is None


@pytest.mark.parametrize("change", [edited, signed])
def test_another_lock_is_compared_anew(store: Store, path: Path, change: Callable[[Path], None]) -> None:
    Journal(store, options(), [path]).begun().add(path, compared(path))
    change(path)
    assert Journal(store, options(), [path]).begun().known(path) is None


def test_what_was_not_seen_is_looked_at_again(store: Store, path: Path) -> None:
    blind = replace(compared(path), problem="the index answered 500", is_outage=True)
    Journal(store, options(), [path]).begun().add(path, blind)
    assert Journal(store, options(), [path]).begun().known(path) is None


def test_other_locks_are_another_run(store: Store, path: Path, tmp_path: Path) -> None:
    Journal(store, options(), [path]).begun().add(path, compared(path))
    assert Journal(store, options(), [path, tmp_path / "b.json"]).begun().known(path) is None


def test_without_a_store_everything_is_compared(path: Path) -> None:
    journal = Journal(Store.in_memory(), options(), [path]).begun()
    assert journal.add(path, compared(path)).drifts
    assert journal.wrong is None
