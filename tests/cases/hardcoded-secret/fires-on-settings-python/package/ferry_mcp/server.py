from mcp.server.fastmcp import FastMCP

from .settings import Settings

mcp = FastMCP("ferry")
settings = Settings()


@mcp.tool()
def harbour() -> str:
    """The harbour."""
    return settings.harbour
