from typing import Literal

from mcp.server.fastmcp import FastMCP

from .notes import following, notes
from .project import Project

mcp = FastMCP("release-helper")


@mcp.tool()
def next_release(folder: str, part: Literal["major", "minor", "patch"] = "patch") -> str:
    """Next version of a project."""
    return ".".join(map(str, following(Project(folder).version(), part)))


@mcp.tool()
def release_notes(folder: str) -> str:
    """Release notes in Markdown."""
    return notes(Project(folder))


def main():
    mcp.run()
