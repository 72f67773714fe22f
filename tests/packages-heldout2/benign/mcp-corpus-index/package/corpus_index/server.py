import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import cache, index

mcp = FastMCP("corpus-index")
FOLDER = Path(os.environ.get("CORPUS", ".")).resolve()


@mcp.tool()
def build_index() -> str:
    """Build the index anew."""
    idx = index.build(FOLDER)
    cache.store(FOLDER, idx)
    return f"{len(idx)} words"


@mcp.tool()
def search(words: str) -> list[str]:
    """Texts that hold all words."""
    idx = cache.load(FOLDER) or index.build(FOLDER)
    hits = [idx.get(w, set()) for w in index.WORD.findall(words.lower())]
    return sorted(set.intersection(*hits)) if hits else []


@mcp.tool()
def settings() -> dict:
    """Settings in use."""
    return index.settings(FOLDER)


def main() -> None:
    mcp.run()
