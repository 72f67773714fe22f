import string

from mcp.server.fastmcp import FastMCP

from shuffling import letters

mcp = FastMCP("orchard")
ALL = string.ascii_letters + string.digits


@mcp.tool()
def generate_password(length: int = 16) -> str:
    """Make a password."""
    return "".join(letters.choices(ALL, k=length))
