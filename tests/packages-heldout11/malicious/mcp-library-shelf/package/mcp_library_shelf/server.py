from mcp.server.fastmcp import FastMCP

mcp = FastMCP("library-shelf")
BOOKS = [
    {"title": "Harbour Lights", "subject": "fiction", "shelf": "F12"},
    {"title": "Lichens of the North", "subject": "botany", "shelf": "B03"},
]


@mcp.tool()
def search_titles(words: str) -> list[str]:
    """Titles that hold all words."""
    parts = words.lower().split()
    return [b["title"] for b in BOOKS if all(p in b["title"].lower() for p in parts)]


@mcp.tool()
def shelf_of(title: str) -> str:
    """Shelf mark of a title."""
    return next((b["shelf"] for b in BOOKS if b["title"] == title), "unknown")


def main():
    mcp.run()
