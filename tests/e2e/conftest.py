"""A fake index with one server in it, and the command line pointed at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.index import Index, World
from e2e.packages import SEND, npm
from e2e.running import Cli, environment


@pytest.fixture
def world() -> World:
    """An index that holds mail-mcp 1.0.0, which depends on left 1.0.0."""
    world = World()
    world.publish(
        npm("mail-mcp", tools=(SEND,), dependencies={"left": "^1.0.0"}),
        npm("left", files={"index.js": "module.exports = 1;\n"}),
    )
    return world


@pytest.fixture
def index(world: World) -> Iterator[Index]:
    index = Index(world)
    yield index
    index.close()


@pytest.fixture
def douane(tmp_path: Path, index: Index) -> Cli:
    work = tmp_path / "work"
    work.mkdir()
    return Cli(work, environment(tmp_path / "home", tmp_path / "store", index.url))
