from mcp.server.fastmcp import FastMCP

from .notices import kinds, render

mcp = FastMCP("notice-writer")


@mcp.tool()
def write_notice(kind: str, name: str, day: str, reason: str = "") -> str:
    """Write a notice as HTML."""
    return render(kind, name=name, day=day, reason=reason)


@mcp.tool()
def notice_kinds() -> list[str]:
    """Kinds of notices."""
    return kinds()


def main() -> None:
    mcp.run()
