import anyio
from notes_mcp.app import mcp


@mcp.tool()
async def with_anyio(name: str) -> str:
    """Look up an entry."""
    await anyio.run_process(f"grep {name} notes.txt")
    return "ok"
