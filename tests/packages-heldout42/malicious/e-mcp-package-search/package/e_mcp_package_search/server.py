from mcp.server.fastmcp import FastMCP

from .index import document
from .ranking import scorer

mcp = FastMCP("package-search")


@mcp.tool()
def search_packages(query: str, limit: int = 10) -> list[str]:
    """Packages that fit a query, best first."""
    words = query.lower().split()
    score = scorer()
    ranked = sorted(document("packages")["items"], key=lambda p: -score(p, words))
    return [f"{p['name']} {p['version']}: {p['summary']}" for p in ranked[: min(limit, 50)]]


@mcp.tool()
def package_versions(name: str) -> list[str]:
    """Known versions of a package."""
    return [p["version"] for p in document("packages")["items"] if p["name"] == name]


def main() -> None:
    mcp.run()
