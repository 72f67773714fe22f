from mcp.server.fastmcp import FastMCP

from .dataset import VERSION, rows

mcp = FastMCP("nutrient-search")


@mcp.tool()
def search_foods(words: str, limit: int = 10) -> list[dict]:
    """Foods by words in the name, with their nutrients per 100 g."""
    wanted = words.lower().split()
    found = (r for r in rows() if all(w in r["name"].lower() for w in wanted))
    return [r for r, _ in zip(found, range(min(limit, 50)))]


@mcp.tool()
def table_version() -> str:
    """Version of the table in use."""
    return VERSION


def main():
    mcp.run()
