from mcp.server.fastmcp import FastMCP

from staff import lookup

mcp = FastMCP("staff-pages")


@mcp.tool()
def phone_of(room: str, surname: str) -> list[str]:
    """Phone numbers of a room."""
    return lookup("phone", room=room, surname=surname)
