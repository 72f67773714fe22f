"""The labelled trees that code findings are measured on, and what a person says of findings."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from bench.judgements import judgements
from bench.trees import ARCHIVES, MIRRORS, Behaviour, packages, rows

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def package(folder: Path, label: str, expected: Mapping[str, Any]) -> None:
    place = folder / label / "one"
    (place / "package").mkdir(parents=True)
    (place / "expected.json").write_text(json.dumps(expected), encoding="utf-8")


def test_package_folder_is_read(tmp_path: Path) -> None:
    behaviour = {"kind": "dynamic-code", "file": "a.py", "line": 3}
    package(tmp_path, "malicious", {"label": "malicious", "behaviours": [behaviour]})
    (tree,) = packages(tmp_path, "own")
    assert tree.behaviours == (Behaviour(kind="dynamic-code", path="a.py", line=3),)
    assert tree.folder == tmp_path / "malicious/one/package"
    assert tree.bad


@pytest.mark.parametrize(
    "expected",
    [
        {"label": "benign", "behaviours": []},
        {"label": "malicious"},
        {"label": "malicious", "behaviours": [3]},
    ],
    ids=["another label", "no behaviours", "no behaviour"],
)
def test_package_folder_of_another_shape_is_refused(tmp_path: Path, expected: dict[str, Any]) -> None:
    package(tmp_path, "malicious", expected)
    with pytest.raises(SystemExit, match=r"expected\.json"):
        list(packages(tmp_path, "own"))


def listed(folder: Path, **row: Any) -> Path:
    """Write one row, with what every row has, and return its file."""
    whole = {
        "id": "src-1",
        "label": "vulnerable",
        "what": "a test",
        "categories": ["sql"],
        "evidence_lines": [],
    }
    path = folder / "source_cases.jsonl"
    path.write_text(json.dumps(whole | row) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def mirrors(tmp_path: Path) -> Path:
    """A folder of mirrors with one repository: two files in a folder, one of them a link."""
    work, base = tmp_path / "work", tmp_path / "mirrors"
    (work / "src/deep").mkdir(parents=True)
    (work / "src/a.py").write_text("import os\n", encoding="utf-8")
    (work / "src/deep/b.py").write_text("x = 1\n", encoding="utf-8")
    (work / "src/link.py").symlink_to("/etc/passwd")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false"]
    subprocess.run([*git, "init", "-q", str(work)], check=True)
    subprocess.run([*git, "-C", str(work), "add", "-A"], check=True)
    subprocess.run([*git, "-C", str(work), "commit", "-qm", "one"], check=True)
    base.mkdir()
    (work / ".git").rename(base / "owner+name")
    return base


@needs_git
def test_file_of_a_mirror_is_a_tree_of_its_own(tmp_path: Path, mirrors: Path) -> None:
    path = listed(tmp_path, source_repo="owner/name", path="src/a.py", evidence_lines=["1: import os"])
    (tree,) = rows(path, tmp_path / "out", {MIRRORS: str(mirrors)})
    assert tree.folder is not None
    assert [each.name for each in tree.folder.iterdir()] == ["a.py"]
    assert tree.behaviours == (Behaviour(kind="evidence", path="a.py", line=1),)


@needs_git
def test_folder_of_a_mirror_is_read_without_its_links(tmp_path: Path, mirrors: Path) -> None:
    path = listed(tmp_path, source_repo="owner/name", path="src/")
    (tree,) = rows(path, tmp_path / "out", {MIRRORS: str(mirrors)})
    assert tree.folder is not None
    found = sorted(each.relative_to(tree.folder).as_posix() for each in tree.folder.rglob("*.py"))
    assert found == ["a.py", "deep/b.py"]


@needs_git
@pytest.mark.parametrize(
    ("source", "place", "why"),
    [
        ("owner/other", "src", "no mirror"),
        ("owner/name", "nowhere", "no file"),
        ("npm:a-1.0.0", ".", ARCHIVES),
    ],
)
def test_what_is_not_here_is_said_to_be_absent(
    tmp_path: Path, mirrors: Path, source: str, place: str, why: str
) -> None:
    path = listed(tmp_path, source_repo=source, path=place)
    (tree,) = rows(path, tmp_path / "out", {MIRRORS: str(mirrors)})
    assert tree.folder is None
    assert why in tree.absent


def test_every_judgement_has_its_reason_and_place() -> None:
    told = judgements()
    assert told
    for place, judgement in told.items():
        digest, rule, path = place.split(" ", 2)
        assert len(digest) == 16
        assert int(digest, 16) >= 0
        assert rule
        assert path
        assert len(judgement.reason) > 20


def test_judging_twice_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "judged.toml"
    entry = '[[judged]]\nclass = "c"\ntrue = false\nreason = "r"\nplaces = ["a b c"]\n'
    table.write_text(entry * 2, encoding="utf-8")
    with pytest.raises(SystemExit, match="twice"):
        judgements(table)
