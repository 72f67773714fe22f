"""Folders: their own regular files, nothing that is reached through a link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from douane.archives import Bounds, open_directory
from douane.errors import ArchiveError


def fill(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return root


def test_regular_files_are_read(tmp_path: Path) -> None:
    tree = open_directory(fill(tmp_path, "package.json", "lib/b.js", "lib/a.js", "é.py"))
    assert list(tree) == sorted(["package.json", "lib/b.js", "lib/a.js", "é.py"])
    assert tree["lib/a.js"] == b"lib/a.js"
    assert (tree.oddities, tree.gaps) == ((), ())


def test_what_is_not_the_package_own_is_passed_over(tmp_path: Path) -> None:
    names = [
        f"{folder}/x.js" for folder in (".git", "node_modules", ".venv", "__pycache__", "lib/node_modules")
    ]
    tree = open_directory(fill(tmp_path, "a.js", ".gitignore", *names))
    assert list(tree) == [".gitignore", "a.js"]
    assert tree.gaps == ()


def test_links_are_never_followed(tmp_path: Path) -> None:
    secret = fill(tmp_path / "outside", "secret")
    root = fill(tmp_path / "root", "lib/a.js")
    (root / "out").symlink_to(secret / "secret")
    (root / "outer").symlink_to(secret)
    (root / "in").symlink_to("lib/a.js")
    (root / "loop").symlink_to(root)
    (root / "dangling").symlink_to("nowhere")
    tree = open_directory(root)
    assert list(tree) == ["lib/a.js"]
    assert sorted(gap.what for gap in tree.gaps) == ["out", "outer"]


def test_a_folder_named_by_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(fill(tmp_path / "root", "a.js"))
    assert list(open_directory(tmp_path / "link")) == ["a.js"]


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(fill(tmp_path, "a.js") / "pipe")
    tree = open_directory(tmp_path)
    assert (list(tree), [gap.what for gap in tree.gaps]) == (["a.js"], ["pipe"])


def test_names_that_are_not_text(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff.js")).write_bytes(b"x")
    tree = open_directory(tmp_path)
    assert list(tree) == ["\ufffd.js"]


def test_what_is_too_much_is_left_out_and_said(tmp_path: Path) -> None:
    fill(tmp_path, "a", "b", "long-name")
    assert len(open_directory(tmp_path, bounds=Bounds(entries=2)).gaps) == 1
    tree = open_directory(tmp_path, bounds=Bounds(file_bytes=5))
    assert (list(tree), len(tree.gaps)) == (["a", "b"], 1)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="cannot be listed"):
        open_directory(tmp_path / "absent")
    with pytest.raises(ArchiveError, match="cannot be listed"):
        open_directory(fill(tmp_path, "file") / "file")


def test_deep_folders_do_not_exhaust_anything(tmp_path: Path) -> None:
    fill(tmp_path, "d/" * 80 + "x", "a")
    tree = open_directory(tmp_path)
    assert (list(tree), len(tree.gaps)) == (["a"], 1)
