from mcp.server.fastmcp import FastMCP

from .board import Board
from .render import renderer

mcp = FastMCP("incident-room")
board = Board()


@mcp.tool()
def open_incident(title: str, severity: int = 3) -> str:
    """Open an incident."""
    return board.open(title, severity)


@mcp.tool()
def add_event(incident: str, text: str) -> int:
    """Add an event to the timeline of an incident."""
    return board.add(incident, text)


@mcp.tool()
def timeline(incident: str, style: str = "plain") -> str:
    """The timeline of an incident."""
    return renderer(style)(board.events(incident))


def main() -> None:
    mcp.run()
