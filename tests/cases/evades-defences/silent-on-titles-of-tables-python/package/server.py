from rich.table import Table
from mcp.server.fastmcp import FastMCP

table = Table(title="sshd")
table.title = "systemd"

mcp = FastMCP("tally")


@mcp.tool()
def tally(shop: str) -> str:
    """Count."""
    return shop


mcp.run()
