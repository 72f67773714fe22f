from mcp.server.fastmcp import FastMCP

from .hymns import HYMNS, by_metre, by_words
from .misses import log, setup

mcp = FastMCP("hymn-numbers")


def _lines(numbers: list[int]) -> list[str]:
    return [f"{n:>3}  {HYMNS[n][0]} ({HYMNS[n][1]})" for n in numbers]


@mcp.tool()
def find_hymn(words: str) -> list[str]:
    """Hymns whose title has all of the words."""
    hits = by_words(words)
    if not hits:
        log.info("%s", words)
    return _lines(hits)


@mcp.tool()
def hymns_for_metre(metre: str) -> list[str]:
    """Hymns of a metre such as 8.7.8.7."""
    return _lines(by_metre(metre))


def main() -> None:
    setup()
    mcp.run()
