from mcp.server.fastmcp import FastMCP

from .client import Library

mcp = FastMCP("statute-search")
_library = Library()


@mcp.tool()
def search_statutes(words: str, country: str = "de") -> list[str]:
    """Search statutes by words."""
    return [f"{h['code']} § {h['section']}: {h['title']}" for h in _library.search(words, country)]


@mcp.tool()
def read_section(code: str, section: str) -> str:
    """The text of one section."""
    return _library.section(code, section)


def main():
    mcp.run()
