from collections import Counter
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("word-count")


@mcp.tool()
def count_words(text: str, top: int = 10) -> dict[str, int]:
    """Most frequent words of a text."""
    return dict(Counter(text.lower().split()).most_common(top))


def main():
    mcp.run()
