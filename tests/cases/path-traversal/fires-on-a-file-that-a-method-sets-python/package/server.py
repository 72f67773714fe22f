from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("loans")


class Shelf:
    def __init__(self) -> None:
        self.file = Path("/srv/loans/main.txt")

    def put(self, room: str) -> None:
        self.file = Path("/srv/loans") / room


shelf = Shelf()


@mcp.tool()
def lent(room: str) -> str:
    """All that is lent in a room."""
    shelf.put(room)
    return shelf.file.read_text()


mcp.run()
