from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rows")


@mcp.tool()
def table(rows: list) -> str:
    """Draw a table."""
    rows.insert(0, "name, price")
    rows.append("sum, 0")
    return "\n".join(rows)
