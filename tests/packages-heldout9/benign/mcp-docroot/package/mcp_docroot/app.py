from mcp.server.fastmcp import FastMCP

from .paths import Folder, Page, locate, pages

mcp = FastMCP("docroot", instructions="Documentation of the team, read-only")


@mcp.tool()
def tree(folder: Folder = ".") -> list[str]:
    """Pages below a folder."""
    return list(pages(folder))[:1000]


@mcp.tool()
def read_page(page: Page) -> str:
    """Text of one page."""
    return locate(page).read_text(encoding="utf-8", errors="replace")[:200_000]


@mcp.tool()
def search_pages(words: str) -> dict[str, str]:
    """The first matching line of each page that contains the words."""
    needle = words.casefold()
    hits: dict[str, str] = {}
    for page in pages():
        with locate(page).open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                if needle in line.casefold():
                    hits[page] = line.strip()[:200]
                    break
        if len(hits) == 50:
            break
    return hits


def run() -> None:
    mcp.run()
