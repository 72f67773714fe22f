"""What lies in a folder, and what has changed there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from douane.confinement.nouns import Limits
from douane.confinement.usage import Usage, usage
from douane.confinement.writing import TooManyError, changed, files


@pytest.fixture
def folder(tmp_path: Path) -> int:
    return os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY)


def test_files_and_links_are_told_and_not_followed(tmp_path: Path, folder: int) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "file").write_text("x")
    (tmp_path / "link").symlink_to("/")
    (tmp_path / "dangling").symlink_to("nowhere")
    assert sorted(files(folder)) == ["a/file", "dangling", "link"]
    os.close(folder)


def test_what_is_new_changed_or_gone_is_told(tmp_path: Path, folder: int) -> None:
    for name in ("same", "changed", "gone"):
        (tmp_path / name).write_text("x")
    before = {**files(folder), "mounted": None}
    (tmp_path / "changed").write_text("longer")
    (tmp_path / "gone").unlink()
    (tmp_path / "new").write_text("")
    (tmp_path / "mounted").write_text("what bubblewrap puts where it mounts")
    assert sorted(changed(before, files(folder))) == ["changed", "gone", "new"]
    os.close(folder)


def test_too_many_files_are_not_looked_at(tmp_path: Path, folder: int) -> None:
    for number in range(10_001):
        (tmp_path / str(number)).touch()
    with pytest.raises(TooManyError):
        files(folder)
    os.close(folder)


def test_deep_folders_are_not_looked_at(tmp_path: Path, folder: int) -> None:
    (tmp_path / "/".join("d" * 70)).mkdir(parents=True)
    with pytest.raises(TooManyError):
        files(folder)
    os.close(folder)


@pytest.mark.parametrize(
    ("used", "met"),
    [
        (Usage(10, 100, 10, 10), None),
        (Usage(11, 100, 10, 10), "processes"),
        (Usage(10, 161, 10, 10), "processes"),
        (Usage(10, 100, 1001, 10), "memory"),
        (Usage(10, 100, 10, 1000), "disk"),
    ],
)
def test_limits_are_met(used: Usage, met: str | None) -> None:
    assert used.exceeded(Limits(processes=10, memory=1000, disk=1000)) == met


def test_processes_and_files_are_counted(folder: int) -> None:
    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
    used = usage(processes, (folder,), most=100_000)
    assert used.processes >= 1
    assert used.threads >= used.processes // 2
    assert used.memory > 0
    assert used.disk > 0
    os.close(processes)
    os.close(folder)
