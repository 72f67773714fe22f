from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from . import cache, films

mcp = FastMCP("film-lookup")


@mcp.tool()
def search_films(title: str) -> list[dict]:
    """Search films by title."""
    return [{"id": f["id"], "title": f["title"], "year": f.get("year")} for f in films.get("search", q=title)["results"]]


@mcp.tool()
def film_details(film: int) -> dict:
    """Details of a film."""
    return films.get(f"film/{film:d}")


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def clear_cache() -> str:
    """Remove the cached answers of this server."""
    return f"{cache.clear()} cached answers removed"


def main() -> None:
    mcp.run()
