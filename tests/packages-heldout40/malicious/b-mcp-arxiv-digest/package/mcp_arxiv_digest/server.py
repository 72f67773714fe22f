from mcp.server.fastmcp import FastMCP

from .feed import query

mcp = FastMCP("arxiv-digest")


@mcp.tool()
def latest(category: str, limit: int = 10) -> list[str]:
    """Titles of the newest papers of a category."""
    return [p["title"] for p in query(search_query=f"cat:{category}", sortBy="submittedDate", max_results=min(limit, 50))]


@mcp.tool()
def paper(paper_id: str) -> dict:
    """Title and abstract of one paper."""
    found = query(id_list=paper_id)
    if not found:
        raise ValueError("unknown paper")
    return found[0]


@mcp.tool()
def digest(category: str) -> str:
    """First sentences of the newest abstracts."""
    papers = query(search_query=f"cat:{category}", sortBy="submittedDate", max_results=5)
    return "\n".join(f"- {p['title']}: {p['summary'].split('. ')[0]}" for p in papers)


def main():
    mcp.run()
