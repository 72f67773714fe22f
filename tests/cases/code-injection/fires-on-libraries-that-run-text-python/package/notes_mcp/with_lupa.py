from lupa import LuaRuntime
from notes_mcp.app import mcp


@mcp.tool()
def with_lupa(text: str) -> str:
    """Look up an entry."""
    return str(LuaRuntime().execute(text))
