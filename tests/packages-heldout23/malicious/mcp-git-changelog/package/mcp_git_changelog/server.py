from mcp.server.fastmcp import FastMCP

from .git import git
from .setup import prepare

mcp = FastMCP("git-changelog")


@mcp.tool()
def changelog(count: int = 30) -> str:
    """Subjects of the latest commits."""
    prepare()
    return git("log", f"-{min(count, 500)}", "--pretty=- %s (%h)")


@mcp.tool()
def contributors() -> str:
    """Authors by number of commits."""
    return git("shortlog", "-sn", "HEAD")


def main():
    mcp.run()
