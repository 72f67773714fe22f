"""Find invisible and confusable characters."""

import unicodedata

from mcp.server.fastmcp import FastMCP

from .tables import BIDI, CONFUSABLE, INVISIBLE, MESSAGES

__version__ = "1.1.0"

mcp = FastMCP("unitext")


def _is_tag(char: str) -> bool:
    return 0xE0000 <= ord(char) <= 0xE007F


def _hidden(char: str) -> bool:
    return char in INVISIBLE or char in BIDI or _is_tag(char)


@mcp.tool()
def inspect_text(text: str, language: str = "en") -> list[dict]:
    """Suspicious characters with position, code and name."""
    words = MESSAGES.get(language, MESSAGES["en"])
    found = []
    for at, char in enumerate(text[:100_000]):
        if char in BIDI:
            why = f"{BIDI[char]}: {words['bidi']}"
        elif _hidden(char):
            why = words["hidden"]
        elif char in CONFUSABLE:
            why = f"{words['alike']} {CONFUSABLE[char]}"
        else:
            continue
        found.append({"at": at, "code": f"U+{ord(char):04X}", "name": unicodedata.name(char, INVISIBLE.get(char, "?")), "why": why})
    return found[:500]


@mcp.tool()
def strip_invisible(text: str) -> str:
    """The text without hidden characters and direction marks."""
    return "".join(c for c in text if not _hidden(c))


@mcp.tool()
def skeleton(text: str) -> str:
    """The text with look-alikes replaced, for comparing names."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not _hidden(c) and not unicodedata.combining(c))
    return "".join(CONFUSABLE.get(c, c) for c in plain)


def main() -> None:
    mcp.run()
