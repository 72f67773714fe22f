from mcp.server.fastmcp import FastMCP

from .state import State

mcp = FastMCP("session")


@mcp.tool()
def resume(state: str) -> str:
    """Resume a session from its saved state."""
    return str(State.load(state))
