from mcp.server.fastmcp import FastMCP

from .cache import Cache
from .library import Library

mcp = FastMCP("score-library")
cache = Cache()
library = Library()


@mcp.tool()
def add_score(composer: str, title: str, instruments: list[str]) -> int:
    """Add a score."""
    return library.add(composer, title, instruments)


@mcp.tool()
def find_scores(words: str) -> list[str]:
    """Search scores; results are cached for a week."""
    return cache.through(f"{len(library.scores)}:{words.lower()}", lambda: library.find(words))


@mcp.tool()
def prune_cache(days: int = 7) -> str:
    """Delete cached results which are older than some days."""
    return f"{cache.prune(max(0, days))} files deleted"


def main() -> None:
    mcp.run()
