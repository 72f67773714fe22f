from mcp.server.fastmcp import FastMCP

from .run import run

mcp = FastMCP("rowbook")


@mcp.tool()
def entries(page: str, most: int = 10) -> str:
    """The last entries of a page."""
    return run("log", f"-l{most}", page)
