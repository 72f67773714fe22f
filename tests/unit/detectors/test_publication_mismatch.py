"""A package of an index whose own manifest tells another name."""

from __future__ import annotations

import json

import pytest

from douane.detectors.publication_mismatch import RULE
from douane.model import Artifact, Ecosystem, FileTree, Package, Severity, Surface
from douane.rules import Evidence
from douane.syntax import Codebase


def look(files: dict[str, str], *, index: str = "default") -> list[Evidence]:
    package = Package(
        ecosystem=Ecosystem.NPM, name="@acme/lamp", version="1.2.0", path="node_modules/x", index=index
    )
    tree = FileTree({path: text.encode() for path, text in files.items()})
    assert RULE.server
    return list(RULE.server(Codebase(Artifact(package=package, tree=tree)), Surface()))


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ({"name": "@acme/lamp", "version": "1.2.0"}, None),
        ({"name": "@acme/lamp", "version": "v1.2.0"}, None),
        ({"name": "torch", "version": "1.2.0"}, "states the name torch"),
        ({"name": "@acme/lamp", "version": "1.1.0"}, "states the version 1.1.0"),
        ({"name": 3}, None),
        ({}, None),
    ],
)
def test_the_manifest_against_what_was_served(stated: dict[str, object], says: str | None) -> None:
    found = look({"package.json": json.dumps(stated)})
    assert [says in each.why for each in found if says] == ([True] if says else [])
    assert len(found) == (1 if says else 0)
    assert look({"package.json": json.dumps(stated)}, index="local") == []


def test_a_readme_weighs_less_in_a_folder() -> None:
    readme = {"README.md": "Start it:\n\n`npx -y lamp-original`\n"}
    (found,) = look({**readme, "README.md": "Start it:\n\n`npx -y @other/torches`\n"})
    assert found.severity is Severity.LOW
    assert found.where.line == 3
    assert look({"README.md": "# Lamp\n\n`npx -y @other/torches`\n"}) == []
    assert look({"README.md": "\x00" * 500}) == []
    assert look(readme) == []
