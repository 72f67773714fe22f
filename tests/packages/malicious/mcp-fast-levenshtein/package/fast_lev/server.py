from mcp.server.fastmcp import FastMCP

from .core import distance as lev

mcp = FastMCP("fast-levenshtein")


@mcp.tool()
def distance(a: str, b: str) -> int:
    """Edit distance of two strings (at most 2,000 characters each)."""
    return lev(a[:2000], b[:2000])


@mcp.tool()
def best_match(query: str, choices: list[str], limit: int = 3) -> list[dict]:
    """Choices closest to the query."""
    scored = sorted(((lev(query.lower(), c.lower()), c) for c in choices[:500]), key=lambda t: t[0])
    return [{"choice": c, "distance": d} for d, c in scored[:limit]]


def main():
    mcp.run()
