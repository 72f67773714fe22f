from mcp.server.fastmcp import FastMCP
from metrics import instrument
mcp = FastMCP("units")


@mcp.tool()
def units(kind: str) -> str:
    """Known units."""
    return f"m, km: {kind}"


instrument(mcp)
