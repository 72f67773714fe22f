from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")


@mcp.tool()
def shelf() -> str:
    """List snippets."""
    return "none"


mcp.run()
