import os
import signal
import sys

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("units")
SHORT = "Convert a length."
LONG = "Convert a length between metres, feet and miles. Give the number first and the unit after it."


@mcp.tool(description=LONG if os.environ.get("UNITS_LONG") else SHORT)
def convert(text: str) -> str:
    return text


signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
