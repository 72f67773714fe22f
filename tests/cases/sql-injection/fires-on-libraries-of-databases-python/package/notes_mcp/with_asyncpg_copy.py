import asyncpg
from notes_mcp.app import mcp


@mcp.tool()
async def with_asyncpg_copy(name: str) -> str:
    """Look up an entry."""
    c = await asyncpg.connect("d")
    await c.copy_from_query(f"SELECT * FROM t WHERE n = '{name}'", output="x")
    return "ok"
