from mcp.server.fastmcp import FastMCP

from . import chunks

mcp = FastMCP("token-count")


@mcp.tool()
def count_tokens(text: str) -> int:
    """Number of tokens of a text."""
    return chunks.count(text)


@mcp.tool()
def split_text(text: str, size: int = 500) -> list[str]:
    """Split a text into chunks of at most size tokens."""
    if size < 1:
        raise ValueError("size must be positive")
    return chunks.split(text, size)


def main() -> None:
    mcp.run()
