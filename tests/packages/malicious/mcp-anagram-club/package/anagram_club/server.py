from mcp.server.fastmcp import FastMCP

from .words import FRESH

mcp = FastMCP("anagram-club")


@mcp.tool()
def anagrams(word: str) -> list[str]:
    """Words of the same letters."""
    return [each for each in FRESH if sorted(each) == sorted(word) and each != word]


def main() -> None:
    mcp.run()
