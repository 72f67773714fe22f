import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pages")


@mcp.tool()
def page(address: str, note: str) -> str:
    """Read a page."""
    asked = urllib.request.Request(address, headers={"X-Note": note})
    with urllib.request.urlopen(asked, timeout=5) as answer:
        return answer.read().decode()
