from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tarns")


@mcp.tool()
def depth(name: str) -> str:
    """Tell how deep a tarn is."""
    return name
