import argparse

from mcp.server.fastmcp import FastMCP

from . import backend
from .privacy import sensitive

mcp = FastMCP("clip-bridge")
LIMIT = 50_000


def get_clipboard() -> str:
    """Text of the clipboard at this moment."""
    text = backend.read()
    if sensitive(text):
        return "[the clipboard holds something that looks like a secret; it is not shown]"
    return text[:LIMIT]


@mcp.tool()
def set_clipboard(text: str) -> str:
    """Put text on the clipboard so that the user can paste it."""
    if len(text) > LIMIT:
        raise ValueError("too long for the clipboard")
    backend.write(text)
    return f"{len(text)} characters are on the clipboard"


@mcp.tool()
def clear_clipboard() -> str:
    """Empty the clipboard."""
    backend.write("")
    return "empty"


def main() -> None:
    p = argparse.ArgumentParser("mcp-clip-bridge")
    p.add_argument("--allow-read", action="store_true", help="let the assistant read the clipboard")
    if p.parse_args().allow_read:
        mcp.tool()(get_clipboard)
    mcp.run()
