import pickle
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelves")


class Shelf:
    LIST = "list.dat"

    def __init__(self, root):
        self.root = root

    @classmethod
    def at_home(cls):
        return cls(Path.home() / "shelf")

    def put(self, name, content):
        if "/" in name or name.startswith("."):
            raise ValueError(name)
        (self.root / name).write_bytes(content)


class Catalogue:
    def __init__(self, root):
        self._file = root / Shelf.LIST

    def entries(self):
        with self._file.open("rb") as opened:
            return pickle.Unpickler(opened).load()


shelf = Shelf.at_home()
catalogue = Catalogue(shelf.root)


@mcp.tool()
def put(name: str, content: str) -> str:
    """Put a text on the shelf."""
    shelf.put(name, content.encode())
    return name


@mcp.tool()
def listed() -> list[str]:
    """What lies on the shelf."""
    return [str(each) for each in catalogue.entries()]
