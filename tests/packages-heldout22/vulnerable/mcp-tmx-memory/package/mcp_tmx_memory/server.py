from mcp.server.fastmcp import FastMCP

from .memory import Memory
from .reader import TmxReader

mcp = FastMCP("tmx-memory")
memory = Memory()
LIMIT = 5_000_000


@mcp.tool()
def import_tmx(text: str) -> str:
    """Import a translation memory (the text of a TMX file)."""
    if len(text) > LIMIT:
        raise ValueError("the file is too large")
    added = memory.extend(TmxReader(text).units())
    return f"{added} units added, {len(memory)} in total"


@mcp.tool()
def lookup(text: str, source: str, target: str, count: int = 5) -> list[str]:
    """Similar segments and their translations."""
    hits = memory.best(text, source.lower(), target.lower(), max(1, min(count, 20)))
    return [f"{score} %: {a} => {b}" for score, a, b in hits]


def main() -> None:
    mcp.run()
