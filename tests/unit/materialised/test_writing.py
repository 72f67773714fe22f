"""Writing hostile files: nothing outside, nothing twice, nothing through a link."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from douane.errors import StoreError
from douane.materialised import writing
from douane.materialised.writing import Folder, RefusedError


@pytest.mark.parametrize(
    "name", ["../out", "a/../../out", "/etc/out", "", "a\0b", "C:\\out", "..\\out", "a/" + "x" * 300]
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    folder = Folder(tmp_path / "in")
    with pytest.raises(RefusedError):
        folder.write(name, b"")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_a_file_is_written_once(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "in")
    folder.write("a/b", b"first")
    with pytest.raises(RefusedError, match="another file has its name"):
        folder.write("a/b", b"second")
    with pytest.raises(RefusedError):
        folder.write("a/b/c", b"below a file")
    with pytest.raises(RefusedError):
        folder.write("a", b"in place of a folder")
    assert (tmp_path / "in/a/b").read_bytes() == b"first"


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "in")
    outside = tmp_path / "outside"
    outside.write_bytes(b"kept")
    folder.link("a/python", str(outside))
    with pytest.raises(RefusedError):
        folder.write("a/python", b"changed")
    assert outside.read_bytes() == b"kept"


@pytest.mark.parametrize(
    ("data", "mode"), [(b"text", 0o644), (b"#!/bin/sh\n", 0o755), (b"\x7fELF\2", 0o755), (b"", 0o644)]
)
def test_programs_can_be_executed_and_nothing_else(tmp_path: Path, data: bytes, mode: int) -> None:
    Folder(tmp_path / "in").write("file", data)
    assert stat.S_IMODE((tmp_path / "in/file").stat().st_mode) == mode


def test_a_folder_in_use_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    with pytest.raises(StoreError, match="is not empty"):
        Folder(tmp_path)


def test_no_more_is_written_than_the_bounds_allow(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "in")
    folder.count(writing.MOST_FILES, writing.MOST_BYTES)
    with pytest.raises(RefusedError, match="more than"):
        folder.write("file", b"x")
    with pytest.raises(RefusedError, match="bytes"):
        Folder(tmp_path / "other").count(1, writing.MOST_BYTES + 1)
