"""The other edition is fetched, verified and compared; what cannot be had is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from douane import pipeline
from douane.api import connected
from douane.model import Examination, Finding, Gap
from douane.targets import parse
from e2e.index import World
from e2e.packages import SERVER_PY, Built, sdist, wheel
from e2e.transport import options

HONEST = {"src/notes_mcp/__init__.py": SERVER_PY, "setup.cfg": "notes-mcp = notes_mcp:main\n"}
HIDDEN = {"notes_mcp/extra.py": "run()\n"}


@pytest.fixture
def world() -> World:
    return World()


def examined(world: World, folder: Path, *, offline: bool = False) -> Examination:
    with connected(replace(options(world, folder), offline=offline)) as services:
        (target,) = parse("pypi:notes-mcp", cwd=folder)
        return pipeline.examine(target, services)


def told(seen: Examination) -> tuple[list[Finding], list[Gap]]:
    findings = [
        each for each in seen.findings if each.rule in ("wheel-not-from-source", "artifact-hash-mismatch")
    ]
    return findings, [gap for gap in seen.gaps if gap.what == "the editions of pkg:pypi/notes-mcp@1.0.0"]


def test_editions_that_agree(world: World, tmp_path: Path) -> None:
    world.publish(wheel("notes-mcp"), sdist("notes-mcp", files=HONEST))
    assert told(examined(world, tmp_path)) == ([], [])


def test_a_module_of_the_wheel_alone(world: World, tmp_path: Path) -> None:
    world.publish(wheel("notes-mcp", files=HIDDEN), sdist("notes-mcp", files=HONEST))
    first = told(examined(world, tmp_path))
    ((finding,), gaps) = first
    assert (finding.package, finding.row, gaps) == ("pkg:pypi/notes-mcp@1.0.0", "supply.code", [])
    asked = len(world.asked)
    assert told(examined(world, tmp_path, offline=True)) == first
    assert len(world.asked) == asked


def test_one_edition_only_is_told_and_alarms_nobody(world: World, tmp_path: Path) -> None:
    world.publish(wheel("notes-mcp"))
    findings, (gap,) = told(examined(world, tmp_path))
    assert (findings, gap.rows) == ([], ())
    assert gap.why == "not compared: the index has no source distribution of this version"


@pytest.mark.parametrize("fault", ["403", "404"])
def test_a_source_distribution_that_cannot_be_had_is_a_gap(world: World, tmp_path: Path, fault: str) -> None:
    world.publish(wheel("notes-mcp"), sdist("notes-mcp", files=HONEST))
    world.faults = {"notes-mcp-1.0.0.tar.gz": fault}
    findings, (gap,) = told(examined(world, tmp_path))
    assert (findings, gap.rows) == ([], ("supply.code",))
    assert "notes-mcp-1.0.0.tar.gz was not compared" in gap.why


def test_other_bytes_than_announced_are_not_compared(world: World, tmp_path: Path) -> None:
    world.publish(wheel("notes-mcp"), sdist("notes-mcp", files=HONEST, announced="0" * 64))
    (finding,), (gap,) = told(examined(world, tmp_path))
    assert (finding.rule, gap.rows) == ("artifact-hash-mismatch", ("supply.code",))
    assert finding.where.path == "notes-mcp-1.0.0.tar.gz"


def test_no_archive_is_a_gap(world: World, tmp_path: Path) -> None:
    world.publish(wheel("notes-mcp"), Built("notes-mcp", "1.0.0", "notes-mcp-1.0.0.tar.gz", b"no archive"))
    findings, (gap,) = told(examined(world, tmp_path))
    assert (findings, gap.rows) == ([], ("supply.code",))


def test_what_the_server_depends_on_is_not_compared(world: World, tmp_path: Path) -> None:
    world.publish(wheel("notes-mcp", requires=("left",)), sdist("notes-mcp", files=HONEST))
    world.publish(wheel("left", files={"left/extra.py": "run()\n"}), sdist("left"))
    assert told(examined(world, tmp_path)) == ([], [])
    assert not any("left-1.0.0.tar.gz" in path for path in world.asked)
