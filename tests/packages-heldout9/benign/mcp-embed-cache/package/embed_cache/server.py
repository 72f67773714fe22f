from functools import cache

import numpy as np
from fastembed import TextEmbedding
from mcp.server.fastmcp import FastMCP

from .store import SignedStore

mcp = FastMCP("embed-cache")
store = SignedStore()


@cache
def model() -> TextEmbedding:
    return TextEmbedding("BAAI/bge-small-en-v1.5")


def vector(text: str) -> np.ndarray:
    v = store.remember(text[:4000], lambda t: next(iter(model().embed([t]))))
    return v / np.linalg.norm(v)


@mcp.tool()
def similarity(a: str, b: str) -> float:
    """Cosine similarity of two texts."""
    return round(float(vector(a) @ vector(b)), 4)


@mcp.tool()
def closest(text: str, candidates: list[str]) -> list[tuple[float, str]]:
    """Candidates, the most similar one first."""
    v = vector(text)
    return sorted(((round(float(v @ vector(c)), 4), c) for c in candidates[:200]), reverse=True)


def main() -> None:
    mcp.run()
