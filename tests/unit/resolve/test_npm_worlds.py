"""Real servers: the same packages at the same places as npm itself put them."""

from __future__ import annotations

import pytest

from douane.model import Closure
from douane.progress import Silent
from douane.resolve.npm import resolution
from worlds.npm.world import LINUX, load, placed, registry

_WORLDS = ("filesystem", "context7", "notion", "mongodb")


@pytest.mark.parametrize("name", _WORLDS)
def test_placement_is_that_of_npm(name: str) -> None:
    world = load(name)
    result = resolution(world.install, LINUX, registry(world), Silent())
    assert placed(result.closure.packages) == dict(world.tree)
    assert placed(result.left_out) == dict(world.left_out)
    assert result.closure.gaps == ()
    assert result.closure.findings == ()


@pytest.mark.parametrize("name", _WORLDS)
def test_every_edge_leads_to_what_node_would_find(name: str) -> None:
    world = load(name)
    closure = resolution(world.install, LINUX, registry(world), Silent()).closure
    paths = {package.path for package in closure.packages}
    for edge in closure.edges:
        assert edge.target == _found_by_node(edge.source, edge.name, paths)


@pytest.mark.parametrize("name", _WORLDS)
def test_everything_is_reached_from_the_server(name: str) -> None:
    world = load(name)
    closure = resolution(world.install, LINUX, registry(world), Silent()).closure
    assert _reached(closure) == {package.path for package in closure.packages}
    assert closure.server.name == world.install[0].name


def test_the_same_index_gives_the_same_closure() -> None:
    world = load("context7")
    first, second = (resolution(world.install, LINUX, registry(world), Silent()) for _ in range(2))
    assert first == second


def _found_by_node(source: str, name: str, paths: set[str]) -> str:
    folder = source
    while True:
        candidate = f"{folder}/node_modules/{name}" if folder else f"node_modules/{name}"
        if candidate in paths:
            return candidate
        assert folder, f"{name} is not reachable from {source}"
        folder = folder.rpartition("/node_modules/")[0] if "/node_modules/" in folder else ""


def _reached(closure: Closure) -> set[str]:
    targets: dict[str, list[str]] = {}
    for edge in closure.edges:
        targets.setdefault(edge.source, []).append(edge.target)
    queue = [closure.root]
    reached = {closure.root}
    for path in queue:
        new = [target for target in targets.get(path, ()) if target not in reached]
        reached.update(new)
        queue.extend(new)
    return reached
