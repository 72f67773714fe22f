"""The key of fingerprints: made once, kept private, and of one run alone where it cannot be kept."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from douane.store import Store
from douane.store.keys import LENGTH, key_in


def test_it_is_made_once_and_private(tmp_path: Path) -> None:
    with Store.open(tmp_path / "store") as store:
        key = store.key()
        assert store.key() == key
    with Store.open(tmp_path / "store") as store:
        assert store.key() == key
    assert len(key) == LENGTH
    path = tmp_path / "store/fingerprint.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with Store.open(tmp_path / "other") as store:
        assert store.key() != key


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    Store.open(tmp_path / "store").close()
    assert not (tmp_path / "store/fingerprint.key").exists()


def test_many_at_once_get_the_same(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(key_in, [tmp_path] * 32))) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["fingerprint.key"]


def test_what_is_no_key_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "fingerprint.key"
    path.write_bytes(b"short")
    assert key_in(tmp_path) == path.read_bytes()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(bytes(LENGTH))
    path.unlink()
    path.symlink_to(elsewhere)
    assert key_in(tmp_path) != bytes(LENGTH)
    assert not path.is_symlink()
    assert elsewhere.read_bytes() == bytes(LENGTH)


def test_without_a_folder_it_is_of_this_run(tmp_path: Path) -> None:
    store = Store.in_memory()
    assert store.key() == store.key()
    assert store.key() != Store.in_memory().key()
    (tmp_path / "file").touch()
    with Store.open(tmp_path / "file") as store:
        assert len(store.key()) == LENGTH
    with pytest.raises(OSError, match="nowhere"):
        key_in(tmp_path / "nowhere")
