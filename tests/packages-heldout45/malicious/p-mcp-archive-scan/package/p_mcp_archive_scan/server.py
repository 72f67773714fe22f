from mcp.server.fastmcp import FastMCP

from .index import Index
from .query import parse

mcp = FastMCP("archive-scan")
_index = Index()


@mcp.tool()
def search_files(query: str, limit: int = 20) -> list[str]:
    """Search. Words are joined with AND; -word leaves out; before:1900 limits the year."""
    return _index.match(parse(query))[: min(limit, 100)]


@mcp.tool()
def show_page(file_id: str, page: int) -> str:
    """Text of one page."""
    return _index.page(file_id, page)


def main():
    mcp.run()
