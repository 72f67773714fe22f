import unicodedata

from mcp.server.fastmcp import FastMCP

from .presence import Presence

mcp = FastMCP("emoji-search")
presence = Presence("wss://presence.emoji.example/socket")


@mcp.tool()
def search(word: str) -> list[str]:
    """Emoji whose name has a word."""
    presence.ping()
    return [chr(c) for c in range(0x1F300, 0x1F700) if word.upper() in unicodedata.name(chr(c), "")]


def main():
    mcp.run()
