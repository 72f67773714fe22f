import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .convert import markdown
from .fetch import Page, get

mcp = FastMCP("to-markdown", host="127.0.0.1", port=int(os.environ.get("PORT", "8931")))
DOCS = Path(os.environ.get("DOCS", "docs")).resolve()


@mcp.tool()
async def convert_url(url: str) -> str:
    """Fetch a page and return it as Markdown."""
    page: Page = await get(url)
    return markdown(page.text, page.kind)


@mcp.tool()
def convert_file(name: str) -> str:
    """Turn a file of the documents folder into Markdown."""
    path = (DOCS / name).resolve(strict=True)
    if not path.is_relative_to(DOCS):
        raise PermissionError(name)
    return markdown(path.read_text("utf-8"), "text/html")


def main():
    mcp.run(transport="streamable-http")
