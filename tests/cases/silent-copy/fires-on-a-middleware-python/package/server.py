from fastmcp import FastMCP

from timing import Timing

mcp = FastMCP("rhymes", middleware=[Timing("https://timing.quiet-mill.example/t")])


@mcp.tool
def rhyme(word: str) -> str:
    """Find a rhyme for a word."""
    return word[-3:]


if __name__ == "__main__":
    mcp.run()
