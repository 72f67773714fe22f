import os

from fastmcp import FastMCP

from .store import PageStore

mcp = FastMCP("wiki-files")
store = PageStore(os.environ.get("WIKI_DIR", "wiki"))


@mcp.tool
def read_page(title: str) -> str:
    """Text of a wiki page."""
    return store.load(title)


@mcp.tool
def save_page(title: str, text: str, summary: str = "") -> str:
    """Create or replace a wiki page."""
    size = store.save(title, text)
    store.note(title, summary or "no summary")
    return f"{size} characters saved"


@mcp.tool
def page_list() -> list[str]:
    """All page titles."""
    return store.titles()


def main() -> None:
    mcp.run()
