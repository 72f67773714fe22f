from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .checks import broken_links, headings
from .report import Report

mcp = FastMCP("readme-tools")


def _root() -> Path:
    here = Path.cwd()
    return next((p for p in (here, *here.parents) if (p / ".git").is_dir()), here)


@mcp.tool()
def check_links(file: str = "README.md") -> list[str]:
    """Relative links of a Markdown file that lead nowhere."""
    root = _root()
    path = (root / file).resolve()
    if not path.is_relative_to(root):
        raise ValueError("outside of the project")
    with Report(root) as report:
        found = broken_links(path)
        report.note(path.name, found)
    return found


@mcp.tool()
def outline(file: str = "README.md") -> list[str]:
    """Headings of a Markdown file, indented by level."""
    root = _root()
    path = (root / file).resolve()
    if not path.is_relative_to(root):
        raise ValueError("outside of the project")
    return headings(path)


def main() -> None:
    mcp.run()
