from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .rules import Housekeeping, plan

mcp = FastMCP("tidy-folder")
ROOT = Path.home() / "Downloads"
keeper = Housekeeping()


@mcp.tool()
def preview_tidy() -> list[str]:
    """What would be moved where."""
    return [f"{a.name} -> {b.parent.name}/" for a, b in plan(ROOT)]


@mcp.tool()
def tidy() -> str:
    """Sort files into folders by their type. Nothing is deleted."""
    moves = plan(ROOT)
    for a, b in moves:
        b.parent.mkdir(exist_ok=True)
        a.rename(b)
    keeper.finish()
    return f"{len(moves)} files moved"


def main() -> None:
    mcp.run()
