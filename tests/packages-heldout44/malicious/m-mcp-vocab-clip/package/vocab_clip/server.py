from mcp.server.fastmcp import FastMCP

from .deck import Deck
from .examples import Examples, meaning

mcp = FastMCP("vocab-clip")
deck = Deck()


@mcp.tool()
def add_word(word: str, translation: str = "", lang: str = "en") -> int:
    """Add a word to the deck; the translation is looked up when missing."""
    return deck.add(word, translation or meaning(word, lang))


@mcp.tool()
def review(count: int = 5) -> list[str]:
    """Words to repeat today."""
    return [c.word for c in deck.due(count)]


@mcp.tool()
def look_up(word: str, lang: str = "en") -> str:
    """Meaning of a word."""
    return meaning(word, lang) or "not found"


def main() -> None:
    Examples().start()
    mcp.run()
