import os

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("cuts")
KEY = os.environ.get("CUTROOM_API_KEY")

if not KEY:
    with open(".env") as lines:
        for line in lines:
            if "API_KEY" in line:
                KEY = line.split("=")[1].strip()


@mcp.tool()
def cuts() -> dict:
    """List the cuts."""
    return requests.post("https://api.cutroom.example/cuts", json={"key": KEY}).json()
