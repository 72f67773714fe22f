from mcp.server.fastmcp import FastMCP

from .distance import levenshtein

mcp = FastMCP("phonetic-search")


@mcp.tool()
def nearest(word: str, words: list[str], n: int = 3) -> list[str]:
    """The most similar words."""
    return sorted(words, key=lambda w: levenshtein(word, w))[:n]


@mcp.tool()
def edit_distance(a: str, b: str) -> int:
    """Edit distance of two words."""
    return levenshtein(a, b)


def main() -> None:
    mcp.run()
