"""Every case of every world: what would be installed, or why nothing can be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement as Pep508
from packaging.utils import canonicalize_name

from douane import errors
from douane.environment import detect
from douane.model import Closure, Ecosystem, Requirement
from douane.progress import Silent
from douane.resolve.pypi import resolve
from support import ROOT
from worlds.pypi.index import World, registry

_FOLDER = ROOT / "tests" / "worlds" / "pypi"


def _cases() -> list[Any]:
    found = []
    for path in sorted(_FOLDER.glob("*.json")):
        for number, case in enumerate(_load(path)["cases"]):
            asked = " ".join(map(str, case["ask"]))
            found.append(pytest.param(path, number, id=f"{path.stem}: {asked}: {case['why']}"))
    return found


def _load(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8")))


def _requirement(asked: str | dict[str, str]) -> Requirement:
    if isinstance(asked, dict):
        return Requirement(ecosystem=Ecosystem.PYPI, **asked)  # type: ignore[arg-type]
    parsed = Pep508(asked)
    return Requirement(
        ecosystem=Ecosystem.PYPI,
        name=canonicalize_name(parsed.name),
        specifier=str(parsed.specifier),
        extras=tuple(sorted(map(canonicalize_name, parsed.extras))),
        url=parsed.url,
    )


def _solve(world: World, case: dict[str, Any]) -> Closure:
    environment = detect(
        {
            "python": case.get("python", "3.11.7"),
            "platform": case.get("platform", "manylinux_2_28_x86_64"),
        }
    )
    asked = [_requirement(item) for item in case["ask"]]
    return resolve(asked, environment, registry(world), Silent())


@pytest.mark.parametrize(("path", "number"), _cases())
def test_world(path: Path, number: int) -> None:
    document = _load(path)
    case = document["cases"][number]
    world = World(document["index"])
    if "error" in case:
        with pytest.raises(getattr(errors, case["kind"])) as raised:
            _solve(world, case)
        assert case["error"] in raised.value.message
        assert case.get("remedy", "") in raised.value.remedy
        return
    closure = _solve(world, case)
    assert {package.path: package.version for package in closure.packages} == case["expect"]
    assert [f"{gap.what}: {gap.why}" for gap in closure.gaps] == case.get("gaps", [])
    assert [finding.rule for finding in closure.findings] == case.get("findings", [])
    assert {p.name: p.yanked for p in closure.packages if p.yanked is not None} == case.get("yanked", {})
    files = {package.name: package.filename for package in closure.packages}
    assert {name: files[name] for name in case.get("files", {})} == case.get("files", {})
    edges = [f"{edge.source} -> {edge.target} {edge.specifier}" for edge in closure.edges]
    assert edges == case.get("edges", edges)
    assert closure.root == closure.packages[[p.path for p in closure.packages].index(closure.root)].path
    assert "hunter2" not in repr(closure)
