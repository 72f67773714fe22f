from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import catalogue

mcp = FastMCP("film-archive")


@mcp.tool()
def search_films(words: str, sort: Literal["title", "year", "length"] = "title", newest_first: bool = False) -> list[dict]:
    """Films by words in the title."""
    return catalogue.search(words, sort, newest_first)


@mcp.tool()
def films_by_id(ids: list[int]) -> list[dict]:
    """Several films by their numbers."""
    return catalogue.many(ids[:100])


def main():
    mcp.run()
