from mcp.server.fastmcp import FastMCP

mcp = FastMCP("colour")


@mcp.tool()
def name(code: str) -> str:
    """The name of a colour."""
    return {"#fff": "white"}.get(code, "unknown")
