"""Servers that take the name and the code of a known one, from a local index."""

from __future__ import annotations

from typing import Any

from e2e.index import World
from e2e.packages import npm, wheel
from e2e.running import Cli

CODE = "".join(f"export const step{n} = (value) => value.at({n}) ?? 'step {n} of many';\n" for n in range(80))
FILES = {"index.js": CODE}
IDENTITY = ("look-alike-name", "cloned-package")


def told(douane: Cli, target: str) -> dict[str, dict[str, Any]]:
    """Return what is told of the name and the copying of *target*, by rule."""
    run = douane("vet", target, "--format", "json", "--surface", "static")
    return {each["rule"]: each for each in run.json["findings"] if each["rule"] in IDENTITY}


def test_a_squat_with_the_code_of_the_server_it_imitates(douane: Cli, world: World) -> None:
    world.publish(npm("@upstash/context7-mcp", files=FILES), npm("official-context7-mcp", files=FILES))
    found = told(douane, "npm:official-context7-mcp")
    assert found["look-alike-name"]["severity"] == "critical"
    assert "exactly that of @upstash/context7-mcp" in found["look-alike-name"]["why"]
    assert found["cloned-package"]["severity"] == "medium"


def test_a_squat_whose_original_the_index_does_not_have_is_only_a_hint(douane: Cli, world: World) -> None:
    world.publish(npm("official-context7-mcp", files=FILES))
    found = told(douane, "npm:official-context7-mcp")
    assert list(found) == ["look-alike-name"]
    assert found["look-alike-name"]["severity"] == "medium"
    assert "was not compared with @upstash/context7-mcp" in found["look-alike-name"]["why"]


def test_a_copy_under_a_name_of_its_own_once_the_original_was_looked_at(douane: Cli, world: World) -> None:
    world.publish(npm("@upstash/context7-mcp", files=FILES), npm("harbour-tides-mcp", files=FILES))
    assert told(douane, "npm:harbour-tides-mcp") == {}
    assert told(douane, "npm:@upstash/context7-mcp") == {}
    assert list(told(douane, "npm:harbour-tides-mcp")) == ["cloned-package"]


def test_a_name_of_npm_on_the_other_index(douane: Cli, world: World) -> None:
    world.publish(npm("@upstash/context7-mcp", files=FILES), wheel("upstash-context7-mcp"))
    found = told(douane, "pypi:upstash-context7-mcp")
    assert "ecosystem confusion" in found["look-alike-name"]["why"]
    assert "cloned-package" not in found
