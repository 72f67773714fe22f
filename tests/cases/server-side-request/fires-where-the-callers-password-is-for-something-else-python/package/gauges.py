import os

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("well-gauges")
OWN = {"Authorization": f"Bearer {os.environ['GAUGES_KEY']}"}
READERS = {"lock-keeper": "harbour"}


@mcp.tool()
def read_levels(station_host: str, user: str, password: str) -> dict:
    """Read the water levels of a gauging station."""
    if READERS.get(user) != password:
        return {}
    return requests.get(f"https://{station_host}:8443/v1/levels", headers=OWN, timeout=10).json()
