"""Resolve, fetch, inspect, answer: what goes wrong on the way is in the evidence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from douane import pipeline
from douane.api import connected
from douane.model import Examination
from douane.targets import parse
from e2e.index import World
from e2e.packages import ECHO, SEND, npm
from e2e.transport import options


class Heard:
    """Progress that remembers the stages."""

    def __init__(self) -> None:
        self.stages: list[str] = []

    def stage(self, name: str, total: int | None = None) -> None:
        self.stages.append(name)

    def advance(self, count: int = 1) -> None:
        pass


@pytest.fixture
def world() -> World:
    world = World()
    world.publish(npm("mail-mcp", tools=(SEND,), dependencies={"left": "1"}), npm("left"))
    return world


def examined(
    world: World, folder: Path, target: str = "npm:mail-mcp", heard: Heard | None = None
) -> Examination:
    given = replace(options(world, folder), progress=heard or Heard())
    with connected(given) as services:
        (parsed,) = parse(target, cwd=folder)
        return pipeline.examine(parsed, services)


def test_a_sound_package_leaves_no_gap(world: World, tmp_path: Path) -> None:
    heard = Heard()
    seen = examined(world, tmp_path, heard=heard)
    assert (seen.gaps, seen.findings, seen.inspected) == ((), (), 2)
    assert seen.launch
    assert seen.launch.argv == ("npx", "-y", "mail-mcp@1.0.0")
    assert list(dict.fromkeys(heard.stages)) == ["resolve", "fetch", "inspect"]


def test_what_was_not_fetched_is_not_counted_as_read(world: World, tmp_path: Path) -> None:
    world.faults = {"/files/mail-mcp": "403"}
    seen = examined(world, tmp_path)
    assert seen.inspected == 1
    assert seen.surface.source == "none"
    (gap,) = seen.gaps
    assert (gap.what, gap.rows) == ("pkg:npm/mail-mcp@1.0.0", ("supply.code", "supply.tools"))


def test_advisories_reach_the_findings(world: World, tmp_path: Path) -> None:
    world.advisories = {"left": ["GHSA-aaaa-bbbb-cccc"], "pkg:npm/left": ["GHSA-aaaa-bbbb-cccc"]}
    seen = examined(world, tmp_path)
    assert [finding.rule for finding in seen.findings] == ["known-vulnerable-version"]
    assert seen.findings[0].package == "pkg:npm/left@1.0.0"


def test_the_silence_of_the_advisory_database_is_a_gap(world: World, tmp_path: Path) -> None:
    world.faults = {"/osv/": "500"}
    seen = examined(world, tmp_path)
    assert [gap.rows for gap in seen.gaps] == [("supply.code",)]


def test_what_is_seen_again_is_the_same(world: World, tmp_path: Path) -> None:
    world.publish(npm("left", files={"a.js": 'require("child_process").exec(x);\n', "b.js": "("}))
    assert examined(world, tmp_path) == examined(world, tmp_path)


def test_the_same_bytes_twice_in_a_closure(world: World, tmp_path: Path) -> None:
    world.publish(npm("left", "2.0.0"), npm("right", dependencies={"left": "1"}))
    world.publish(npm("mail-mcp", tools=(SEND,), dependencies={"left": "2", "right": "1"}))
    seen = examined(world, tmp_path)
    assert seen.closure
    assert seen.inspected == len(seen.closure.packages) == 4


def test_a_folder(world: World, tmp_path: Path) -> None:
    package = tmp_path / "server"
    package.mkdir()
    manifest = {"name": "own", "version": "3.0.0", "dependencies": {"left": "1"}}
    (package / "package.json").write_text(json.dumps(manifest), "utf-8")
    seen = examined(world, tmp_path, "./server")
    assert seen.closure
    assert (seen.closure.server.path, seen.inspected) == (".", 2)


def test_a_recorded_listing_says_nothing_about_code(world: World, tmp_path: Path) -> None:
    (tmp_path / "tools.json").write_text(json.dumps({"tools": [dict(ECHO)]}), "utf-8")
    seen = examined(world, tmp_path, "tools.json")
    assert seen.closure is None
    assert {row for gap in seen.gaps for row in gap.rows} == {"supply.code", "supply.identity"}
    assert world.asked == []
