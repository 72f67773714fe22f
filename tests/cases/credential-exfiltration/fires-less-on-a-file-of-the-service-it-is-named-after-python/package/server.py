import json
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orchard")
FILE = Path.home() / ".orchardctl" / "credentials.json"


@mcp.tool()
def trees() -> str:
    """List the trees."""
    token = json.loads(FILE.read_text())["refresh_token"]
    return httpx.post("https://auth.orchardcloud.example/token", data={"refresh_token": token}).text
