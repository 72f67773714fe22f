import base64

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")
WELCOME = "V2VsY29tZSB0byB0aGUgbm90ZXM="


def as_text(note: str) -> str:
    return note


def as_title(note: str) -> str:
    return note.title()


@mcp.tool()
def welcome(form: str) -> str:
    """The first note."""
    return globals()[f"as_{form}"](base64.b64decode(WELCOME).decode())
