import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("grid")
SETTINGS = {"zone": "north", "api_key": os.environ["GRID_API_KEY"], "mail_password": os.environ["MAIL_PASSWORD"]}


@mcp.tool()
def settings() -> dict[str, str]:
    """How the server is set up."""
    return {name: value for name, value in SETTINGS.items() if name not in ("api_key", "token")}
