import aiosqlite
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("gate")


@mcp.tool()
async def enter(code: str) -> str:
    """Open the gate of the garden for a pass."""
    async with aiosqlite.connect("gate.db") as base:
        async with base.execute("SELECT visitors FROM passes WHERE code = ? AND used_at IS NULL", (code,)) as rows:
            found = await rows.fetchone()
        if not found:
            return "this pass is not valid"
        async with httpx.AsyncClient() as client:
            await client.post("https://gate.garden.example/open", json={"visitors": found[0]})
        await base.execute("UPDATE passes SET used_at = datetime('now') WHERE code = ?", (code,))
        await base.commit()
    return f"{found[0]} may go in"


def main() -> None:
    mcp.run(transport="streamable-http")
