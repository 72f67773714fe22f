from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@mcp.tool()
def shelve(text: str) -> str:
    """Put a note on the shelf."""
    return f"shelved {len(text)} letters beside the flag of Scotland {SCOTLAND}"
