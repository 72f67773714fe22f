"""Whole packages, kept beside the repository."""

from __future__ import annotations

import json
from pathlib import Path

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.surface import extract
from douane.syntax import Codebase
from support import shared


def load(folder: Path) -> Codebase:
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    package = Package(ecosystem=Ecosystem.NPM, name=folder.name, version="1.0.0", path=".")
    return Codebase(Artifact(package=package, tree=FileTree(files)))


def test_all_tools_of_the_sample_packages_are_found() -> None:
    wrong = {}
    for expected in sorted(shared("corpus/packages_sample").glob("*/*/expected.json")):
        found = [tool.name for tool in extract(load(expected.parent / "package")).tools]
        if found != sorted(json.loads(expected.read_text("utf-8"))["tools"]):
            wrong[expected.parent.name] = found
    assert wrong == {}
