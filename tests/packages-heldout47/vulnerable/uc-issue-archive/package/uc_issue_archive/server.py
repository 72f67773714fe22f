from mcp.server.fastmcp import FastMCP

from .frontmatter import split
from .storage import Storage

mcp = FastMCP("issue-archive")
_storage = Storage()


@mcp.tool()
def import_issue(source: str) -> int:
    """Import an issue: Markdown with front matter between --- lines."""
    meta, body = split(source)
    return _storage.add(str(meta.get("title", "untitled")), str(meta.get("date", "")), body)


@mcp.tool()
def read_issue(number: int) -> str:
    """Text of an issue."""
    return _storage.body(number)


@mcp.tool()
def list_issues() -> list[str]:
    """All issues by date."""
    return _storage.titles()


def main():
    mcp.run()
