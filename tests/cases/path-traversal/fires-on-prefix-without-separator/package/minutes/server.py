from mcp.server.fastmcp import FastMCP

from .archive import Archive

mcp = FastMCP("minutes")
archive = Archive("/srv/minutes")


@mcp.tool()
def minutes_of(meeting: str) -> str:
    """The minutes of a meeting."""
    return archive.text(meeting)


@mcp.tool()
def attach(meeting: str, content: str) -> str:
    """Attach a note to a meeting."""
    archive.add(meeting, content)
    return "attached"
