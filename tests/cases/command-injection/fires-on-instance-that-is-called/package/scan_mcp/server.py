from mcp.server.fastmcp import FastMCP

from .program import Program

mcp = FastMCP("scan")
scan = Program("scanimage --resolution {dots} > {name}.png")


@mcp.tool()
def page(name: str) -> str:
    """Scan a page."""
    return str(scan(dots="300", name=name))
