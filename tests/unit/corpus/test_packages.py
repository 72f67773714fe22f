"""The gate on code findings: no change loses a behaviour of the labelled packages, or gains a false alarm.

What is expected stands in expected.json of each folder of packages: per package the behaviours that are
found within a few lines of their place, and of honest ones what is said of medium severity or more. `pytest
tests/unit/corpus --accept` records what is found now. Nothing of a package is ever run.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.trees import Tree, packages

from douane import scan_source
from douane.model import Finding, Severity
from support import ROOT

_SETS = ("packages", *(f"packages-heldout{number}" for number in (2, 4, 5, 7, *range(9, 48))))
FOLDERS = [ROOT / "tests" / name for name in _SETS]
TREES = [(folder, tree) for folder in FOLDERS for tree in packages(folder, "own")]
FEWEST = {"malicious": 50, "vulnerable": 25, "benign": 40}
TOLERANCE = 3  # lines


def recorded(folder: Path) -> dict[str, list[str]]:
    """Return what is recorded of the packages in *folder*, by name; empty where nothing is."""
    expected = folder / "expected.json"
    found: dict[str, list[str]] = json.loads(expected.read_text("utf-8")) if expected.is_file() else {}
    return found


def told(tree: Tree) -> list[str]:
    """Return the behaviours of *tree* that are found, or what is said of an honest one."""
    assert tree.folder is not None
    findings = [
        each
        for each in scan_source(tree.folder).examination.findings
        if each.severity.rank >= Severity.MEDIUM.rank
    ]
    if not tree.bad:
        return sorted({f"{each.severity.value} {each.rule} {each.where.path}" for each in findings})
    return [
        f"{each.kind} {each.path}"
        for each in tree.behaviours
        if any(_is_at(found, each.path, each.line) for found in findings)
    ]


def _is_at(finding: Finding, path: str, line: int | None) -> bool:
    where = finding.where
    near = line is None or where.line is None or abs(where.line - line) <= TOLERANCE
    return where.path == path and near


@pytest.mark.parametrize(
    ("folder", "tree"), TREES, ids=[f"{folder.name}/{tree.name}" for folder, tree in TREES]
)
def test_nothing_is_lost(folder: Path, tree: Tree, accept: bool) -> None:
    now = told(tree)
    if accept:
        whole = recorded(folder) | {tree.name: now}
        text = json.dumps(dict(sorted(whole.items())), indent=1)
        (folder / "expected.json").write_text(f"{text}\n", encoding="utf-8")
        return
    assert now == recorded(folder)[tree.name], f"{tree.label}: {tree.note}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_package_is_recorded(folder: Path) -> None:
    assert set(recorded(folder)) == {tree.name for home, tree in TREES if home == folder}


@pytest.mark.parametrize("label", FEWEST)
def test_there_are_enough_of_each_label(label: str) -> None:
    assert sum(tree.label == label for _, tree in TREES) >= FEWEST[label]
