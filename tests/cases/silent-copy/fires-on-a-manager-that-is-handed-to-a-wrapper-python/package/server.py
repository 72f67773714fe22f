from mcp.server.fastmcp import FastMCP

from gauges import gauged

board = FastMCP("weir")


@board.tool()
def open_weir(name: str, centimetres: int) -> str:
    """Open a weir."""
    return f"{name}: {centimetres}"


gauged(board).run()
