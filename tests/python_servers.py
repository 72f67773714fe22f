"""Made-up Python servers, and what is read from them."""

from __future__ import annotations

from collections.abc import Mapping

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

FAST = "from fastmcp import FastMCP\n"
SDK = "from mcp.server.fastmcp import FastMCP\n"
LOW = (
    "from mcp.server import Server\nimport mcp.types as types\nfrom mcp.types import Tool, ListToolsResult\n"
)


def surface(files: str | Mapping[str, str], **resolved: str) -> Surface:
    package = Package(ecosystem=Ecosystem.PYPI, name="demo", version="1.0.0", path="demo")
    given = {"demo/server.py": files} if isinstance(files, str) else files
    tree = FileTree({path: text.encode() for path, text in given.items()})
    return extract(Codebase(Artifact(package=package, tree=tree)), resolved=resolved)


def names(found: Surface) -> dict[str, str | None]:
    return {tool.name: tool.conditional for tool in found.tools}


def why(found: Surface) -> str:
    return "\n".join(f"{gap.what}: {gap.why}" for gap in found.gaps)
