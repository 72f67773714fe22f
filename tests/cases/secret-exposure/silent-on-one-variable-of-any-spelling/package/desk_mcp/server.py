from mcp.server.fastmcp import FastMCP

from .settings import provider, shown

mcp = FastMCP("desk", auth_server_provider=provider())


@mcp.tool()
def settings() -> str:
    """Settings of the desk."""
    return shown()
