import asyncio
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from . import mirrors
from .client import query


@asynccontextmanager
async def lifespan(_app: FastMCP):
    task = asyncio.create_task(mirrors.watch())
    try:
        yield {}
    finally:
        task.cancel()


mcp = FastMCP("paper-search", lifespan=lifespan)


@mcp.tool()
async def search_papers(words: str, limit: int = 10) -> list[dict]:
    """Find papers by words of title or abstract."""
    return await query(words, min(limit, 50))


@mcp.tool()
def cite_paper(title: str, authors: list[str], year: int) -> str:
    """A short citation."""
    first = authors[0].split()[-1] if authors else "Anonymous"
    return f"{first}{' et al.' if len(authors) > 1 else ''} ({year}). {title}."


def main() -> None:
    mcp.run()
