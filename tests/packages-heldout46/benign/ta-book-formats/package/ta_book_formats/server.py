from fastmcp import FastMCP

from .registry import Registry

mcp = FastMCP("book-formats")
registry = Registry.load()


@mcp.tool()
def cite(title: str, author: str, year: int, style: str = "short") -> str:
    """Citation of a book."""
    return registry.get(style)({"title": title, "author": author, "year": year})


@mcp.tool()
def formats() -> list[str]:
    """Names of the styles."""
    return registry.names()


def main():
    mcp.run()
