"""Looks at servers: bounded for each, kept whole or not at all, read without being written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from douane.store import Look, Store
from douane.store.looks import MOST_BYTES, MOST_LOOKS


def look(number: int, server: str = "npm:a", place: str = "/a.json", value: bytes = b"{}") -> Look:
    return Look(server, place, float(number), value)


def times(looks: tuple[Look, ...]) -> list[float]:
    return [each.at for each in looks]


def test_the_newest_of_a_server_or_of_a_lockfile_the_oldest_first(tmp_path: Path) -> None:
    with Store.open(tmp_path / "store") as store:
        for each in (look(1), look(2, place="/b.json"), look(3, "npm:b"), look(4)):
            store.remember(each)
        assert times(store.looks(server="npm:a")) == [1, 2, 4]
        assert times(store.looks(place="/a.json")) == [1, 3, 4]
        assert times(store.looks(server="npm:a", place="/a.json", most=1)) == [4]
        assert times(store.looks(most=3)) == [2, 3, 4]


def test_the_oldest_of_a_server_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (MOST_LOOKS, MOST_BYTES) == (1000, 4_000_000)
    monkeypatch.setattr("douane.store.looks.MOST_LOOKS", 3)
    monkeypatch.setattr("douane.store.looks.MOST_BYTES", 100)
    with Store.open(tmp_path / "store") as store:
        store.remember(look(0, "npm:other"))
        for number in range(5):
            store.remember(look(number))
        assert times(store.looks(server="npm:a")) == [2, 3, 4]
        store.remember(look(5, value=b"x" * 97))
        assert times(store.looks(server="npm:a")) == [4, 5]
        store.remember(look(6, value=b"x" * 500))
        assert times(store.looks(server="npm:a")) == [6], "the newest is kept, whatever its size"
        assert times(store.looks(server="npm:other")) == [0]


def test_a_damaged_look_is_left_out(tmp_path: Path) -> None:
    with Store.open(tmp_path / "store") as store:
        store.remember(look(1))
        store.remember(look(2))
    (file,) = (tmp_path / "store").glob("history-*.sqlite3")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE looks SET value = ? WHERE at = 1", (b"{other}",))
    with Store.open(tmp_path / "store") as store:
        assert times(store.looks(server="npm:a")) == [2]


def test_nothing_is_kept_where_nothing_can_be(tmp_path: Path) -> None:
    store = Store.in_memory()
    store.remember(look(1))
    assert store.looks(server="npm:a") == ()
    with Store.open(tmp_path / "store") as empty:
        assert empty.looks() == ()
