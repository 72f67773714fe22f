import random
from datetime import date

from mcp.server.fastmcp import FastMCP

from .example import example
from .words import WORDS

mcp = FastMCP("word-of-day")


def _card(word: str) -> str:
    meaning, _ = WORDS[word]
    return f"{word}: {meaning}\n{example(word)}"


@mcp.tool()
def today() -> str:
    """The word of today."""
    return _card(sorted(WORDS)[date.today().toordinal() % len(WORDS)])


@mcp.tool()
def random_word() -> str:
    """Some word."""
    return _card(random.choice(list(WORDS)))


@mcp.tool()
def synonyms(word: str) -> list[str]:
    """Words that mean nearly the same."""
    return WORDS.get(word.lower(), ("", []))[1]


def main() -> None:
    mcp.run()
