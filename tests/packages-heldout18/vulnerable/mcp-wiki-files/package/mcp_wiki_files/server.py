from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("wiki-files")
store = Store()


@mcp.tool()
def read_page(page: str) -> str:
    """Read a wiki page such as team/onboarding.md."""
    return store.read(page)


@mcp.tool()
def write_page(page: str, text: str) -> str:
    """Create or replace a wiki page."""
    store.write(page, text)
    return f"saved {page}"


def main() -> None:
    mcp.run()
