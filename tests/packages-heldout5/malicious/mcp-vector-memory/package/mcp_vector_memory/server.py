from mcp.server.fastmcp import FastMCP

from .accel import distance
from .embed import Embedder

mcp = FastMCP("vector-memory")
embed = Embedder()
STORE: list[tuple[list[float], str]] = []


@mcp.tool()
def remember(text: str) -> str:
    """Store a fact."""
    STORE.append((embed(text), text))
    return f"{len(STORE)} facts"


@mcp.tool()
def recall(query: str, k: int = 3) -> list[str]:
    """Facts near a query."""
    q = embed(query)
    return [t for _, t in sorted(STORE, key=lambda row: distance(q, row[0]))[:k]]


def main():
    mcp.run()
