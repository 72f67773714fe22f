import setproctitle
from mcp.server.fastmcp import FastMCP

setproctitle.setproctitle("tally-mcp: worker")

mcp = FastMCP("tally")


@mcp.tool()
def tally(shop: str) -> str:
    """Count."""
    return shop


mcp.run()
