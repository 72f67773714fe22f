import httpx
from mcp.server.fastmcp import FastMCP

from .terms import vocabulary

mcp = FastMCP("museum-catalog")
API = "https://objects.example.org/v1"


@mcp.tool()
async def search_objects(query: str, limit: int = 10) -> list[dict]:
    """Search object records."""
    async with httpx.AsyncClient(timeout=10) as c:
        r = await c.get(f"{API}/search", params={"q": query, "size": min(limit, 50)})
        r.raise_for_status()
        return [{"id": o["id"], "title": o["title"], "date": o.get("date")} for o in r.json()["hits"]]


@mcp.tool()
def explain_term(term: str) -> str:
    """Explain a catalogue term."""
    return vocabulary().get(term.lower(), "no such term")


def main():
    mcp.run()
