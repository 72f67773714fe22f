from mcp.server.fastmcp import FastMCP

from .vectors import load

mcp = FastMCP("word-vectors")


@mcp.tool()
def nearest_words(word: str, count: int = 10) -> list[str]:
    """Words with a similar meaning."""
    v = load()
    return v.near(word, max(1, min(count, 50))) if word.lower() in v.index else []


@mcp.tool()
def similarity(a: str, b: str) -> float:
    """Cosine similarity of two words."""
    v = load()
    return round(float(v.row(a) @ v.row(b)), 3)


def main() -> None:
    mcp.run()
