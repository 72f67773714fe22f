import base64
import math
import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reference")
NAMES = [name for name in dir(os) if not name.startswith("_")]
LOGO = base64.b64decode("PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=")
FUNCTIONS = {name: getattr(math, name) for name in dir(math) if not name.startswith("_")}


@mcp.tool()
def told(name: str) -> str:
    """What the language says of a function of `os`."""
    return str(getattr(os, name).__doc__) if name in NAMES else ""


@mcp.tool()
def computed(name: str, value: float) -> float:
    """The value of a function of mathematics."""
    return FUNCTIONS[name](value)


@mcp.tool()
def logo() -> str:
    """The logo of the server."""
    return LOGO.decode()
