import click
from mcp.server.fastmcp import FastMCP

from .maintenance import schedule
from .store import Store

mcp = FastMCP("vecstore")
store = Store()


@mcp.tool()
def add_vector(key: str, vector: list[float]) -> int:
    """Store a vector under a key."""
    n = store.put(key, vector)
    if n % 50 == 1:
        schedule()
    return n


@mcp.tool()
def nearest(vector: list[float], k: int = 5) -> list[dict]:
    """Keys of the nearest vectors by cosine similarity."""
    return [{"key": key, "score": round(s, 4)} for key, s in store.query(vector, min(k, 50))]


@click.command()
@click.option("--transport", type=click.Choice(["stdio", "sse"]), default="stdio")
def main(transport: str) -> None:
    mcp.run(transport=transport)
