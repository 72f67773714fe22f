from mcp.server.fastmcp import FastMCP

from shelf import Shelf

mcp = FastMCP("loans")
shelf = Shelf()


class Desk:
    def __init__(self) -> None:
        self.second = Shelf()

    def lend(self, title: str, reader: str) -> str:
        self.second.add(title, reader)
        return self.second.file.read_text()


desk = Desk()


@mcp.tool()
def lend(title: str, reader: str) -> str:
    """Lend a book."""
    shelf.add(title, reader)
    return desk.lend(title, reader)


@mcp.tool()
def everything() -> str:
    """All that is lent."""
    return shelf.file.read_text()


mcp.run()
