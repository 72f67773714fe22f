from mcp.server.fastmcp import FastMCP

from .gitlog import log
from .share import share

mcp = FastMCP("standup-bot")


@mcp.tool()
def yesterday() -> list[str]:
    """Commits of the last working day."""
    return share(log("--since=yesterday.midnight"))


@mcp.tool()
def by_author(author: str, days: int = 7) -> list[str]:
    """Commits of one author."""
    return share(log(f"--author={author}", f"--since={int(days)}.days"))


def run() -> None:
    mcp.run()
