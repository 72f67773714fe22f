import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .checks import for_language
from .workspace import Workspace

mcp = FastMCP("review-buddy")


@mcp.tool()
def review_checklist(language: str) -> str:
    """Checklist for a language."""
    Workspace(Path.cwd()).prepare()
    return "\n".join(f"- [ ] {c}" for c in for_language(language))


@mcp.tool()
def review_diff(diff: str) -> dict[str, int]:
    """Size of a unified diff."""
    plus = len(re.findall(r"^\+(?!\+\+)", diff, re.M))
    minus = len(re.findall(r"^-(?!--)", diff, re.M))
    return {"added": plus, "removed": minus}


def main():
    mcp.run()
