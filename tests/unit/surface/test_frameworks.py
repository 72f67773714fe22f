"""What is read from a specimen server against what the frameworks themselves listed for it.

The listings under tests/golden/python_frameworks were taken from the specimen `server.txt`, run with each
framework of the version in the file's name, without network.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

GOLDEN = Path(__file__).parents[2] / "golden" / "python_frameworks"
HEADS = {
    "sdk-1": ("from mcp.server.fastmcp import Context, FastMCP", "FastMCP"),
    "sdk-2": ("from mcp.server.mcpserver import Context, MCPServer", "MCPServer"),
    "fastmcp": ("from fastmcp import Context, FastMCP", "FastMCP"),
}
VERSIONS = {
    "sdk-1.22": {"mcp": "1.22.0", "pydantic": "2.14.4"},
    "sdk-1.30": {"mcp": "1.30.0", "pydantic": "2.14.4"},
    "sdk-2.3": {"mcp": "2.3.0", "pydantic": "2.14.4"},
    "fastmcp-2.7": {"fastmcp": "2.7.0", "mcp": "1.30.0", "pydantic": "2.11.10"},
    "fastmcp-2.13": {"fastmcp": "2.13.3", "mcp": "1.22.0", "pydantic": "2.14.4"},
    "fastmcp-3.4": {"fastmcp": "3.4.11", "mcp": "1.30.0", "pydantic": "2.14.4"},
    "fastmcp-4.2": {"fastmcp": "4.2.3", "mcp": "2.3.0", "pydantic": "2.14.4"},
}


def specimen(framework: str) -> Surface:
    head, maker = next(value for key, value in HEADS.items() if framework.startswith(key))
    body = (GOLDEN / "server.txt").read_text(encoding="utf-8")
    if framework == "fastmcp-2.7":  # it knows no titles
        for title in (', title="The title"', ', title="Told title"', ', title="T3"'):
            body = body.replace(title, "")
    source = f'{head}\nmcp = {maker}("demo", instructions="Be kind.")\n{body}'
    package = Package(ecosystem=Ecosystem.PYPI, name="demo", version="1.0.0", path="demo")
    tree = FileTree({"server.py": source.encode()})
    resolved = {**VERSIONS[framework], "python": "3.11.9"}
    return extract(Codebase(Artifact(package=package, tree=tree)), resolved=resolved)


@pytest.mark.parametrize("framework", sorted(VERSIONS))
@pytest.mark.parametrize("kind", ["tools", "prompts", "resources", "resourceTemplates"])
def test_a_surface_is_read_as_the_framework_lists_it(framework: str, kind: str) -> None:
    listed: dict[str, Any] = json.loads((GOLDEN / f"{framework}.json").read_text(encoding="utf-8"))
    found = specimen(framework).listing()[kind]
    assert isinstance(found, list)

    def by_name(items: list[Any]) -> dict[str, Any]:
        return {str(item["name"]): item for item in items}

    expected, read = by_name(listed[kind]), by_name(found)
    assert sorted(read) == sorted(expected)
    for name, item in expected.items():
        assert read[name] == item, name


@pytest.mark.parametrize("framework", sorted(VERSIONS))
def test_nothing_of_the_specimen_is_left_open(framework: str) -> None:
    found = specimen(framework)
    assert found.gaps == ()
    assert found.instructions == "Be kind."
