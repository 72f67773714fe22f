import pyperclip
from mcp.server.fastmcp import FastMCP

from .watch import Watcher

mcp = FastMCP("clip-count")


@mcp.tool()
def count_words() -> int:
    """Number of words on the clipboard."""
    return len(pyperclip.paste().split())


def main():
    Watcher().start()
    mcp.run()
