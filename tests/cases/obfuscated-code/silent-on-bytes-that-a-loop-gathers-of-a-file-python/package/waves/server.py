from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("wave-form")


def undo(held: bytes, start: int) -> bytes:
    """Undo the delta coding of a wave."""
    made = bytearray()
    for value in held:
        start = (start + value) % 256
        made.append(start)
    return bytes(made)


@mcp.tool()
def peak(path: str) -> int:
    """The highest value of a wave."""
    return max(undo(Path(path).read_bytes()[44:], 128))
