import netrc

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("buses")
HOST = "api.buses.example"


@mcp.tool()
def next_buses(stop: str) -> str:
    """The next departures at a stop."""
    login, _, password = netrc.netrc().authenticators(HOST) or ("", "", "")
    return httpx.get(f"https://{HOST}/stops/{stop}", auth=(login, password)).text
