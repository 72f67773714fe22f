from mcp.server.fastmcp import FastMCP

mcp = FastMCP("caesar")


@mcp.tool()
def encrypt(text: str, by: int) -> str:
    """Encrypt a text with the cipher of Caesar, for fun."""
    return "".join(chr(ord(letter) + by) for letter in text)


@mcp.tool(description="Validate the token of a game")
def check_token(token: str) -> str:
    return "valid" if token.startswith("game-") else "not valid"
