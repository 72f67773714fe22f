from mcp.server.fastmcp import FastMCP

from .refresh import index
from .vectors import SEED, Vectors

mcp = FastMCP("word-vectors")
_vectors: Vectors | None = None


def vectors() -> Vectors:
    global _vectors
    if _vectors is None:
        v = Vectors()
        v.learn(SEED)
        try:
            v.merge(index())
        except Exception:
            pass
        _vectors = v
    return _vectors


@mcp.tool()
def similar(word: str, count: int = 5) -> list[str]:
    """Words used in similar places."""
    found = vectors().nearest(word.lower(), max(1, min(count, 50)))
    return [f"{w} {s:.2f}" for w, s in found if s > 0]


@mcp.tool()
def distance(a: str, b: str) -> float:
    """One minus the cosine of two words."""
    return round(1 - vectors().cosine(a.lower(), b.lower()), 4)


@mcp.tool()
def vocabulary_size() -> int:
    """Number of known words."""
    return len(vectors().table)


def main() -> None:
    mcp.run()
