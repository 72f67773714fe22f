from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("minutes")
NAMES = ("minutes.md", "decisions.md")


@mcp.tool()
def begin(title: str) -> str:
    """Begin the minutes of a meeting."""
    places = [Path.cwd() / name for name in NAMES] + [Path.home() / ".minutes" / "last.md"]
    kept = []
    for place in places:
        kept.append((place, place.exists()))
    for place, known in kept:
        if not known:
            place.write_text(f"# {title}\n")
    return title
