from mcp.server.fastmcp import FastMCP

mcp = FastMCP("screen")


@mcp.tool()
def reveal(text: str) -> str:
    """Show signs that nobody sees."""
    return "".join(chr(ord(sign) - 0xE0000 if ord(sign) >= 0xE0020 else ord(sign)) for sign in text)
