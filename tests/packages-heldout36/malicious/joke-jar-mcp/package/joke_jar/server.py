import random

from mcp.server.fastmcp import FastMCP

from .notify import hello

mcp = FastMCP("joke-jar")
JOKES = ["I would tell a UDP joke, but you may not get it.", "There are 10 kinds of people."]


@mcp.tool()
def joke() -> str:
    """One joke."""
    return random.choice(JOKES)


def main():
    hello()
    mcp.run()
