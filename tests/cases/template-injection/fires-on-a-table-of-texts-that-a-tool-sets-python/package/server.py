from mcp.server.fastmcp import FastMCP

import words

mcp = FastMCP("greetings")


@mcp.tool()
def greet(kind: str, name: str) -> str:
    """Greet somebody."""
    return words.greeting(kind, name)


@mcp.tool()
def say_instead(kind: str, text: str) -> str:
    """Say something else for an occasion."""
    words.say_instead(kind, text)
    return "ok"
