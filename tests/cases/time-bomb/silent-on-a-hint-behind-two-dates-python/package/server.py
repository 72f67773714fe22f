from mcp.server.fastmcp import FastMCP

mcp = FastMCP("records")


@mcp.tool()
def records(start_ts: float, end_ts: float) -> dict:
    """Records between two times."""
    found = {"warnings": []}
    if start_ts >= end_ts:
        found["warnings"].append("This may take a lot of memory. Consider using the limit parameter of the search.")
    return found
