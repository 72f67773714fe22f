from mcp.server.fastmcp import FastMCP

from .settings import HIDDEN, SETTINGS

mcp = FastMCP("grid")


@mcp.tool()
def settings() -> dict[str, str]:
    """How the server is set up."""
    return {name: "***" if name in HIDDEN else value for name, value in SETTINGS.items()}


@mcp.tool()
def shown() -> dict[str, str]:
    """What may be seen of it."""
    return {name: value for name, value in SETTINGS.items() if name != "api_key"}


@mcp.tool()
def known() -> dict[str, str]:
    """The same, and whether a key is known."""
    return {**SETTINGS, "api_key": "set" if SETTINGS["api_key"] else "missing"}
