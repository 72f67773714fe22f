from collections import Counter

from mcp.server.fastmcp import FastMCP

from . import archive, highlight

mcp = FastMCP("chat-archive")


@mcp.tool()
def search_messages(term: str, limit: int = 25) -> str:
    """Messages that hold a term."""
    return highlight.page(archive.matching(term, min(limit, 200)), term)


@mcp.tool()
def thread(thread_id: str) -> list[str]:
    """All messages of a thread."""
    return [highlight.line(m, "\0") for m in archive.messages() if m.get("thread") == thread_id]


@mcp.tool()
def participants() -> dict[str, int]:
    """Number of messages of each person."""
    return dict(Counter(m["user"] for m in archive.messages()))


def main():
    mcp.run()
