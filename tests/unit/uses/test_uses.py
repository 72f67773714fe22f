"""Where a server uses a package with an advisory: from a tool, from an import, or not known."""

from __future__ import annotations

import pytest

from douane import uses
from douane.model import (
    Advisory,
    Artifact,
    Closure,
    Confidence,
    Definition,
    Ecosystem,
    Edge,
    Entry,
    Environment,
    FileTree,
    Finding,
    Package,
    Severity,
    Where,
)
from douane.store import Store
from douane.surface import extract
from douane.syntax import Codebase

NOWHERE = Environment(
    python="3.11.0", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)
PYTHON = '''
from mcp.server.fastmcp import FastMCP
{imports}
mcp = FastMCP("notes")

@mcp.tool()
def read(name: str) -> str:
    """Reads a note."""
    return {used}

def main() -> None:
    {started}
    mcp.run()
'''
SCRIPT = """
import {{ McpServer }} from "@modelcontextprotocol/sdk/server/mcp.js";
{imports}
const server = new McpServer({{ name: "notes", version: "1.0.0" }});
server.registerTool("read", {{ description: "Reads a note." }}, async (args) => {{
  return {{ content: [{{ type: "text", text: {used} }}] }};
}});
"""


def reach(
    ecosystem: Ecosystem, needed: str, source: str, *, direct: bool = True
) -> list[tuple[Entry, str | None]]:
    """Return the ways that are told for an advisory about *needed*, used in *source*."""
    server = Package(ecosystem=ecosystem, name="notes", version="1.0", path="notes")
    other = Package(ecosystem=ecosystem, name=needed, version="1.0", path=needed)
    between = Package(ecosystem=ecosystem, name="between", version="1.0", path="between")
    source_of = "notes" if direct else "between"
    closure = Closure(
        root="notes",
        packages=(server, other, between),
        edges=(Edge(source=source_of, target=needed, name=needed, specifier=""),),
        environment=NOWHERE,
    )
    if ecosystem is Ecosystem.PYPI:
        files = {
            "notes.py": source.encode(),
            "notes-1.0.dist-info/entry_points.txt": b"[console_scripts]\nnotes = notes:main\n",
        }
    else:
        files = {
            "index.js": source.encode(),
            "package.json": b'{"name": "notes", "version": "1.0.0", "type": "module", "bin": "index.js"}',
        }
    tree = FileTree(files)
    tools: tuple[Definition, ...] = extract(Codebase(Artifact(package=server, tree=tree))).tools
    assert [tool.name for tool in tools] == ["read"]
    about = Advisory(id="GHSA-1", package=other.purl, summary="", severity=Severity.HIGH)
    finding = Finding(
        rule="known-vulnerable-version",
        severity=Severity.HIGH,
        confidence=Confidence.HIGH,
        package=other.purl,
        where=Where(),
        excerpt="",
        why="",
        remedy="",
        row="supply.code",
        advisory=about,
    )
    unlike = Finding(
        **{
            name: getattr(finding, name)
            for name in ("rule", "severity", "confidence", "where", "excerpt", "why", "remedy", "row")
        },
        package=other.purl,
    )
    told, left = uses.reached([finding, unlike], closure, tools, Store.in_memory(), {"notes": tree})
    assert left == unlike
    return [(way.by, way.name) for way in told.reach]


@pytest.mark.parametrize(
    ("imports", "used"),
    [
        ("import left_pad", "left_pad.pad(name)"),
        ("from left_pad import pad, trim", "pad(name)"),
        ("from left_pad.inner import pad as p1", "p1(name)"),
        ("import left_pad as lp", "lp.pad(name)"),
    ],
)
def test_a_tool_of_a_python_server_reaches_it(imports: str, used: str) -> None:
    source = PYTHON.format(imports=imports, used=used, started="pass")
    assert reach(Ecosystem.PYPI, "left-pad", source) == [(Entry.TOOL, "read")]


@pytest.mark.parametrize(
    ("imports", "used"),
    [
        ('import pad from "left-pad";', "pad(args.name)"),
        ('import * as left from "left-pad";', "left.pad(args.name)"),
        ('import { pad as p1 } from "left-pad/inner";', "p1(args.name)"),
        ('const pad = require("left-pad");', "pad(args.name)"),
    ],
)
def test_a_tool_of_a_script_server_reaches_it(imports: str, used: str) -> None:
    source = SCRIPT.format(imports=imports, used=used)
    assert reach(Ecosystem.NPM, "left-pad", source) == [(Entry.TOOL, "read")]


def test_what_only_the_start_uses_is_told_so() -> None:
    source = PYTHON.format(imports="import left_pad", used="name", started="left_pad.pad('x')")
    ways = reach(Ecosystem.PYPI, "left-pad", source)
    assert ways
    assert Entry.TOOL not in {by for by, _ in ways}


@pytest.mark.parametrize(
    ("imports", "used", "direct"),
    [
        ("import left_pad", "left_pad.pad(name)", False),
        ("import left_padding", "left_padding.pad(name)", True),
        ("left_pad = None", "left_pad.pad(name)", True),
        ("import left_pad", "name", True),
    ],
)
def test_what_is_not_known_is_not_told(imports: str, used: str, direct: bool) -> None:
    source = PYTHON.format(imports=imports, used=used, started="pass")
    assert reach(Ecosystem.PYPI, "left-pad", source, direct=direct) == []
