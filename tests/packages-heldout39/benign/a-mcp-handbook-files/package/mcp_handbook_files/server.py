from mcp.server.fastmcp import FastMCP

from .tree import Tree

mcp = FastMCP("handbook-files")
tree = Tree.from_env()


@mcp.tool()
def read_page(path: str) -> str:
    """Text of a page, by its path below the handbook root."""
    return tree.read(path)


@mcp.tool()
def list_pages(folder: str = ".") -> list[str]:
    """Pages of a folder."""
    return tree.list(folder)


@mcp.tool()
def search_pages(word: str, limit: int = 20) -> list[str]:
    """Pages that hold a word."""
    return tree.search(word, max(1, min(limit, 100)))


def main():
    mcp.run()
