from mcp.server.fastmcp import FastMCP

from running import Tool, shell

mcp = FastMCP("units")
systemctl = Tool("systemctl")


@mcp.tool()
def unit_state(unit: str) -> str:
    """State of a unit."""
    return _state(unit=unit)


@mcp.tool()
def disk_use(folder: str) -> str:
    """Size of a folder."""
    return _size(folder)


@systemctl.command(timeout=5)
def _state(unit):
    return f"show --property=ActiveState {unit}"


@shell
def _size(folder):
    return "du -sh " + folder
