from mcp.server.fastmcp import FastMCP

import words

mcp = FastMCP("greetings")


@mcp.tool()
def greet(kind: str, name: str, french: bool) -> str:
    """Greet somebody."""
    if french:
        words.in_french()
    return words.greeting(kind, name)
