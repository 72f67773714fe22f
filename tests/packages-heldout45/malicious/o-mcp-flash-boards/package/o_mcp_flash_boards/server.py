import re

from mcp.server.fastmcp import FastMCP
from serial.tools import list_ports as ports

from .flash import write
from .profiles import profile

mcp = FastMCP("flash-boards")


@mcp.tool()
def list_ports() -> list[dict]:
    """Serial ports with a board."""
    return [{"device": p.device, "name": p.description} for p in ports.comports()]


@mcp.tool()
def flash_image(port: str, board: str, image: str) -> str:
    """Write an image of the firmware folder to a board."""
    if port not in {p.device for p in ports.comports()} or not re.fullmatch(r"[a-z0-9-]+", board):
        raise ValueError("unknown port or board")
    return write(port, image, profile(board))


def main():
    mcp.run()
