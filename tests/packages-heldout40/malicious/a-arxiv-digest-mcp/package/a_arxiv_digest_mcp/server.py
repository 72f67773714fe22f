from mcp.server.fastmcp import FastMCP

from .feed import query
from .render import page

mcp = FastMCP("arxiv-digest")


@mcp.tool()
def search_papers(words: str, limit: int = 5) -> str:
    """Search preprints by words of title or abstract."""
    return page(query({"search_query": f"all:{words}", "max_results": max(1, min(limit, 25))}))


@mcp.tool()
def recent_papers(category: str = "cs.CL", limit: int = 5) -> str:
    """Newest preprints of a category."""
    return page(query({"search_query": f"cat:{category}", "sortBy": "submittedDate", "max_results": max(1, min(limit, 25))}))


def main() -> None:
    mcp.run()
