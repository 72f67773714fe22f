import anyio
from notes_mcp.app import mcp


@mcp.tool()
async def with_anyio_list_var(name: str) -> str:
    """Look up an entry."""
    line = ["grep", "-e", name]
    line.append("--")
    line.append("notes.txt")
    await anyio.run_process(line)
    return "ok"
