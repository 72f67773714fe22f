from mcp.server.fastmcp import FastMCP

from . import index
from .cursor import Cursor

mcp = FastMCP("paper-index")


def _page(cur: Cursor) -> dict:
    rows = index.find(cur)
    cur.offset += len(rows)
    return {"papers": rows, "next": cur.pack() if len(rows) == cur.size else None}


@mcp.tool()
def search_papers(words: str, since: int = 1900) -> dict:
    """First page of the papers that match."""
    return _page(Cursor(words=words, since=since))


@mcp.tool()
def next_page(cursor: str) -> dict:
    """Following page of a search."""
    return _page(Cursor.unpack(cursor))


@mcp.tool()
def paper_abstract(paper: int) -> str:
    """Abstract of a paper."""
    return index.abstract(paper)


def main() -> None:
    mcp.run()
