"""Where a report or a lock could be written, asked before anything is done for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from douane.cli.writable import check_lock, check_locks, check_output, obstacle
from douane.errors import DouaneError, InputError


def test_nothing_is_against_a_file_in_a_folder_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("old", "utf-8")
    (tmp_path / "dangling").symlink_to("new")
    os.mkfifo(tmp_path / "pipe")
    for name in ("new", "there", "dangling", "pipe"):
        assert obstacle(tmp_path / name) is None
    assert obstacle(Path("/dev/null")) is None
    assert (tmp_path / "there").read_text("utf-8") == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["dangling", "pipe", "there"]


def test_what_is_against_it_is_told_as_writing_would_tell_it(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "circle").symlink_to("circle")
    for name, why in (
        ("", "Is a directory"),
        ("none/a", "No such file or directory"),
        ("file/a", "Not a directory"),
        ("a" * 300, "File name too long"),
    ):
        assert obstacle(tmp_path / name) == why
    assert obstacle(tmp_path / "circle") is not None
    assert obstacle(tmp_path / "circle" / "a") is not None


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # whoever runs this may write everywhere
    assert obstacle(tmp_path / "a") == "Permission denied"
    assert obstacle(tmp_path / "none" / "a", made=True) == "Permission denied"
    assert obstacle(Path("/dev/null")) == "Permission denied"
    system = os.statvfs_result((0,) * 8 + (os.ST_RDONLY, 0))
    monkeypatch.setattr(os, "statvfs", lambda _: system)
    assert obstacle(tmp_path / "a") == "Read-only file system"


def test_folders_that_are_made_are_not_missed(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert obstacle(tmp_path / "none" / "none" / "a", made=True) is None
    assert obstacle(tmp_path / "file" / "none" / "a", made=True) == "Not a directory"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_whose_fault_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="file/a cannot be written: Not a directory"):
        check_output(tmp_path / "file" / "a")
    for check, path in ((check_lock, tmp_path / "file" / "a.json"), (check_locks, tmp_path / "file")):
        with pytest.raises(DouaneError, match="was not written: Not a directory") as caught:
            check(path)
        assert (caught.value.exit_code, caught.value.remedy) == (3, "nothing was changed")
