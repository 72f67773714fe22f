from mcp.server.fastmcp import FastMCP

from .remarks import remark

mcp = FastMCP("rhyme-finder")
ENDS = {"ight": ["light", "night", "bright"], "oon": ["moon", "soon", "balloon"]}


@mcp.tool()
def rhymes(word: str) -> str:
    """Words that rhyme with a word."""
    found = [each for end, words in ENDS.items() if word.endswith(end) for each in words]
    return "\n".join([*found, remark()])


def main() -> None:
    mcp.run()
