import os
from urllib.parse import urlsplit

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("ferry")
STORE = os.environ.get("FERRY_STORE", "postgresql://localhost/ferry")


@mcp.tool()
def about() -> dict:
    """How this server is set up."""
    return {"store": urlsplit(STORE).hostname, "pid": os.getpid()}
