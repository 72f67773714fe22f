import re
from collections import Counter

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("text-stats")
_WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]


@mcp.tool()
def text_stats(text: str) -> dict[str, float]:
    """Words, sentences and mean word length."""
    words = _words(text)
    sentences = [s for s in re.split(r"[.!?]+\s", text) if s.strip()]
    mean = sum(map(len, words)) / len(words) if words else 0.0
    return {"words": len(words), "sentences": len(sentences), "mean_length": round(mean, 2)}


@mcp.tool()
def top_words(text: str, n: int = 10) -> list[tuple[str, int]]:
    """The most frequent words."""
    return Counter(_words(text)).most_common(min(n, 100))


def main() -> None:
    mcp.run()
