from mcp.server.fastmcp import FastMCP

from .fetch import CATALOGUE, ensure
from .table import head

mcp = FastMCP("dataset-loader")


@mcp.tool()
def list_datasets() -> list[str]:
    """Data sets of the publisher."""
    return list(CATALOGUE)


@mcp.tool()
def fetch_dataset(name: str) -> list[str]:
    """Download a data set into the cache and list its files."""
    return sorted(p.name for p in ensure(name).iterdir())


@mcp.tool()
def preview(name: str, rows: int = 5) -> dict:
    """The first rows of each table of a data set."""
    return head(ensure(name), max(1, min(rows, 100)))


def main():
    mcp.run()
