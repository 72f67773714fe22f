"""The store under honest use, damage, full and read-only disks, and several users at once."""

from __future__ import annotations

import errno
import hashlib
import io
import multiprocessing
import os
import sqlite3
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import pytest

from douane.errors import InputError, StoreError
from douane.store import Note, Store
from douane.store.blobs import new_file

INDEX = "index-1.sqlite3"


def blob_path(root: Path, digest: str) -> Path:
    return root / "blobs" / digest[:2] / digest[2:]


def failing(code: int) -> Callable[[Path], IO[bytes]]:
    """A way to open files on a disk that answers every new file with error *code*."""

    def create(folder: Path) -> IO[bytes]:
        raise OSError(code, os.strerror(code), str(folder))

    return create


class FullAfter:
    """Opens files that fail in the middle of a write once *calls* files have been written."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    def __call__(self, folder: Path) -> IO[bytes]:
        self.left -= 1
        if self.left >= 0:
            return new_file(folder)
        file = new_file(folder)
        name = file.name
        file.close()

        class _Full(io.FileIO):
            def write(self, data: object) -> int:
                raise OSError(errno.ENOSPC, "No space left on device")

        return _Full(name, "wb")


def test_who_only_reads_makes_no_store(tmp_path: Path) -> None:
    for root in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(InputError, match="there is no store in"):
            Store.existing(root)
    assert list(tmp_path.iterdir()) == []
    with Store.open(tmp_path / "here") as store:
        store.note("kind", "key", b"value", at=1.0)
    with Store.existing(tmp_path / "here") as store:
        assert store.noted("kind", "key") == Note(b"value", 1.0)


def test_a_blob_is_found_by_its_hash(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s") as store:
        digest = store.put(b"bytes")
        assert digest == hashlib.sha256(b"bytes").hexdigest()
        assert store.put(b"bytes") == digest
        assert store.has(digest)
        assert store.get(digest) == b"bytes"
        assert store.warning is None
    with Store.open(tmp_path / "s") as store:
        assert store.get(digest) == b"bytes"


@pytest.mark.parametrize("name", ["0" * 64, "", "../../etc/passwd", "a" * 63 + "/", "A" * 64, "é" * 64])
def test_what_is_no_known_hash_is_absent(tmp_path: Path, name: str) -> None:
    with Store.open(tmp_path) as store:
        assert store.get(name) is None
        assert not store.has(name)


def test_a_damaged_blob_is_dropped_and_can_be_put_again(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        digest = store.put(b"right")
        blob_path(tmp_path, digest).write_bytes(b"wrong")
        assert store.get(digest) is None
        assert not store.has(digest)
        store.put(b"right")
        assert store.get(digest) == b"right"
        blob_path(tmp_path, digest).write_bytes(b"cut")
        store.put(b"right")
        assert store.get(digest) == b"right"


def test_notes_are_replaced_and_dated(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        assert store.noted("packument", "a") is None
        store.note("packument", "a", b"1", at=10.0)
        store.note("packument", "a", b"2", at=20.5)
        store.note("simple", "a", b"other", at=1.0)
        assert store.noted("packument", "a") == Note(b"2", 20.5)
    with Store.open(tmp_path) as store:
        assert store.noted("packument", "a") == Note(b"2", 20.5)
        assert store.noted("simple", "a") == Note(b"other", 1.0)


def test_in_memory_nothing_is_left_behind() -> None:
    with Store.in_memory() as store:
        digest = store.put(b"x")
        store.note("k", "a", b"v", at=1.0)
        assert (store.get(digest), store.has(digest)) == (b"x", True)
        assert store.noted("k", "a") == Note(b"v", 1.0)
        assert store.get("0" * 64) is None
        assert store.warning is None


def test_the_folder_is_private(tmp_path: Path) -> None:
    root = tmp_path / "s"
    root.mkdir(mode=0o777)
    root.chmod(0o777)
    Store.open(root).close()
    assert stat.S_IMODE(root.stat().st_mode) == 0o700


def test_the_folder_is_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOUANE_STORE", str(tmp_path / "named"))
    with Store.open() as store:
        store.put(b"x")
    assert (tmp_path / "named" / "blobs").is_dir()


def test_leftovers_of_killed_runs_are_removed_after_a_day(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    old, young = tmp_path / "partial" / "old", tmp_path / "partial" / "young"
    old.write_bytes(b"")
    young.write_bytes(b"")
    os.utime(old, (1e9, 1e9))
    Store.open(tmp_path).close()
    assert [path.name for path in (tmp_path / "partial").iterdir()] == ["young"]


# --- disks that refuse -----------------------------------------------------------------------------------


def test_a_full_disk_is_an_error_with_a_remedy_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    with Store.open(tmp_path, create=FullAfter(2)) as store:  # one file to try, one blob
        kept = store.put(b"first")
        with pytest.raises(StoreError) as caught:
            store.put(b"second")
        assert store.get(kept) == b"first"
        assert not store.has(hashlib.sha256(b"second").hexdigest())
    assert "no space is left" in str(caught.value)
    assert str(tmp_path) in str(caught.value)
    assert "DOUANE_STORE=" in str(caught.value)
    assert list((tmp_path / "partial").iterdir()) == []


def test_a_read_only_store_answers_and_keeps_the_rest_in_memory(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        old = store.put(b"old")
        store.note("k", "old", b"o", at=1.0)
        store.note("k", "both", b"o", at=1.0)
    with Store.open(tmp_path, create=failing(errno.EROFS)) as store:
        assert store.warning is not None
        assert "cannot be written" in store.warning
        assert store.get(old) == b"old"
        new = store.put(b"new")
        assert store.get(new) == b"new"
        store.note("k", "both", b"n", at=2.0)
        assert store.noted("k", "old") == Note(b"o", 1.0)
        assert store.noted("k", "both") == Note(b"n", 2.0)
    with Store.open(tmp_path) as store:
        assert not store.has(new)
        assert store.noted("k", "both") == Note(b"o", 1.0)


def test_a_place_where_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with Store.open(tmp_path / "file" / "store") as store:
        assert store.warning is not None
        assert "\n" not in store.warning
        assert store.get(store.put(b"x")) == b"x"
        store.note("k", "a", b"v", at=1.0)
        assert store.noted("k", "a") == Note(b"v", 1.0)


def test_the_store_of_another_user_is_not_believed(tmp_path: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only the superuser can give a folder away")
    root = tmp_path / "s"
    Store.open(root).close()
    os.chown(root, 12345, 12345)
    with Store.open(root) as store:
        assert store.warning is not None
        assert "another user" in store.warning
        assert store.get(store.put(b"x")) == b"x"
        assert list((root / "blobs").iterdir()) == []


# --- damage ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 8192]
)
def test_a_damaged_index_is_moved_aside(tmp_path: Path, content: bytes) -> None:
    with Store.open(tmp_path) as store:
        digest = store.put(b"blob")
    (tmp_path / INDEX).write_bytes(content)
    with Store.open(tmp_path) as store:
        assert (store.warning is not None) == bool(content)  # an empty file is a new index
        assert store.get(digest) == b"blob"
        store.note("k", "a", b"v", at=1.0)
        assert store.noted("k", "a") == Note(b"v", 1.0)


def test_an_index_with_other_tables_is_moved_aside(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    (tmp_path / INDEX).unlink()
    connection = sqlite3.connect(tmp_path / INDEX)
    connection.execute("CREATE TABLE notes (something TEXT)")
    connection.close()
    with Store.open(tmp_path) as store:
        assert store.warning is not None
        store.note("k", "a", b"v", at=1.0)
        assert store.noted("k", "a") == Note(b"v", 1.0)


def test_an_index_damaged_while_it_is_used(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        for number in range(200):
            store.note("k", str(number), os.urandom(5000), at=1.0)
    with (tmp_path / INDEX).open("r+b") as file:  # spare the first page, so that it opens
        file.seek(4096)
        file.write(b"\xaa" * 900_000)
    with Store.open(tmp_path) as store:
        for number in range(200):
            store.noted("k", str(number))
            store.note("k", str(number), b"v", at=2.0)
            assert store.noted("k", str(number)) == Note(b"v", 2.0)
        assert store.warning is not None
        assert "damaged" in store.warning


def test_a_note_with_flipped_bits_is_no_note(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.note("k", "a", b"value", at=1.0)
    connection = sqlite3.connect(tmp_path / INDEX)
    connection.execute("UPDATE notes SET value = ?", (b"VALUE",))
    connection.commit()
    connection.close()
    with Store.open(tmp_path) as store:
        assert store.noted("k", "a") is None


# --- several at once -------------------------------------------------------------------------------------


def test_threads_share_one_store(tmp_path: Path) -> None:
    blobs = [bytes([number]) * 3000 for number in range(40)]

    def use(blob: bytes) -> bytes | None:
        digest = store.put(blob)
        store.note("k", digest, blob, at=1.0)
        note = store.noted("k", digest)
        assert note is not None
        assert note.value == blob
        return store.get(digest)

    with Store.open(tmp_path) as store, ThreadPoolExecutor(8) as pool:
        assert list(pool.map(use, blobs * 3)) == blobs * 3


def _use_from_another_process(root: str, seed: int) -> int:
    with Store.open(Path(root)) as store:
        for number in range(60):
            shared, own = f"{number}".encode() * 500, f"{seed}-{number}".encode() * 500
            for blob in (shared, own):
                if store.get(store.put(blob)) != blob:
                    return 1
            store.note("shared", str(number), shared, at=float(seed))
            store.note("own", f"{seed}-{number}", own, at=1.0)
        return 0 if store.warning is None else 2


def test_processes_share_one_store(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        results = pool.starmap(_use_from_another_process, [(str(tmp_path), seed) for seed in range(4)])
    assert results == [0, 0, 0, 0]
    with Store.open(tmp_path) as store:
        for seed in range(4):
            for number in range(60):
                note = store.noted("own", f"{seed}-{number}")
                assert note is not None
                assert note.value == f"{seed}-{number}".encode() * 500
    assert list((tmp_path / "partial").iterdir()) == []
