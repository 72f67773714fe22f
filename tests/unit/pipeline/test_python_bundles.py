"""Python packages that a bundle brings or that its host installs, and programs that are built already."""

from __future__ import annotations

from pathlib import Path

from bundled import examined, python_files
from bundles import archive, manifest
from e2e.index import World
from e2e.packages import SERVER_PY, wheel


def test_python_packages_that_a_bundle_brings(tmp_path: Path) -> None:
    seen = examined(World(), tmp_path, archive(python_files(), manifest("python")))
    assert seen.closure
    assert [(each.path, each.version) for each in seen.closure.packages] == [
        (".", "1.2.3"),
        ("left", "1.0"),
        ("right", "2.1"),
    ]
    assert [(edge.source, edge.target) for edge in seen.closure.edges] == [(".", "left"), ("left", "right")]
    assert (seen.gaps, seen.inspected) == ((), 3)
    assert [tool.name for tool in seen.surface.tools] == ["take"]


def test_python_files_that_are_not_as_they_were_installed(tmp_path: Path) -> None:
    files = python_files()
    files["server/lib/right.py"] = "changed = True\n"
    files["server/requirements.txt"] = "left==2.0\nmissing\n"
    files["server/lib/nobody-1.0.dist-info/METADATA"] = "Name: other\nVersion: 1.0\n"
    files["server/lib/odd.dist-info/METADATA"] = "Name: odd\n"
    told = {gap.what: gap.why for gap in examined(World(), tmp_path, archive(files, manifest("python"))).gaps}
    assert "right.py" in told["files of pkg:pypi/right@2.1"]
    assert {"missing", "left==2.0", "server/lib/odd.dist-info", "pkg:pypi/nobody@1.0"} <= told.keys()


def test_a_host_that_installs_with_uv(tmp_path: Path) -> None:
    world = World()
    world.publish(wheel("left", "1.5"))
    files = {
        "main.py": SERVER_PY,
        "pyproject.toml": '[project]\nname = "m"\nversion = "1"\ndependencies = ["left"]\n',
    }
    seen = examined(world, tmp_path, archive(files, manifest("uv", manifest_version="0.4")))
    assert seen.closure
    assert [(each.path, each.version) for each in seen.closure.packages] == [(".", "1.2.3"), ("left", "1.5")]
    assert seen.closure.server.name == "mail"
    assert seen.inspected == 2
    bare = examined(world, tmp_path, archive({"main.py": "1"}, manifest("uv", manifest_version="0.4")))
    assert [gap.what for gap in bare.gaps if gap.rows == ("supply.code",)] == [
        "the dependencies of the bundle"
    ]


def test_a_program_that_is_built_already(tmp_path: Path) -> None:
    data = archive({"server/run": b"\x7fELF\0\0", "icon.png": b"x"}, manifest("binary"))
    seen = examined(World(), tmp_path, data)
    assert seen.closure is None
    assert [gap.what for gap in seen.gaps] == ["server/run"]
    assert seen.launch
