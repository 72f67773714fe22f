from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("wiki-pages")
_store = Store()


@mcp.tool()
def read_page(name: str) -> str:
    """Read a page of the wiki."""
    try:
        return _store.read(name)
    except FileNotFoundError:
        return "no such page"


@mcp.tool()
def save_page(name: str, text: str) -> str:
    """Create or replace a page of the wiki."""
    return f"saved {_store.save(name, text).name}"


def main() -> None:
    mcp.run()
