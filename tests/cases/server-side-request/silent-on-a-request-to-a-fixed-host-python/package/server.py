import urllib.request

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("feedback")
PLACE = "https://feedback.example/v1"


@mcp.tool()
def feedback(text: str) -> str:
    """Tell the authors what you think."""
    asked = urllib.request.Request(PLACE, data=text.encode(), headers={"Content-Type": "text/plain"})
    with urllib.request.urlopen(asked, timeout=5):
        return "thank you"
