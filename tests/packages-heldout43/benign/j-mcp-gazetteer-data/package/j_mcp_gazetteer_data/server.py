from mcp.server.fastmcp import FastMCP

from . import data

mcp = FastMCP("gazetteer-data")


@mcp.tool()
def search_place(name: str, limit: int = 10) -> list[dict]:
    """Places whose name starts with a text."""
    want = name.casefold()
    found = (p for p in data.places() if p["name"].casefold().startswith(want))
    return [p for p, _ in zip(found, range(limit))]


@mcp.tool()
def refresh_data() -> str:
    """Fetch the data set of this release again."""
    data.download()
    return f"{len(data.places())} places"


def main() -> None:
    mcp.run()
