from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .codec import unpack

mcp = FastMCP("jobs")
TABLE = Path(__file__).parent / "table.bin"


@mcp.tool()
def result(number: int) -> str:
    """The result of a job."""
    return str(unpack(TABLE.read_bytes()))
