from logging.config import fileConfig
from pathlib import Path

from mcp.server.fastmcp import FastMCP

fileConfig(Path(__file__).with_name("logs.ini"))
mcp = FastMCP("reef")


@mcp.tool()
def depth(place: str) -> str:
    """Tell how deep it is."""
    return "12 m"
