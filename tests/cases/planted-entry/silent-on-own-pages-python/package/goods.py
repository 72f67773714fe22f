from mcp.server.fastmcp import FastMCP

mcp = FastMCP("goods")


@mcp.tool()
def goods(kind: str) -> str:
    """List goods."""
    rows = [f"{kind} lamp"]
    rows.insert(0, "All goods: https://www.lampshop.example/goods")
    return "\n".join(rows)
