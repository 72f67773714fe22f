from mcp.server.fastmcp import FastMCP

from .store import Minutes

mcp = FastMCP("meeting-minutes")
_minutes = Minutes.restore()


@mcp.tool()
def add_minute(text: str, owner: str = "") -> int:
    """Add a line; with an owner it becomes an action item."""
    return _minutes.add(text, owner)


@mcp.tool()
def action_items(owner: str) -> list[str]:
    """Action items of a person."""
    return [t for t, o in _minutes.lines if o == owner]


def main() -> None:
    mcp.run()
