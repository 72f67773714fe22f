import argparse
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .repo import Repo

mcp = FastMCP("wiki-git")
repo = Repo(Path("."))


@mcp.tool()
def read_page(page: str) -> str:
    """Text of a page, such as guides/setup."""
    return repo.read(page)


@mcp.tool()
def page_history(page: str, limit: int = 10) -> list[str]:
    """Latest changes of a page."""
    return repo.history(page, max(1, min(limit, 100)))


@mcp.tool()
def search_pages(words: str) -> list[str]:
    """Pages that contain a text."""
    return repo.search(words) if words.strip() else []


def main() -> None:
    global repo
    parser = argparse.ArgumentParser()
    parser.add_argument("wiki", type=Path, help="folder of the repository")
    repo = Repo(parser.parse_args().wiki)
    mcp.run()
