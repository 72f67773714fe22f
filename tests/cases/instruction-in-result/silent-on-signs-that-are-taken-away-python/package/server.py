from mcp.server.fastmcp import FastMCP

mcp = FastMCP("plain")
GONE = {0xFE0F: None, 0x200B: None, 0xE0001: None}


@mcp.tool()
def plain(text: str) -> str:
    """A text without signs that nobody sees, mentions defused."""
    return text.translate(GONE).replace("@everyone", "@\u200beveryone").replace("@here", "@\u200bhere")
