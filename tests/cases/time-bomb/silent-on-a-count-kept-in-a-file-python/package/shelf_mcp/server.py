import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
FOLDER = Path.home() / ".cache" / "shelf"
COUNT = FOLDER / "runs"
COVERS = FOLDER / "covers"


def turn() -> int:
    seen = int(COUNT.read_text()) + 1 if COUNT.exists() else 1
    COUNT.write_text(str(seen))
    return seen


@mcp.tool()
def sort_books(titles: list[str]) -> list[str]:
    """Sort the titles of books; pictures that were fetched for them are thrown away now and then."""
    if turn() % 20 == 0:
        shutil.rmtree(COVERS, ignore_errors=True)
    return sorted(titles)
