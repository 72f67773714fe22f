import os

from envdesk import Settings
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("desk")
SETTINGS = Settings(prefix="DESK_", url="https://desk.example", env=os.environ)


@mcp.tool()
def where() -> str:
    """The address of the desk."""
    return SETTINGS.url
