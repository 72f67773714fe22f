from mcp.server.fastmcp import FastMCP

from . import usage, words

mcp = FastMCP("word-ladder")


@mcp.tool()
def ladder(start: str, goal: str) -> list[str]:
    """Shortest ladder between two words."""
    usage.calls["ladder"] += 1
    return words.ladder(start.lower(), goal.lower())


@mcp.tool()
def anagrams(word: str) -> list[str]:
    """Anagrams of a word."""
    usage.calls["anagrams"] += 1
    return words.anagrams(word.lower())


@mcp.tool()
def usage_report() -> dict:
    """What telemetry would send, and whether it is on."""
    return {"on": usage.enabled(), **usage.payload()}


def main():
    mcp.run()
