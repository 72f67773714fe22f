"""A fake index with one server in it, and the command line pointed at it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.index import Index, World
from e2e.packages import SEND, npm
from e2e.running import Cli, environment

# A shell lets what it starts in the background ignore Ctrl-C, and what that starts as well.
signal.signal(signal.SIGINT, signal.default_int_handler)


def mail_world() -> World:
    """Return an index that holds mail-mcp 1.0.0, which depends on left 1.0.0."""
    world = World()
    world.publish(
        npm("mail-mcp", tools=(SEND,), dependencies={"left": "^1.0.0"}),
        npm("left", files={"index.js": "module.exports = 1;\n"}),
    )
    return world


@pytest.fixture(scope="session")
def index() -> Iterator[Index]:
    index = Index()
    yield index
    index.close()


@pytest.fixture
def world(index: Index) -> Iterator[World]:
    index.world = mail_world()
    yield index.world
    index.world.released.set()


@pytest.fixture(scope="session")
def snapshot(index: Index, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What pinning mail-mcp once leaves: its lock in work/, the store in store/."""
    index.world = mail_world()
    folder = tmp_path_factory.mktemp("snapshot")
    (folder / "work").mkdir()
    douane = Cli(folder / "work", environment(folder / "home", folder / "store", index.url))
    run = douane("pin", "npm:mail-mcp")
    assert (run.code, run.err) == (3, "wrote lockfiles/npm/mail-mcp.json\n")
    return folder


@pytest.fixture
def douane(tmp_path: Path, index: Index, snapshot: Path, world: World) -> Cli:
    work = tmp_path / "work"
    work.mkdir()
    return Cli(work, environment(tmp_path / "home", tmp_path / "store", index.url), snapshot)


@pytest.fixture
def nowhere() -> dict[str, str]:
    """Variables that point both ecosystems at a port that refuses connections."""
    closed = Index()
    closed.close()
    return {"npm_config_registry": closed.url, "PIP_INDEX_URL": f"{closed.url}/simple/"}
