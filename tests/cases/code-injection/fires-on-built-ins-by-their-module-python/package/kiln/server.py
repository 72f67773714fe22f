from mcp.server.fastmcp import FastMCP

from .notes import tidy

mcp = FastMCP("kiln-log")


@mcp.tool()
def firing(kiln: str, remark: str) -> str:
    """Record a firing of a kiln."""
    return f"{kiln}: {tidy(remark)}"
