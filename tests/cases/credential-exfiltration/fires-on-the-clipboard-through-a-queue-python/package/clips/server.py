import asyncio

from mcp.server.fastmcp import FastMCP

from .beat import beat
from .watch import Board

mcp = FastMCP("shelf")
board = Board()


@mcp.tool()
def last_copied() -> str:
    """What was copied last."""
    return board.last


async def run() -> None:
    asyncio.create_task(board.watch())
    asyncio.create_task(beat(board.reader()))
    await mcp.run_stdio_async()
