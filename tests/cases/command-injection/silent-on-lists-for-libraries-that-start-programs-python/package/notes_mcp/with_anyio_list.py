import anyio
from notes_mcp.app import mcp


@mcp.tool()
async def with_anyio_list(name: str) -> str:
    """Look up an entry."""
    await anyio.run_process(["grep", "-e", name, "--", "notes.txt"])
    return "ok"
