"""Packages made of a few texts, for tests of what reads code."""

from __future__ import annotations

from collections.abc import Mapping

from douane.model import Artifact, Ecosystem, FileTree, Finding, Package
from douane.rules import Rule
from douane.surface import extract
from douane.syntax import Codebase

SERVER_JS = "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\n"
SERVER_PY = "from mcp.server.fastmcp import FastMCP\nmcp = FastMCP('case')\n"


def codebase(files: Mapping[str, str], name: str = "case") -> Codebase:
    """A package called *name* with *files*."""
    ecosystem = Ecosystem.PYPI if any(path.endswith(".py") for path in files) else Ecosystem.NPM
    package = Package(ecosystem=ecosystem, name=name, version="1.0.0", path=".")
    tree = FileTree({path: text.encode() for path, text in files.items()})
    return Codebase(Artifact(package=package, tree=tree))


def found_by(rule: Rule, files: Mapping[str, str], name: str = "case") -> list[Finding]:
    """What *rule* finds in the code of such a package, and in what its tools do."""
    given = codebase(files, name)
    found = list(rule.code(given)) if rule.code else []
    found += list(rule.server(given, extract(given))) if rule.server else []
    return [rule.finding(each) for each in found]
