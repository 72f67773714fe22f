"""Many pinned servers at once: the same answers as one by one, and nothing asked for twice."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from e2e.index import World
from e2e.packages import ECHO, Built, npm, wheel
from e2e.running import Cli

COUNT = 10
SHARED = {"index.js": "module.exports = 1;\n"}


def node(number: int, version: str = "1.0.0") -> Built:
    tool = {**ECHO, "name": f"echo_{number}"}
    return npm(f"node-{number}-mcp", version, tools=(tool,), dependencies={"left": "^1.0.0"})


@pytest.fixture
def locks(douane: Cli, world: World) -> list[str]:
    """Pin ten servers, half of them Python, all with a dependency in common; return their locks."""
    world.publish(*(node(number) for number in range(COUNT // 2)))
    world.publish(npm("left", files=SHARED), wheel("shared"))
    world.publish(*(wheel(f"python-{number}-mcp", requires=("shared",)) for number in range(COUNT // 2)))
    targets = [f"npm:node-{number}-mcp" for number in range(COUNT // 2)]
    targets += [f"pypi:python-{number}-mcp" for number in range(COUNT // 2)]
    assert douane("pin", *targets).code in (1, 3)
    locks = [f"lockfiles/{target.replace(':', '/')}.json" for target in targets]
    assert [lock for lock in locks if not (douane.cwd / lock).is_file()] == []
    return locks


def compared(text: str) -> list[Any]:
    found: list[Any] = json.loads(text)["compared"]
    return found


def test_nothing_moved_and_nothing_is_asked_for_in_vain(douane: Cli, world: World, locks: list[str]) -> None:
    world.asked.clear()
    run = douane("check", "--refresh", *locks)
    assert run.code == 0, run.out
    assert f"{COUNT} compared, 0 drifted, 0 not fully seen" in run.out
    documents = Counter(path for path in world.asked if path.startswith(("/npm/", "/simple/")))
    assert len(documents) == COUNT + 2
    # Two processes may ask for the same thing at the same moment; never twice the same one.
    assert max(documents.values()) <= 2
    assert not [path for path in world.asked if path.startswith("/files/")]


def test_an_empty_store_is_filled_once(douane: Cli, world: World, locks: list[str], tmp_path: Path) -> None:
    world.asked.clear()
    run = douane("check", *locks, "--store", tmp_path / "another")
    assert run.code == 0, run.out
    files = Counter(path for path in world.asked if path.startswith("/files/"))
    assert len(files) == COUNT + 2
    assert max(files.values()) <= 2


def test_the_answers_are_those_of_one_by_one_in_the_order_asked_for(
    douane: Cli, world: World, locks: list[str]
) -> None:
    world.publish(node(3, "1.0.1"))
    world.faults["simple/python-2-mcp"] = "500"
    (douane.cwd / locks[1]).write_text("{", encoding="utf-8")
    together = douane("check", "--refresh", "--format", "json", *locks)
    assert together.code == 1
    told = compared(together.out)
    assert [item["path"] for item in told] == locks
    for number, code in ((0, 0), (1, 2), (3, 1), (7, 3)):
        alone = douane("check", "--refresh", "--format", "json", locks[number])
        assert alone.code == code
        assert compared(alone.out) == [told[number]]
