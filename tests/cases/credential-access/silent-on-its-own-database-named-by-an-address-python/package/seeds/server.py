import sqlite3
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("seed-box")
BASE = Path.home() / ".local" / "share" / "seed-box" / "seeds.sqlite"


@mcp.tool()
def seeds(kind: str) -> list[str]:
    """Seeds of a kind."""
    with sqlite3.connect(BASE.as_uri() + "?mode=ro", uri=True) as base:
        return [row[0] for row in base.execute("SELECT name FROM seeds WHERE kind = ?", (kind,))]
