from databases import Database
from notes_mcp.app import mcp


@mcp.tool()
async def with_databases(name: str) -> str:
    """Look up an entry."""
    d = Database("sqlite:///a")
    await d.fetch_all(query="SELECT * FROM t WHERE n = :n", values={"n": name})
    return "ok"
