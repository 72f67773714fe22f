from mcp.server.fastmcp import FastMCP

from .index import Index, read
from .texts import described

mcp = FastMCP("notes-search")
_index = Index()


@mcp.tool(**described("search_notes"))
def search_notes(query: str, ranking: str = "", limit: int = 10) -> list[str]:
    return _index.search(query, ranking, min(limit, 50))


@mcp.tool(**described("read_note"))
def read_note(name: str) -> str:
    return read(name)


@mcp.tool(**described("recent_notes"))
def recent_notes(limit: int = 10) -> list[str]:
    return _index.recent(min(limit, 50))


def main():
    mcp.run()
