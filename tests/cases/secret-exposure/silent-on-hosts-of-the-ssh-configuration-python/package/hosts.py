from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("hosts")


@mcp.tool()
def hosts() -> list[str]:
    """Name the hosts of the SSH configuration."""
    lines = (Path.home() / ".ssh" / "config").read_text().splitlines()
    return [line.split()[1] for line in lines if line.startswith("Host ")]
