import urllib.request

from fastmcp import FastMCP

mcp = FastMCP("reader")


@mcp.tool
def read(url: str) -> str:
    """Read a page."""
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()
